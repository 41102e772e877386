import { judgeTask } from './health.ts';
import type { Observations, Slice } from './slice.ts';

/** How long after its last saying so a steady service says it again. */
export const STEADY_REPEATED_MS = 6 * 3_600_000;

/**
 * Whether a pass would find nothing to do: no deployment is open, exactly the desired tasks run, all healthy, and that
 * has been said. Most passes of most services are of this kind, so it has to be cheap.
 */
export function isAtRest({ service, records, tasks }: Slice, now: number, seen: Observations): boolean {
  const [primary, ...others] = service.rollouts;
  if (service.status !== 'ACTIVE' || records.length > 0 || others.length > 0) return false;
  if (primary?.state !== 'COMPLETED' || tasks.length !== service.desiredCount) return false;
  if (service.steadySaidAt === undefined || now - service.steadySaidAt >= STEADY_REPEATED_MS) return false;
  return tasks.every(
    (task) => task.desired === 'RUNNING' && task.everHealthy && judgeTask(task, now, seen, 0) === 'healthy',
  );
}
