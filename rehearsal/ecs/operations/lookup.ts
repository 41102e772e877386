import { ApiError } from '../../server/api.ts';
import { ecsArn, lastPart } from '../account.ts';
import type { Cluster, EcsState, StoredTaskDefinition } from '../model/state.ts';
import type { Service } from '../model/service.ts';
import type { Task } from '../model/task.ts';
import type { World } from '../world.ts';
import { invalid } from './refusals.ts';

/** The cluster of a call, ACTIVE; without a name the one called `default`. */
export function findCluster(world: World, nameOrArn: string | undefined): Cluster {
  const cluster = world.store.state.clusters[ecsArn(world.account, `cluster/${lastPart(nameOrArn ?? 'default')}`)];
  if (cluster === undefined) throw new ApiError('ClusterNotFoundException', 'Cluster not found.');
  if (cluster.status === 'INACTIVE') throw invalid('The referenced cluster was inactive.');
  return cluster;
}

export function serviceArnOf(cluster: Cluster, nameOrArn: string): string {
  return `${cluster.arn.replace(':cluster/', ':service/')}/${lastPart(nameOrArn)}`;
}

/** The service of a call, whatever its status. An INACTIVE one disappears after its time. */
export function findService(world: World, cluster: Cluster, nameOrArn: string, state?: EcsState): Service | undefined {
  const service = (state ?? world.store.state).services[serviceArnOf(cluster, nameOrArn)];
  const forgotten =
    service?.inactiveAt !== undefined && world.clock.now() - service.inactiveAt > world.settings.serviceRetentionMs;
  return forgotten ? undefined : service;
}

export function requireService(world: World, cluster: Cluster, nameOrArn: string | undefined): Service {
  const service = findService(world, cluster, nameOrArn ?? '');
  if (service === undefined) throw new ApiError('ServiceNotFoundException', 'Service not found.');
  return service;
}

/** By `family` (its newest ACTIVE revision), `family:revision` or ARN. */
export function findTaskDefinition(
  world: Pick<World, 'store' | 'account'>,
  name: string,
): StoredTaskDefinition | undefined {
  const { state } = world.store;
  const tail = lastPart(name);
  const [family, revision] = tail.split(':');
  if (family === undefined || family === '') return undefined;
  const arnOf = (number: number | string): string => ecsArn(world.account, `task-definition/${family}:${number}`);
  if (name.startsWith('arn:') && !name.startsWith(ecsArn(world.account, 'task-definition/'))) return undefined;
  if (revision !== undefined) return state.taskDefinitions[arnOf(revision)];
  for (let number = state.families[family] ?? 0; number > 0; number -= 1) {
    const definition = state.taskDefinitions[arnOf(number)];
    if (definition?.status === 'ACTIVE') return definition;
  }
  return undefined;
}

/** A task of the cluster by id or ARN, as long as it can be described. */
export function findTask(world: World, cluster: Cluster, idOrArn: string, state?: EcsState): Task | undefined {
  const arn = `${cluster.arn.replace(':cluster/', ':task/')}/${lastPart(idOrArn)}`;
  return (state ?? world.store.state).tasks[arn];
}
