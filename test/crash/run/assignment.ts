import type { Kind, Trial } from '../play/trial.ts';

/** What a worker is asked to play: one journey, undisturbed first, then trials of it. */
export interface Assignment {
  /** Tells results of one from those of another. */
  readonly id: string;
  readonly journey: string;
  readonly trials:
    | { readonly kind: 'all'; readonly kinds: readonly Kind[] }
    | { readonly kind: 'sample'; readonly seed: number }
    | { readonly kind: 'these'; readonly trials: readonly Trial[] };
}

/** What came of one trial, or of a journey that could not be played at all. */
export type Result =
  | { readonly kind: 'converged' | 'missed'; readonly trial: Trial }
  | { readonly kind: 'diverged'; readonly trial: Trial; readonly request: string; readonly story: readonly string[] }
  | { readonly kind: 'broken'; readonly journey: string; readonly reason: string };

export type FromWorker =
  /** How many assignments it plays at a time. */
  | { readonly kind: 'ready'; readonly lanes: number }
  | { readonly kind: 'result'; readonly id: string; readonly result: Result }
  | { readonly kind: 'done' };
