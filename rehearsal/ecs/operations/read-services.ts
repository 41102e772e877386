import type { DescribeServicesRequest, ListServicesRequest } from '@aws-sdk/client-ecs';
import { factsOf } from '../visible.ts';
import { viewService } from '../views/service-view.ts';
import type { World } from '../world.ts';
import { findCluster, findService, serviceArnOf } from './lookup.ts';
import { paginate } from './paging.ts';
import { invalid } from './refusals.ts';
import { launchTypeOf } from './service-rules.ts';

/** At most ten; an unknown one is a failure MISSING, not an error. */
export function describeServices(world: World, input: DescribeServicesRequest): unknown {
  const names = input.services ?? [];
  if (names.length === 0) throw invalid('Services cannot be empty.');
  if (names.length > 10) throw invalid('Services cannot contain more than 10 elements.');
  const cluster = findCluster(world, input.cluster);
  const visible = world.visible();
  const services: unknown[] = [];
  const failures: unknown[] = [];
  for (const name of names) {
    const service = findService(world, cluster, name, visible.state);
    const tags = input.include?.includes('TAGS') === true ? (visible.state.tags[service?.arn ?? ''] ?? []) : undefined;
    if (service === undefined) failures.push({ arn: serviceArnOf(cluster, name), reason: 'MISSING' });
    else services.push(viewService(factsOf(visible, service), tags));
  }
  return { services, failures };
}

export function listServices(world: World, input: ListServicesRequest): unknown {
  const cluster = findCluster(world, input.cluster);
  const arns = Object.values(world.visible().state.services)
    .filter((service) => service.clusterArn === cluster.arn && service.status !== 'INACTIVE')
    .filter((service) => input.launchType === undefined || launchTypeOf(service.options) === input.launchType)
    .filter(() => input.schedulingStrategy !== 'DAEMON')
    .map(({ arn }) => arn);
  const page = paginate(arns, input, 10, world.settings.pageSize);
  return { serviceArns: page.items, nextToken: page.nextToken };
}
