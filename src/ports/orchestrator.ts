import type { Change } from '../domain/change.ts';
import type { Digest } from '../domain/digest.ts';
import type { Failure } from '../domain/failure.ts';
import type { Instant } from '../domain/instant.ts';
import type { JsonObject } from '../domain/json.ts';
import type { Attempt, EndedTask, ObservedWorkload, RunningTask } from '../domain/observed.ts';
import type { Revision, WorkloadRecord } from '../domain/revision.ts';
import type { ServiceTopology } from '../domain/topology.ts';

export type { Change } from '../domain/change.ts';
export type { DeadTask, Failure } from '../domain/failure.ts';
export type { Attempt, EndedTask, ObservedWorkload, RunningTask } from '../domain/observed.ts';

/** Where a service lives in an environment. `place` comes from the policy and means something to the adapter only. */
export interface Target {
  readonly environment: string;
  readonly service: string;
  readonly place: JsonObject;
  /** The names of the service's workloads, in the order in which they are updated. */
  readonly workloads: readonly string[];
  /** Where it is known: the container that carries the artifact, by workload. Else the adapter takes the likeliest. */
  readonly containers?: Readonly<Record<string, string>>;
}

export interface RenderRequest {
  readonly target: Target;
  readonly topology: ServiceTopology;
  /** `host/name` of the image repository. */
  readonly repositoryUri: string;
  readonly digest: Digest;
  readonly version: string | null;
  readonly commit: string | null;
  /** What an entry fixed: rendering again must start from the same bases and sidecars. */
  readonly pinned: readonly WorkloadRecord[] | null;
  /** Given by `--force`: makes the revision a new one. */
  readonly nonce: string | null;
}

export interface Rendering {
  readonly revision: Revision;
  /** Rendered definitions by workload, ready to be registered. Opaque to the core. */
  readonly bodies: Readonly<Record<string, JsonObject>>;
  readonly changes: readonly Change[];
  readonly warnings: readonly string[];
}

export type Progress =
  | {
      readonly kind: 'running';
      readonly text: string;
      readonly decisive: Failure | null;
      /** Whether something slow has still to happen before it can succeed: then the next look may come later. */
      readonly far?: boolean;
    }
  | { readonly kind: 'succeeded'; readonly tasks: number }
  /** Ended badly, whatever the platform then did by itself. `returned`: the platform has gone back to something. */
  | { readonly kind: 'failed'; readonly failure: Failure; readonly returned: boolean }
  /** Stopped by someone, or replaced by a newer attempt. */
  | { readonly kind: 'ended-by-other'; readonly newer: Attempt | null };

/** Runs revisions. Its contract is a test suite that every adapter passes. */
export interface Orchestrator {
  /** What runs, for every workload; a workload that does not exist: `workload-missing` with the infrastructure lines. */
  observe(target: Target): Promise<readonly ObservedWorkload[]>;
  render(request: RenderRequest): Promise<Rendering>;
  /** Registers what is not registered yet (found again by its hash), marked with the entry; returns the revision with its definitions. */
  register(target: Target, rendering: Rendering, entry: string): Promise<Revision>;
  /** Copies of what runs, pinned to the observed digests: registered, not deployed. */
  pin(target: Target, observed: readonly ObservedWorkload[], repository: string): Promise<Revision>;
  /** The workload's newest attempts, newest first. */
  attempts(target: Target, workload: string): Promise<readonly Attempt[]>;
  /** Makes a workload run a registered definition. `count` only where it shall change. Re-registers a retired definition where it may. */
  begin(target: Target, workload: WorkloadRecord, count: number | null): Promise<void>;
  /** One look at an attempt: cheap while nothing is wrong. */
  look(target: Target, attempt: Attempt): Promise<Progress>;
  /** Ends an attempt that is under way and lets the platform go back; one that has ended is left alone. */
  stop(target: Target, attempt: Attempt): Promise<void>;
  /** All tasks that are desired to run. */
  tasks(target: Target, workload: string): Promise<readonly RunningTask[]>;
  /** Why tasks ended that ran; those of which the platform says nothing, yet or any more, are not in the answer. */
  ended(target: Target, workload: string, ids: readonly string[]): Promise<readonly EndedTask[]>;
  /** Whether a definition could be run again now. */
  runnable(target: Target, workload: WorkloadRecord): Promise<'ready' | 'retired' | 'absent'>;
  /** Registers a retired definition again, so that nothing is missing once it is to run; one that is ready is left alone. */
  revive(target: Target, workload: WorkloadRecord): Promise<void>;
  /** Definitions that the platform remembers having run, newest first: for going back without a ledger. */
  remembered(
    target: Target,
    workload: string,
  ): Promise<readonly { readonly definition: string; readonly image: string; readonly at: Instant }[]>;
  /** A page for people: the console, a dashboard. Null where there is none. */
  link(target: Target): string | null;
}
