import type { DeleteServiceRequest } from '@aws-sdk/client-ecs';
import { ApiError } from '../../server/api.ts';
import { isTerminal, mayFollow, moveDeployment } from '../model/service-deployment.ts';
import { factsOf } from '../visible.ts';
import { viewService } from '../views/service-view.ts';
import { PICK_UP_MS, type World } from '../world.ts';
import { findCluster, requireService } from './lookup.ts';
import { invalid } from './refusals.ts';

/** DRAINING until its tasks are gone, then INACTIVE, with its deployments and revisions forgotten. */
export function deleteService(world: World, input: DeleteServiceRequest): unknown {
  const cluster = findCluster(world, input.cluster);
  const service = requireService(world, cluster, input.service);
  if (service.status === 'INACTIVE') throw new ApiError('ServiceNotFoundException', 'Service not found.');
  if (service.desiredCount > 0 && input.force !== true && service.status === 'ACTIVE') {
    throw invalid('The service cannot be stopped while it is scaled above 0.');
  }
  service.status = 'DRAINING';
  service.desiredCount = 0;
  for (const record of world.store.deploymentsOf(service.arn)) {
    if (isTerminal(record.status) || !mayFollow(record.status, 'STOP_REQUESTED')) continue;
    moveDeployment(record, 'STOP_REQUESTED', world.clock.now());
  }
  world.engine.touch(service.arn, PICK_UP_MS);
  return { service: viewService(factsOf(world.store, service)) };
}
