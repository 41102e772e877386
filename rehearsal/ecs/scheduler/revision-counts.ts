import type { RevisionCounts, ServiceDeployment } from '../model/service-deployment.ts';
import type { Service } from '../model/service.ts';
import { countTasks, isWanted, type Task } from '../model/task.ts';

/** How many tasks a revision is asked to have: the desired count for PRIMARY, what is left of it for the others. */
export function requestedCount(service: Service, revision: string): number {
  const index = service.rollouts.findIndex((rollout) => rollout.revision === revision);
  if (index === -1) return 0;
  return index === 0 ? service.desiredCount : (service.rollouts[index]?.wanted ?? 0);
}

/** The live counts of one revision. */
export function countRevision(service: Service, tasks: readonly Task[], revision: string): RevisionCounts {
  const { running, pending } = countTasks(tasks.filter((task) => task.revision === revision));
  return { revision, requested: requestedCount(service, revision), running, pending };
}

/** A deployment ends here: its counts are frozen, and it is no longer the service's current one. */
export function closeRecord(of: { service: Service; tasks: readonly Task[] }, record: ServiceDeployment): void {
  const { service, tasks } = of;
  record.frozen = {
    target: countRevision(service, tasks, record.target),
    sources: record.sources.map((revision) => countRevision(service, tasks, revision)),
  };
  if (service.currentDeployment === record.arn) service.currentDeployment = undefined;
}

/** Tasks of a revision that are still to run. */
export function wantedTasks(tasks: readonly Task[], revision: string): Task[] {
  return tasks.filter((task) => task.revision === revision && isWanted(task));
}
