import type { Digest } from './digest.ts';
import type { Failure } from './failure.ts';
import type { Instant } from './instant.ts';

/** One try of the platform to make a workload run a definition. */
export interface Attempt {
  readonly id: string;
  readonly workload: string;
  readonly definition: string;
  readonly startedAt: Instant;
  readonly ended: boolean;
}

/** What a workload runs, read from the platform. */
export interface ObservedWorkload {
  readonly name: string;
  /** The definition that is set now (which may be on its way), and what our own marks on it say. */
  readonly definition: string;
  /** Whether that definition could be set again as it is: it was not retired. */
  readonly settable: boolean;
  readonly mark: { readonly entry: string | null; readonly revision: string | null };
  readonly desired: number;
  /** No attempt under way, all desired tasks run and are healthy. */
  readonly steady: boolean;
  readonly healthy: number;
  readonly container: string;
  /** The digests that RUNNING tasks of that definition really run in the artifact's container; several while rolling. */
  readonly digests: readonly Digest[];
  readonly newestAttempt: Attempt | null;
  /** The newest attempt that has not ended, if any. */
  readonly underWay: Attempt | null;
  readonly warnings: readonly string[];
}

export interface RunningTask {
  readonly id: string;
  readonly definition: string;
  /** Null until the platform says which. */
  readonly digest: Digest | null;
  readonly running: boolean;
  readonly health: 'healthy' | 'unhealthy' | 'unknown';
  /** Of the load balancer, where there is one. */
  readonly reachable: 'healthy' | 'unhealthy' | 'pending' | 'none';
  readonly startedAt: Instant | null;
}

/** A task that ran, and ends or has ended. */
export interface EndedTask {
  readonly id: string;
  /** One sentence: what ended it. */
  readonly reason: string;
  /** What is wrong with it; null where it ended for no fault of its own: Spot, maintenance, scaling, a person. */
  readonly failure: Failure | null;
}
