import { taskHealth, type Task } from '../model/task.ts';
import { targetKey, type Observations } from './slice.ts';

export type Verdict = 'healthy' | 'waiting' | 'unhealthy';

const SETTLED_AFTER_MS = 40_000;

/** A failed check, in the words of the load balancer where it was one. */
export type FailedCheck =
  | { readonly kind: 'container' }
  | { readonly kind: 'target'; readonly group: string; readonly port: number; readonly reason: string };

/** The check that a running task fails, whether or not it is still in its grace period. */
export function failedCheck(task: Task, seen: Observations): FailedCheck | undefined {
  for (const { group, port } of task.targets) {
    const health = seen.targets[targetKey(group, task.address, port)];
    if (task.registered && health?.state === 'unhealthy') {
      return { kind: 'target', group, port, reason: health.description ?? 'Health checks failed' };
    }
  }
  return taskHealth(task) === 'UNHEALTHY' ? { kind: 'container' } : undefined;
}

/**
 * Whether a task counts as healthy (UpdateService, minimumHealthyPercent): without any check 40 s after it began to run,
 * else when its container checks and its targets are both good. Bad checks are ignored within the grace period.
 */
export function judgeTask(task: Task, now: number, seen: Observations, graceMs: number): Verdict {
  if (task.status !== 'RUNNING' || task.startedAt === undefined) return 'waiting';
  if (failedCheck(task, seen) !== undefined) return now < task.startedAt + graceMs ? 'waiting' : 'unhealthy';
  const checked = task.containers.some((container) => container.healthChecked && container.essential);
  if (checked && taskHealth(task) !== 'HEALTHY') return 'waiting';
  if (task.targets.length > 0) {
    const good = task.targets.every(
      ({ group, port }) => seen.targets[targetKey(group, task.address, port)]?.state === 'healthy',
    );
    return task.registered && good ? 'healthy' : 'waiting';
  }
  return checked || now >= task.startedAt + SETTLED_AFTER_MS ? 'healthy' : 'waiting';
}
