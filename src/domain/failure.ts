import type { Cause } from './cause.ts';
import type { Problem } from './error.ts';

export interface DeadTask {
  readonly id: string;
  readonly code: string;
  readonly reason: string;
  readonly container: string | null;
  readonly exitCode: number | null;
  /** The last 20 lines of the container that died. */
  readonly log: readonly string[];
}

/** Why an attempt fails: what a person needs at three in the morning. */
export interface Failure {
  readonly workload: string;
  readonly cause: Cause;
  /** One sentence: what happened. */
  readonly reason: string;
  /** What to do next. */
  readonly advice: string;
  readonly tasks: readonly DeadTask[];
  /** The platform's own events since the attempt began, oldest first. */
  readonly events: readonly string[];
  /** What was not allowed, where evidence is missing for that. */
  readonly unread?: Problem;
}
