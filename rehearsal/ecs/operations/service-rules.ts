import type { LaunchType } from '@aws-sdk/client-ecs';
import type { RevisionSettings } from '../model/service-revision.ts';
import type { StoredTaskDefinition } from '../model/state.ts';
import type { ServiceOptions } from '../model/service.ts';
import type { World } from '../world.ts';
import { findTaskDefinition } from './lookup.ts';
import { beyondRehearsal, clientError, invalid } from './refusals.ts';

/** The task definition that a service is to run, ACTIVE. */
export function usableTaskDefinition(world: World, name: string): StoredTaskDefinition {
  const definition = findTaskDefinition(world, name);
  if (definition === undefined) throw clientError('TaskDefinition not found.');
  if (definition.status === 'INACTIVE') throw clientError('TaskDefinition is inactive');
  return definition;
}

/** How a service's tasks are launched: as it says, else by its capacity providers, else on EC2. */
export function launchTypeOf(options: Pick<ServiceOptions, 'launchType' | 'capacityProviderStrategy'>): LaunchType {
  if (options.launchType !== undefined) return options.launchType;
  const fargate = options.capacityProviderStrategy?.some(({ capacityProvider }) =>
    /^FARGATE/.test(capacityProvider ?? ''),
  );
  return fargate === true ? 'FARGATE' : 'EC2';
}

/** Throws what Create- and UpdateService refuse of what is to run together. */
export function checkRevision(world: World, revision: RevisionSettings, launchType: LaunchType): StoredTaskDefinition {
  const definition = usableTaskDefinition(world, revision.taskDefinition);
  if (launchType === 'FARGATE' && definition.compatibilities?.includes('FARGATE') !== true) {
    throw invalid('Task definition does not support launch_type FARGATE.');
  }
  if (definition.networkMode === 'awsvpc' && revision.networkConfiguration?.awsvpcConfiguration === undefined) {
    throw invalid("Network Configuration must be provided when networkMode 'awsvpc' is specified.");
  }
  if (definition.networkMode !== 'awsvpc' && revision.networkConfiguration !== undefined) {
    throw invalid('Network Configuration is not valid for the given networkMode of this task definition.');
  }
  if ((revision.networkConfiguration?.awsvpcConfiguration?.subnets ?? ['none']).length === 0) {
    throw invalid('subnets can not be empty.');
  }
  checkLoadBalancers(world, revision, definition);
  return definition;
}

function checkLoadBalancers(world: World, revision: RevisionSettings, definition: StoredTaskDefinition): void {
  for (const balancer of revision.loadBalancers) {
    const { targetGroupArn, containerName = '', containerPort = 0 } = balancer;
    if (targetGroupArn === undefined) throw beyondRehearsal('Classic Load Balancers');
    if (balancer.advancedConfiguration !== undefined) throw beyondRehearsal('advancedConfiguration of a load balancer');
    if (!world.targets.exists(targetGroupArn)) throw invalid(`The target group ${targetGroupArn} does not exist.`);
    const container = definition.containerDefinitions?.find(({ name }) => name === containerName);
    if (container === undefined) {
      throw invalid(`The container ${containerName} does not exist in the task definition.`);
    }
    if (container.portMappings?.some((mapping) => mapping.containerPort === containerPort) !== true) {
      throw invalid(`The container ${containerName} did not have a container port ${containerPort} defined.`);
    }
  }
}
