import type {
  CreateClusterRequest,
  DeleteClusterRequest,
  DescribeClustersRequest,
  ListClustersRequest,
} from '@aws-sdk/client-ecs';
import { ApiError } from '../../server/api.ts';
import { ecsArn, lastPart } from '../account.ts';
import type { Cluster } from '../model/state.ts';
import { viewCluster } from '../views/cluster-view.ts';
import type { World } from '../world.ts';
import { findCluster } from './lookup.ts';
import { paginate } from './paging.ts';
import { invalid } from './refusals.ts';
import { parseTags } from './tags.ts';

/** Creating a cluster that is there already answers it as it is. */
export function createCluster(world: World, input: CreateClusterRequest): unknown {
  const name = input.clusterName ?? 'default';
  if (!/^[A-Za-z0-9_-]{1,255}$/.test(name)) throw invalid('Identifier contains invalid characters.');
  const arn = ecsArn(world.account, `cluster/${name}`);
  const { state } = world.store;
  const present = state.clusters[arn];
  if (present?.status !== 'ACTIVE') {
    const settings = (input.settings ?? []).map((one) => ({ name: one.name ?? '', value: one.value ?? '' }));
    const known = settings.length > 0 ? settings : [{ name: 'containerInsights', value: 'disabled' }];
    state.clusters[arn] = { arn, name, status: 'ACTIVE', settings: known };
    state.tags[arn] = parseTags(input.tags);
  }
  return { cluster: viewCluster(requireCluster(world, arn), state, state.tags[arn]) };
}

function requireCluster(world: World, arn: string): Cluster {
  const cluster = world.store.state.clusters[arn];
  if (cluster === undefined) throw new ApiError('ClusterNotFoundException', 'Cluster not found.');
  return cluster;
}

export function describeClusters(world: World, input: DescribeClustersRequest): unknown {
  const names = input.clusters ?? ['default'];
  if (names.length > 100) throw invalid('Clusters cannot contain more than 100 elements.');
  const { state } = world.store;
  const found: unknown[] = [];
  const failures: unknown[] = [];
  for (const name of names) {
    const arn = ecsArn(world.account, `cluster/${lastPart(name)}`);
    const cluster = state.clusters[arn];
    const tags = input.include?.includes('TAGS') === true ? state.tags[arn] : undefined;
    if (cluster === undefined) failures.push({ arn, reason: 'MISSING' });
    else found.push(viewCluster(cluster, state, tags));
  }
  return { clusters: found, failures };
}

export function listClusters(world: World, input: ListClustersRequest): unknown {
  const arns = Object.values(world.store.state.clusters)
    .filter(({ status }) => status === 'ACTIVE')
    .map(({ arn }) => arn);
  const page = paginate(arns, input, 100, world.settings.pageSize);
  return { clusterArns: page.items, nextToken: page.nextToken };
}

export function deleteCluster(world: World, input: DeleteClusterRequest): unknown {
  const cluster = findCluster(world, input.cluster);
  const { state } = world.store;
  if (Object.values(state.services).some((one) => one.clusterArn === cluster.arn && one.status !== 'INACTIVE')) {
    throw new ApiError('ClusterContainsServicesException', 'The Cluster cannot be deleted while Services are active.');
  }
  if (Object.values(state.tasks).some((one) => one.clusterArn === cluster.arn && one.status !== 'STOPPED')) {
    throw new ApiError('ClusterContainsTasksException', 'The Cluster cannot be deleted while Tasks are active.');
  }
  cluster.status = 'INACTIVE';
  return { cluster: viewCluster(cluster, state) };
}
