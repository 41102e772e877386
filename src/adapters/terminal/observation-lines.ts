import type { Observation } from '../../domain/probe.ts';
import { line, type Line } from './line.ts';
import { printableLines } from './printable.ts';

const shownReasons = 3;

/** One line a probe, however often it asked, and the first few different reasons where it was not good. */
export function observationLines(label: string, observations: readonly Observation[]): readonly Line[] {
  const probes = [...new Set(observations.map((observation) => observation.probe))];
  return probes.flatMap((probe) =>
    probeLines(
      label,
      probe,
      observations.filter((one) => one.probe === probe),
    ),
  );
}

function probeLines(label: string, probe: string, observations: readonly Observation[]): readonly Line[] {
  const good = observations.filter((one) => one.ok).length;
  const wrong = observations.filter((one) => !one.ok);
  const [only] = observations;
  if (observations.length === 1 && only?.ok === true) return [line('good', `✓ ${label}: ${probe}: ${only.detail}`)];
  const tone = wrong.length === 0 ? 'good' : wrong.every((one) => one.errored) ? 'warning' : 'bad';
  const mark = tone === 'good' ? '✓' : tone === 'bad' ? '✗' : '?';
  const reasons = [...new Set(wrong.map((one) => one.detail))];
  const more = reasons.length - shownReasons;
  return [
    line(tone, `${mark} ${label}: ${probe}: ${good} of ${observations.length} good`),
    ...reasons
      .slice(0, shownReasons)
      .flatMap((reason) => printableLines(reason).map((text) => line('quiet', `    | ${text}`))),
    ...(more > 0 ? [line('quiet', `    | and ${more} other reasons`)] : []),
  ];
}
