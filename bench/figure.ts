import type { Sample } from './sample.ts';

/** What somebody else's tool takes for the same, and where that number comes from. */
export interface Peer {
  readonly name: string;
  readonly figure: string;
  readonly source: string;
}

/** One measured figure before it is judged. */
export interface Reading {
  readonly name: string;
  /** What is measured, in one line. */
  readonly what: string;
  readonly unit: 'ms' | 's' | 'MB' | 'MiB' | 'calls' | 'requests' | 'builds' | 'bytes' | 'times';
  /** `counted` ones are the same on every machine; `timed` ones are as good as the machine is quiet. */
  readonly kind: 'timed' | 'counted';
  readonly sample: Sample;
  /** The most that the median may be; null: reported only. */
  readonly bar: number | null;
  readonly peer?: Peer;
}

/** A figure as it is printed. `meets` is null where no bar is set. */
export interface Figure {
  readonly name: string;
  readonly what: string;
  readonly unit: Reading['unit'];
  readonly kind: Reading['kind'];
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly runs: number;
  readonly bar: number | null;
  readonly meets: boolean | null;
  readonly peer?: Peer;
}

/** Judges a reading by its median. */
export function figureOf({ name, what, unit, kind, sample, bar, peer }: Reading): Figure {
  const { median, min, max, runs } = sample;
  const meets = bar === null ? null : median <= bar;
  return { name, what, unit, kind, median, min, max, runs, bar, meets, ...(peer !== undefined && { peer }) };
}

/** A group of figures that are measured together, and called by this name. */
export interface Group {
  readonly name: string;
  /** `runs`: how often what is timed is repeated. */
  measure(runs: number): Promise<readonly Reading[]>;
}
