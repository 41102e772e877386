import type { CreateServiceRequest } from '@aws-sdk/client-ecs';
import { parseDeploymentSettings } from '../model/deployment-settings.ts';
import type { RevisionSettings } from '../model/service-revision.ts';
import type { Service, ServiceOptions } from '../model/service.ts';
import { factsOf } from '../visible.ts';
import { viewService } from '../views/service-view.ts';
import type { World } from '../world.ts';
import { findCluster, findService, serviceArnOf } from './lookup.ts';
import { beyondRehearsal, invalid } from './refusals.ts';
import { isSame } from './same.ts';
import { checkRevision, launchTypeOf } from './service-rules.ts';
import { startDeployment } from './start-deployment.ts';
import { parseTags } from './tags.ts';

/** Creates a service and its first deployment, which has nothing to go back to. */
export function createService(world: World, input: CreateServiceRequest): unknown {
  const cluster = findCluster(world, input.cluster);
  const name = input.serviceName ?? '';
  if (!/^[A-Za-z0-9_-]{1,255}$/.test(name)) throw invalid('Service name contains invalid characters.');
  checkKind(input);
  const present = findService(world, cluster, name);
  if (present?.status === 'DRAINING') throw invalid('Unable to Start a service that is still Draining.');
  const settings = parseDeploymentSettings(input.deploymentConfiguration);
  const options = optionsOf(input);
  const revision = revisionOf(input);
  const definition = checkRevision(world, revision, launchTypeOf(options));
  revision.taskDefinition = definition.taskDefinitionArn;
  const tags = parseTags(input.tags);
  const desiredCount = desiredOf(input);
  const service: Service = {
    arn: serviceArnOf(cluster, name),
    name,
    clusterArn: cluster.arn,
    clusterName: cluster.name,
    createdAt: world.clock.now(),
    clientToken: input.clientToken,
    status: 'ACTIVE',
    desiredCount,
    revision,
    settings,
    options,
    rollouts: [],
    events: [],
  };
  if (present?.status === 'ACTIVE') {
    if (!isSameRequest(present, service)) throw invalid('Creation of service was not idempotent.');
    return { service: viewService(factsOf(world.store, present), world.store.state.tags[present.arn]) };
  }
  world.store.state.services[service.arn] = service;
  world.store.state.tags[service.arn] = tags;
  startDeployment(world, service, definition);
  return { service: viewService(factsOf(world.store, service), tags) };
}

function checkKind(input: CreateServiceRequest): void {
  const controller = input.deploymentController?.type ?? 'ECS';
  if (controller !== 'ECS') throw beyondRehearsal(`the deployment controller ${controller}`);
  if (input.schedulingStrategy === 'DAEMON') throw beyondRehearsal('the scheduling strategy DAEMON');
  if (input.serviceConnectConfiguration?.enabled === true) throw beyondRehearsal('Service Connect');
  if (input.taskDefinition === undefined) throw invalid('TaskDefinition can not be blank.');
  if (input.launchType !== undefined && (input.capacityProviderStrategy ?? []).length > 0) {
    throw invalid(
      'Specifying both a launch type and capacity provider strategy is not supported. Remove one and try again.',
    );
  }
}

function desiredOf(input: CreateServiceRequest): number {
  const { desiredCount } = input;
  if (desiredCount === undefined) throw invalid('desiredCount must be specified for the REPLICA scheduling strategy.');
  if (!Number.isInteger(desiredCount) || desiredCount < 0) throw invalid('desiredCount can not be negative.');
  return desiredCount;
}

function isSameRequest(present: Service, asked: Service): boolean {
  return (
    present.clientToken !== undefined &&
    present.clientToken === asked.clientToken &&
    present.desiredCount === asked.desiredCount &&
    isSame(present.revision, asked.revision) &&
    isSame(present.settings, asked.settings) &&
    isSame(present.options, asked.options)
  );
}

function revisionOf(input: CreateServiceRequest): RevisionSettings {
  return {
    taskDefinition: input.taskDefinition ?? '',
    networkConfiguration: input.networkConfiguration,
    platformVersion: input.platformVersion,
    loadBalancers: input.loadBalancers ?? [],
    serviceRegistries: input.serviceRegistries ?? [],
    serviceConnectConfiguration: input.serviceConnectConfiguration,
    volumeConfigurations: input.volumeConfigurations,
    vpcLatticeConfigurations: input.vpcLatticeConfigurations,
  };
}

function optionsOf(input: CreateServiceRequest): ServiceOptions {
  const providers = input.capacityProviderStrategy ?? [];
  return {
    launchType: providers.length > 0 ? undefined : (input.launchType ?? 'EC2'),
    capacityProviderStrategy: providers.length > 0 ? providers : undefined,
    healthCheckGracePeriodSeconds: input.healthCheckGracePeriodSeconds ?? 0,
    placementConstraints: input.placementConstraints ?? [],
    placementStrategy: input.placementStrategy ?? [],
    availabilityZoneRebalancing: input.availabilityZoneRebalancing ?? 'ENABLED',
    propagateTags: input.propagateTags ?? 'NONE',
    enableECSManagedTags: input.enableECSManagedTags ?? false,
    enableExecuteCommand: input.enableExecuteCommand ?? false,
  };
}
