import type { Digest } from '../domain/digest.ts';
import type { RunningTask } from '../domain/observed.ts';
import type { Revision } from '../domain/revision.ts';

/** What the tasks of a revision look like at one moment. */
export type Steadiness =
  | { readonly kind: 'steady' }
  | { readonly kind: 'arriving'; readonly reason: string }
  | { readonly kind: 'broken'; readonly reason: string }
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

/**
 * Judges all tasks that are desired to run: on the admitted digest (I6), healthy, reachable, and none of the `watched`
 * ones, ids of tasks that were steady at an earlier look, replaced. More tasks than before are a service that was scaled
 * out, fewer one that was scaled in: counts belong to auto scaling, and are no restart.
 */
export function judgeSteadiness(
  tasks: readonly RunningTask[],
  revision: Revision,
  accepted: ReadonlySet<Digest>,
  watched: ReadonlySet<string> | undefined,
): Steadiness {
  if (tasks.length === 0) return { kind: 'none' };
  const ids = new Set(tasks.map((task) => task.id));
  const gone = [...(watched ?? [])].find((id) => !ids.has(id));
  const ones = tasks.map((task) => {
    const known = watched?.has(task.id) === true;
    return judgeTask(task, revision, accepted, { known, gone });
  });
  return (
    ones.find(({ kind }) => kind === 'broken') ?? ones.find(({ kind }) => kind === 'arriving') ?? { kind: 'steady' }
  );
}

/** Judges one task; `known`: it was steady at an earlier look; `gone`: one that was steady then, and is not there now. */
function judgeTask(
  { id, definition, digest, running, health, reachable }: RunningTask,
  revision: Revision,
  accepted: ReadonlySet<Digest>,
  { known, gone }: { readonly known: boolean; readonly gone: string | undefined },
): Steadiness {
  if (!revision.workloads.some((workload) => workload.definition === definition))
    return { kind: 'arriving', reason: `task ${id} still runs ${definition}` };
  if (digest !== null && !accepted.has(digest))
    return { kind: 'broken', reason: `task ${id} runs ${digest}, not the admitted ${revision.digest}` };
  if (gone !== undefined && !known) return { kind: 'broken', reason: `task ${gone} was replaced by ${id}` };
  // What was never healthy has not fallen ill: a task that auto scaling has just added may start as slowly as any other.
  const ill = known ? 'broken' : 'arriving';
  if (health === 'unhealthy') return { kind: ill, reason: `task ${id} is unhealthy` };
  if (reachable === 'unhealthy') return { kind: ill, reason: `task ${id} fails the load balancer's check` };
  if (!running || digest === null || health === 'unknown' || reachable === 'pending')
    return { kind: 'arriving', reason: `task ${id} is not running yet` };
  return { kind: 'steady' };
}
