import type { UpdateServiceRequest } from '@aws-sdk/client-ecs';
import { ApiError } from '../../server/api.ts';
import { parseDeploymentSettings } from '../model/deployment-settings.ts';
import type { RevisionSettings } from '../model/service-revision.ts';
import type { ServiceOptions } from '../model/service.ts';
import { factsOf } from '../visible.ts';
import { viewService } from '../views/service-view.ts';
import { PICK_UP_MS, type World } from '../world.ts';
import { findCluster, requireService } from './lookup.ts';
import { beyondRehearsal, invalid } from './refusals.ts';
import { isSame } from './same.ts';
import { checkRevision, launchTypeOf } from './service-rules.ts';
import { startDeployment } from './start-deployment.ts';

/**
 * Changes a service. Only what makes a revision, or `forceNewDeployment`, starts a deployment; everything else applies
 * at once (UpdateService). A given value that is the current one starts none (unconfirmed).
 */
export function updateService(world: World, input: UpdateServiceRequest): unknown {
  const cluster = findCluster(world, input.cluster);
  const service = requireService(world, cluster, input.service);
  if (service.status !== 'ACTIVE') throw new ApiError('ServiceNotActiveException', 'Service was not ACTIVE.');
  checkKind(input);
  const { desiredCount } = input;
  if (desiredCount !== undefined && (!Number.isInteger(desiredCount) || desiredCount < 0)) {
    throw invalid('desiredCount can not be negative.');
  }
  const settings =
    input.deploymentConfiguration === undefined
      ? service.settings
      : parseDeploymentSettings(input.deploymentConfiguration);
  const options = changedOptions(service.options, input);
  const revision = changedRevision(service.revision, input);
  const touched = input.forceNewDeployment === true || !isSame(revision, service.revision);
  const named = input.taskDefinition !== undefined;
  const definition = touched || named ? checkRevision(world, revision, launchTypeOf(options)) : undefined;
  if (definition !== undefined) revision.taskDefinition = definition.taskDefinitionArn;

  service.settings = settings;
  service.options = options;
  service.desiredCount = desiredCount ?? service.desiredCount;
  const starts = input.forceNewDeployment === true || !isSame(revision, service.revision);
  if (definition !== undefined && starts) {
    service.revision = revision;
    startDeployment(world, service, definition);
  }
  world.engine.touch(service.arn, PICK_UP_MS);
  return { service: viewService(factsOf(world.store, service)) };
}

function checkKind(input: UpdateServiceRequest): void {
  const controller = input.deploymentController?.type ?? 'ECS';
  if (controller !== 'ECS') throw beyondRehearsal(`the deployment controller ${controller}`);
  if (input.serviceConnectConfiguration?.enabled === true) throw beyondRehearsal('Service Connect');
}

function changedRevision(now: RevisionSettings, input: UpdateServiceRequest): RevisionSettings {
  return {
    taskDefinition: input.taskDefinition ?? now.taskDefinition,
    networkConfiguration: input.networkConfiguration ?? now.networkConfiguration,
    platformVersion: input.platformVersion ?? now.platformVersion,
    loadBalancers: input.loadBalancers ?? now.loadBalancers,
    serviceRegistries: input.serviceRegistries ?? now.serviceRegistries,
    serviceConnectConfiguration: input.serviceConnectConfiguration ?? now.serviceConnectConfiguration,
    volumeConfigurations: input.volumeConfigurations ?? now.volumeConfigurations,
    vpcLatticeConfigurations: input.vpcLatticeConfigurations ?? now.vpcLatticeConfigurations,
  };
}

function changedOptions(now: ServiceOptions, input: UpdateServiceRequest): ServiceOptions {
  const providers = input.capacityProviderStrategy ?? now.capacityProviderStrategy;
  return {
    launchType: providers === undefined ? now.launchType : undefined,
    capacityProviderStrategy: providers,
    healthCheckGracePeriodSeconds: input.healthCheckGracePeriodSeconds ?? now.healthCheckGracePeriodSeconds,
    placementConstraints: input.placementConstraints ?? now.placementConstraints,
    placementStrategy: input.placementStrategy ?? now.placementStrategy,
    availabilityZoneRebalancing: input.availabilityZoneRebalancing ?? now.availabilityZoneRebalancing,
    propagateTags: input.propagateTags ?? now.propagateTags,
    enableECSManagedTags: input.enableECSManagedTags ?? now.enableECSManagedTags,
    enableExecuteCommand: input.enableExecuteCommand ?? now.enableExecuteCommand,
  };
}
