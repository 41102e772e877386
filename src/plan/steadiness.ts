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
  const definitions = new Set(revision.workloads.map((workload) => workload.definition));
  for (const task of tasks) {
    if (!definitions.has(task.definition))
      return { kind: 'arriving', reason: `task ${task.id} still runs ${task.definition}` };
    if (task.digest !== null && !accepted.has(task.digest)) {
      return { kind: 'broken', reason: `task ${task.id} runs ${task.digest}, not the admitted ${revision.digest}` };
    }
    if (gone !== undefined && watched?.has(task.id) === false)
      return { kind: 'broken', reason: `task ${gone} was replaced by ${task.id}` };
    if (task.health === 'unhealthy')
      return { kind: watched === undefined ? 'arriving' : 'broken', reason: `task ${task.id} is unhealthy` };
    if (task.reachable === 'unhealthy') {
      return {
        kind: watched === undefined ? 'arriving' : 'broken',
        reason: `task ${task.id} fails the load balancer's check`,
      };
    }
    if (!task.running || task.digest === null || task.health === 'unknown' || task.reachable === 'pending') {
      return { kind: 'arriving', reason: `task ${task.id} is not running yet` };
    }
  }
  return { kind: 'steady' };
}
