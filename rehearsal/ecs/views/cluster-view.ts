import type { Tag } from '@aws-sdk/client-ecs';
import type { Cluster, EcsState } from '../model/state.ts';
import { countTasks } from '../model/task.ts';

/** A cluster as the cluster calls answer it. */
export function viewCluster(cluster: Cluster, state: EcsState, tags?: readonly Tag[]): Record<string, unknown> {
  const { running, pending } = countTasks(Object.values(state.tasks).filter((task) => task.clusterArn === cluster.arn));
  const services = Object.values(state.services).filter(
    (service) => service.clusterArn === cluster.arn && service.status === 'ACTIVE',
  );
  return {
    clusterArn: cluster.arn,
    clusterName: cluster.name,
    status: cluster.status,
    registeredContainerInstancesCount: 0,
    runningTasksCount: running,
    pendingTasksCount: pending,
    activeServicesCount: services.length,
    statistics: [],
    settings: cluster.settings,
    capacityProviders: [],
    defaultCapacityProviderStrategy: [],
    tags: tags ?? [],
  };
}
