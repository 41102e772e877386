import type { Observation } from '../../domain/probe.ts';

/** How often a probe asked and what it heard, however often that was. */
export interface Tally {
  readonly probe: string;
  readonly made: number;
  readonly good: number;
  /** Checks that could not be made: they say nothing of the service. */
  readonly errored: number;
  /** The first different reasons why one was not good. */
  readonly reasons: readonly string[];
}

const reasonsKept = 5;

/** Counts one more observation. */
export function tally(tallies: readonly Tally[], observation: Observation): readonly Tally[] {
  const { probe, ok, errored, detail } = observation;
  const before = tallies.find((one) => one.probe === probe) ?? { probe, made: 0, good: 0, errored: 0, reasons: [] };
  const news = !ok && !before.reasons.includes(detail) && before.reasons.length < reasonsKept;
  const after: Tally = {
    probe,
    made: before.made + 1,
    good: before.good + (ok ? 1 : 0),
    errored: before.errored + (errored ? 1 : 0),
    reasons: news ? [...before.reasons, detail] : before.reasons,
  };
  return tallies.includes(before) ? tallies.map((one) => (one === before ? after : one)) : [...tallies, after];
}
