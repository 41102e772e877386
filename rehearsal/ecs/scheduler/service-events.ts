import { rolloutId } from '../model/service-revision.ts';
import type { Service } from '../model/service.ts';
import type { Task } from '../model/task.ts';

type Named = Pick<Service, 'name'>;

function list(tasks: readonly Task[]): string {
  return tasks.map(({ id }) => `(task ${id})`).join(' ');
}

/** The messages of service events, as service-event-messages-list and field captures word them. */
export const eventText = {
  started: (service: Named, tasks: readonly Task[], replaced: number) =>
    `(service ${service.name}) has started ${tasks.length} tasks: ${list(tasks)}.` +
    (replaced > 0 ? ` Amazon ECS replaced ${replaced} tasks due to an unhealthy status.` : ''),
  stopped: (service: Named, tasks: readonly Task[]) =>
    `(service ${service.name}) has stopped ${tasks.length} running tasks: ${list(tasks)}.`,
  stoppedPending: (service: Named, count: number) => `(service ${service.name}) stopped ${count} pending tasks.`,
  registered: (service: Named, count: number, group: string) =>
    `(service ${service.name}) registered ${count} targets in (target-group ${group})`,
  deregistered: (service: Named, count: number, group: string) =>
    `(service ${service.name}) deregistered ${count} targets in (target-group ${group})`,
  draining: (service: Named, revision: string, count: number) =>
    `(service ${service.name}, taskSet ${rolloutId(revision)}) has begun draining connections on ${count} tasks.`,
  completed: (service: Named, revision: string) =>
    `(service ${service.name}) (deployment ${rolloutId(revision)}) deployment completed.`,
  steady: (service: Named) => `(service ${service.name}) has reached a steady state.`,
  failed: (service: Named, revision: string, why: string) =>
    `(service ${service.name}) (deployment ${rolloutId(revision)}) deployment failed: ${why}`,
  rollingBack: (service: Named, revision: string) =>
    `(service ${service.name}) rolling back to deployment ${rolloutId(revision)}.`,
  containerUnhealthy: (service: Named, task: Task) =>
    `(service ${service.name}) (task ${task.id}) failed container health checks.`,
  targetUnhealthy: (service: Named, task: Task, port: number, group: string, reason: string) =>
    `(service ${service.name}) (task ${task.id}) (port ${port}) is unhealthy in (target-group ${group}) due to (reason ${reason})`,
  unplaceable: (service: Named, reason: string) =>
    `(service ${service.name}) was unable to place a task. Reason: ${reason}.`,
  inconsistent: (service: Named) => `(service ${service.name}) is unable to consistently start tasks successfully.`,
  deadlocked: (service: Named) =>
    `(service ${service.name}) was unable to stop or start tasks during a deployment because of the service deployment configuration. Update the minimumHealthyPercent or maximumPercent value and try again.`,
} as const;
