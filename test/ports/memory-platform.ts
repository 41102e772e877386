import type { Cause } from '../../src/domain/cause.ts';
import type { Digest } from '../../src/domain/digest.ts';
import { type Instant, later } from '../../src/domain/instant.ts';
import type { JsonObject } from '../../src/domain/json.ts';
import type { Clock } from '../../src/ports/clock.ts';

/** Names new things, in order: `task-7`. */
export type Mint = (kind: string) => string;

/** How an attempt goes. Seconds count from its beginning. */
export type Behaviour =
  | { readonly kind: 'succeeds'; readonly seconds: number }
  /** `evidence`: when a look finds it decisive. `ends`: when the platform gives up by itself, null: never; `goesBack`: and returns. */
  | {
      readonly kind: 'fails';
      readonly cause: Cause;
      readonly evidence: number;
      readonly ends: number | null;
      readonly goesBack: boolean;
    }
  | { readonly kind: 'stalls' };

export interface MemoryDefinition {
  readonly handle: string;
  readonly digest: Digest;
  readonly repository: string;
  readonly body: JsonObject;
  entry: string | null;
  readonly revision: string | null;
  readonly base: string | null;
  state: 'ready' | 'retired' | 'absent';
}

export interface MemoryTask {
  readonly id: string;
  readonly definition: string;
  digest: Digest | null;
  running: boolean;
  health: 'healthy' | 'unhealthy';
  readonly startedAt: Instant | null;
}

export interface MemoryAttempt {
  readonly id: string;
  readonly definition: string;
  readonly startedAt: Instant;
  readonly behaviour: Behaviour;
  /** What it goes back to when it fails or is stopped: what had completed last when it began; null: nothing. */
  readonly candidate: string | null;
  /** `returning`: failed or was stopped, and the platform is on its way back. */
  phase: 'running' | 'returning' | 'ended';
  outcome: 'succeeded' | 'failed' | 'stopped' | 'replaced' | null;
  /** When a returning attempt will have ended. */
  endsAt: Instant | null;
  returned: boolean;
}

export interface MemoryWorkload {
  readonly name: string;
  readonly mint: Mint;
  definition: string;
  desired: number;
  tasks: MemoryTask[];
  /** Newest first. */
  attempts: MemoryAttempt[];
  /** Definitions of attempts that succeeded, newest first. */
  completed: { readonly definition: string; readonly at: Instant }[];
  /** What a deployment that begins now could go back to; null while the platform itself goes back. */
  candidate: string | null;
  warnings: string[];
}

/** How long the platform takes to go back. */
export const returnSeconds = 10;

export function newTask(mint: Mint, definition: MemoryDefinition, running: boolean, now: Instant): MemoryTask {
  return {
    id: mint('task'),
    definition: definition.handle,
    digest: running ? definition.digest : null,
    running,
    health: 'healthy',
    startedAt: running ? now : null,
  };
}

/** Brings a workload to now: attempts end, tasks come and go. */
export function advance(
  workload: MemoryWorkload,
  definitions: ReadonlyMap<string, MemoryDefinition>,
  clock: Clock,
): void {
  const attempt = workload.attempts.find(({ phase }) => phase !== 'ended');
  if (attempt === undefined) return;
  const now = clock.now();
  if (attempt.phase === 'running') runOn(workload, attempt, definitions, now);
  if (attempt.phase === 'returning' && attempt.endsAt !== null && attempt.endsAt <= now) {
    attempt.phase = 'ended';
    attempt.returned = true;
    arrive(workload, workload.definition, definitions, attempt.endsAt);
  }
}

/** A deployment, or a way back, has completed: all tasks are of its definition, and the next may go back to it. */
function arrive(
  workload: MemoryWorkload,
  handle: string,
  definitions: ReadonlyMap<string, MemoryDefinition>,
  now: Instant,
): void {
  const definition = definitions.get(handle);
  if (definition === undefined) throw new Error(`no definition ${handle}`);
  const stay = workload.tasks.filter((task) => task.definition === handle && task.running).slice(0, workload.desired);
  while (stay.length < workload.desired) stay.push(newTask(workload.mint, definition, true, now));
  workload.tasks = stay;
  workload.candidate = handle;
}

function runOn(
  workload: MemoryWorkload,
  attempt: MemoryAttempt,
  definitions: ReadonlyMap<string, MemoryDefinition>,
  now: Instant,
): void {
  const behaviour = attempt.behaviour;
  if (behaviour.kind === 'succeeds' && (workload.desired === 0 || later(attempt.startedAt, behaviour.seconds) <= now)) {
    attempt.phase = 'ended';
    attempt.outcome = 'succeeded';
    workload.tasks = [];
    arrive(workload, attempt.definition, definitions, now);
    workload.completed.unshift({ definition: attempt.definition, at: attempt.startedAt });
  }
  if (behaviour.kind === 'fails' && behaviour.ends !== null && later(attempt.startedAt, behaviour.ends) <= now) {
    const moment = later(attempt.startedAt, behaviour.ends);
    if (behaviour.goesBack) goBack(workload, attempt, 'failed', moment);
    else {
      attempt.phase = 'ended';
      attempt.outcome = 'failed';
    }
  }
}

/** Changes the count: no attempt, as on every platform that scales by itself. */
export function scale(workload: MemoryWorkload, definition: MemoryDefinition, count: number, now: Instant): void {
  workload.desired = count;
  workload.tasks = workload.tasks.slice(0, count);
  while (workload.tasks.length < count) workload.tasks.push(newTask(workload.mint, definition, true, now));
}

/** The platform returns to the attempt's candidate; where there is none, the attempt ends as it is. */
export function goBack(
  workload: MemoryWorkload,
  attempt: MemoryAttempt,
  outcome: 'failed' | 'stopped',
  now: Instant,
): void {
  attempt.outcome = outcome;
  const back = attempt.candidate;
  if (back === null) {
    attempt.phase = 'ended';
    return;
  }
  attempt.phase = 'returning';
  attempt.endsAt = later(now, returnSeconds);
  workload.definition = back;
  // Until it has completed again, nothing can be gone back to.
  workload.candidate = null;
  workload.tasks = workload.tasks.filter(({ definition }) => definition === back);
}

/** Sets a definition: starts an attempt, unless it is the one that is set. An attempt under way is replaced. */
export function start(
  workload: MemoryWorkload,
  definition: MemoryDefinition,
  behaviour: Behaviour,
  now: Instant,
): MemoryAttempt | undefined {
  if (workload.definition === definition.handle) return undefined;
  for (const former of workload.attempts) {
    if (former.phase === 'ended') continue;
    former.phase = 'ended';
    // One that had failed or was stopped stays that; its way back is broken off.
    former.outcome ??= 'replaced';
  }
  const attempt: MemoryAttempt = {
    id: workload.mint('attempt'),
    definition: definition.handle,
    startedAt: now,
    behaviour,
    candidate: workload.candidate,
    phase: 'running',
    outcome: null,
    endsAt: null,
    returned: false,
  };
  workload.attempts.unshift(attempt);
  workload.definition = definition.handle;
  workload.tasks = workload.tasks.filter(({ running }) => running);
  if (workload.desired > 0) workload.tasks.push(newTask(workload.mint, definition, false, now));
  return attempt;
}

/** An independent workload in the very same state, which names new things by `mint`. */
export function copyWorkload(workload: MemoryWorkload, mint: Mint): MemoryWorkload {
  return {
    ...workload,
    mint,
    tasks: workload.tasks.map((task) => ({ ...task })),
    attempts: workload.attempts.map((attempt) => ({ ...attempt })),
    completed: [...workload.completed],
    warnings: [...workload.warnings],
  };
}
