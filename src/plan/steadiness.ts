import type { Digest } from '../domain/digest.ts';
import type { RunningTask } from '../domain/observed.ts';
import type { Revision } from '../domain/revision.ts';

/**
 * What the tasks of a revision look like at one moment. `arriving`: nothing speaks against them yet; `ailing`: one is ill
 * that was never well; `broken`: one has fallen ill, was replaced, or runs what was not admitted.
 */
export type Steadiness =
  | { readonly kind: 'steady' }
  | { readonly kind: 'arriving' | 'ailing' | 'broken'; readonly reason: string }
  | { readonly kind: 'none' };

/** Seconds between two looks; of a watch that is so short that four would not fit, and of tasks on their way. */
const pace = 10;
const closePace = 5;

/**
 * Seconds until the next look of a watch of `seconds`, `watched` of which have passed; undefined `watched`: it has not
 * begun, since tasks are still on their way. Never past the watch's end.
 */
export function secondsToNextLook(seconds: number, watched: number | undefined): number {
  const looksAtPace = Math.floor(seconds / pace) + 1;
  if (watched === undefined) return Math.min(closePace, seconds);
  const left = seconds - watched;
  return Math.min(looksAtPace < 4 ? closePace : pace, left > 0 ? left : seconds);
}

/** Ids of a revision's tasks at earlier looks: all of them, and those that were there when all were well. */
export interface SeenTasks {
  readonly all: ReadonlySet<string>;
  readonly well: ReadonlySet<string>;
}

export const noneSeen: SeenTasks = { all: new Set(), well: new Set() };

/** What is remembered of one more look, which was judged. */
export function seenAlso(
  before: SeenTasks,
  tasks: readonly RunningTask[],
  revision: Revision,
  { kind }: Steadiness,
): SeenTasks {
  const ids = tasks.filter((task) => isOf(revision, task)).map((task) => task.id);
  return {
    all: new Set([...before.all, ...ids]),
    well: kind === 'steady' ? new Set([...before.well, ...ids]) : before.well,
  };
}

/**
 * Judges all tasks that are desired to run: on the admitted digest (I6), healthy, reachable, and none of those of earlier
 * looks replaced. More tasks than before are a service that was scaled out, fewer one that was scaled in: counts belong
 * to auto scaling, and are no restart.
 */
export function judgeSteadiness(
  tasks: readonly RunningTask[],
  revision: Revision,
  accepted: ReadonlySet<Digest>,
  before: SeenTasks,
): Steadiness {
  if (tasks.length === 0) return { kind: 'none' };
  const ids = new Set(tasks.map((task) => task.id));
  const gone = (seen: ReadonlySet<string>): string | undefined => [...seen].find((id) => !ids.has(id));
  const goneWell = gone(before.well);
  const ones = tasks.map((task): Steadiness => {
    if (goneWell !== undefined && isOf(revision, task) && !before.all.has(task.id))
      return { kind: 'broken', reason: `task ${goneWell} was replaced by ${task.id}` };
    return judgeTask(task, revision, accepted, before.well.has(task.id));
  });
  const worst =
    ones.find(({ kind }) => kind === 'broken') ??
    ones.find(({ kind }) => kind === 'ailing') ??
    ones.find(({ kind }) => kind === 'arriving');
  if (worst === undefined) return { kind: 'steady' };
  // One that ended before it was well, with others on their way again, is what a crash loop looks like.
  const lost = gone(before.all);
  return worst.kind === 'arriving' && lost !== undefined
    ? { kind: 'ailing', reason: `task ${lost} has ended, and ${worst.reason}` }
    : worst;
}

function isOf(revision: Revision, task: Pick<RunningTask, 'definition'>): boolean {
  return revision.workloads.some(({ definition }) => definition === task.definition);
}

function judgeTask(task: RunningTask, revision: Revision, accepted: ReadonlySet<Digest>, wasWell: boolean): Steadiness {
  const { id, definition, digest, health, reachable } = task;
  if (!isOf(revision, task)) return { kind: 'arriving', reason: `task ${id} still runs ${definition}` };
  if (digest !== null && !accepted.has(digest))
    return { kind: 'broken', reason: `task ${id} runs ${digest}, not the admitted ${revision.digest}` };
  // A task that auto scaling has just added may start as slowly as any other.
  const kind = wasWell ? 'broken' : 'ailing';
  if (health === 'unhealthy') return { kind, reason: `task ${id} is unhealthy` };
  if (reachable === 'unhealthy') return { kind, reason: `task ${id} fails the load balancer's check` };
  const awaited = awaitedOf(task);
  return awaited === undefined ? { kind: 'steady' } : { kind: 'arriving', reason: `task ${id} ${awaited}` };
}

function awaitedOf({ running, digest, health, reachable }: RunningTask): string | undefined {
  if (!running) return 'is not running yet';
  if (digest === null) return 'does not say yet which image it runs';
  if (health === 'unknown') return 'has had no word of its health check yet';
  return reachable === 'pending' ? 'is not known to the load balancer as healthy yet' : undefined;
}
