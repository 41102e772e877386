import type { Digest } from '../domain/digest.ts';
import type { RunningTask } from '../domain/observed.ts';
import type { Revision } from '../domain/revision.ts';

/**
 * What the tasks of a revision look like at one moment. `steady`: all are well, though some may be `gone`. `arriving`:
 * nothing speaks against them yet. `ailing`: one is ill that was never well, or has ended (`lost`). `broken`: one has
 * fallen ill, or runs what was not admitted. `replaced`: some that were well are gone, and another has come; whether that
 * speaks against them is for their ends to say.
 */
export type Steadiness =
  | { readonly kind: 'steady'; readonly gone?: readonly string[] }
  | { readonly kind: 'arriving' | 'broken'; readonly reason: string }
  | { readonly kind: 'ailing'; readonly reason: string; readonly lost?: string }
  | { readonly kind: 'replaced'; readonly gone: readonly string[]; readonly by: string }
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

/** Without tasks that ended for no fault of their own: nobody misses them. */
export function withoutThose({ all, well }: SeenTasks, gone: readonly string[]): SeenTasks {
  const kept = (ids: ReadonlySet<string>): ReadonlySet<string> => new Set([...ids].filter((id) => !gone.includes(id)));
  return { all: kept(all), well: kept(well) };
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
  const goneOf = (seen: ReadonlySet<string>): readonly string[] => [...seen].filter((id) => !ids.has(id));
  const ones = tasks.map((task) => judgeTask(task, revision, accepted, before.well.has(task.id)));
  const broken = ones.find(({ kind }) => kind === 'broken');
  if (broken !== undefined) return broken;
  const gone = goneOf(before.well);
  const newcomer = tasks.find((task) => isOf(revision, task) && !before.all.has(task.id));
  if (gone.length > 0 && newcomer !== undefined) return { kind: 'replaced', gone, by: newcomer.id };
  const ailing = ones.find(({ kind }) => kind === 'ailing');
  if (ailing !== undefined) return ailing;
  const arriving = ones.find(({ kind }) => kind === 'arriving');
  if (arriving?.kind !== 'arriving') return { kind: 'steady', gone };
  // One that ended before it was well, with others on their way again, is what a crash loop looks like.
  const [lost] = goneOf(before.all);
  return lost === undefined
    ? arriving
    : { kind: 'ailing', reason: `task ${lost} has ended, and ${arriving.reason}`, lost };
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
