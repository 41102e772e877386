import type { Collected } from './collect.ts';

/** An environment of the policy, and those in which a version must be verified first. */
export interface JourneyStop {
  readonly name: string;
  readonly requires: readonly string[];
}

/** What results do not know of the run that they come from. */
export interface SummaryFacts {
  /** The policy's environments in the file's order; empty where none is known. */
  readonly journey: readonly JourneyStop[];
  /** What every reader must know: that the policy came from the checkout, that nothing is signed, a rehearsal. */
  readonly notes: readonly string[];
  readonly collected: Collected;
  /** The run's address; null (or `local`) outside of GitHub. */
  readonly run: string | null;
  /** The address of a commit's page. */
  readonly commitUrl: (commit: string) => string | undefined;
}

/** How much of the long parts is shown: less, where the whole would be too much. */
export interface Room {
  readonly logLines: number;
  readonly rows: number;
  readonly letters: number;
}
