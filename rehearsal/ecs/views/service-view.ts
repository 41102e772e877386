import type { DeploymentConfiguration, Tag } from '@aws-sdk/client-ecs';
import type { DeploymentSettings } from '../model/deployment-settings.ts';
import type { ServiceRevision } from '../model/service-revision.ts';
import { rolloutId } from '../model/service-revision.ts';
import type { Rollout, Service } from '../model/service.ts';
import { countTasks, type Task } from '../model/task.ts';
import { countRevision } from '../scheduler/revision-counts.ts';
import { wireTime } from './wire-time.ts';

/** What a view of a service is made from: the service, its revisions by id, and its live tasks. */
export interface ServiceFacts {
  readonly service: Service;
  revision(id: string): ServiceRevision | undefined;
  readonly tasks: readonly Task[];
}

/** The service as Describe-, Create-, Update- and DeleteService answer it. */
export function viewService(facts: ServiceFacts, tags?: readonly Tag[]): Record<string, unknown> {
  const { service, tasks } = facts;
  const { running, pending } = countTasks(tasks);
  const { options, revision } = service;
  return {
    serviceArn: service.arn,
    serviceName: service.name,
    clusterArn: service.clusterArn,
    status: service.status,
    desiredCount: service.desiredCount,
    runningCount: running,
    pendingCount: pending,
    launchType: options.launchType,
    capacityProviderStrategy: options.capacityProviderStrategy,
    platformVersion: options.launchType === 'EC2' ? undefined : (revision.platformVersion ?? 'LATEST'),
    platformFamily: facts.revision(service.rollouts[0]?.revision ?? '')?.template.platformFamily,
    schedulingStrategy: 'REPLICA',
    deploymentController: { type: 'ECS' },
    taskDefinition: revision.taskDefinition,
    createdAt: wireTime(service.createdAt),
    healthCheckGracePeriodSeconds: options.healthCheckGracePeriodSeconds,
    availabilityZoneRebalancing: options.availabilityZoneRebalancing,
    propagateTags: options.propagateTags,
    enableECSManagedTags: options.enableECSManagedTags,
    enableExecuteCommand: options.enableExecuteCommand,
    loadBalancers: revision.loadBalancers,
    serviceRegistries: revision.serviceRegistries,
    placementConstraints: options.placementConstraints,
    placementStrategy: options.placementStrategy,
    networkConfiguration: revision.networkConfiguration,
    deploymentConfiguration: viewSettings(service.settings),
    currentServiceDeployment: service.currentDeployment,
    currentServiceRevisions: service.rollouts.map((rollout) => viewCounts(facts, rollout.revision)),
    deployments:
      service.status === 'INACTIVE' ? [] : service.rollouts.map((one, index) => viewRollout(facts, one, index)),
    events: service.events.map(({ id, createdAt, message }) => ({ id, createdAt: wireTime(createdAt), message })),
    tags,
  };
}

/** `deploymentConfiguration`, as the wire has it. */
export function viewSettings(settings: DeploymentSettings): DeploymentConfiguration {
  const { alarms, bakeTimeInMinutes, deploymentCircuitBreaker: breaker } = settings;
  return {
    strategy: settings.strategy,
    maximumPercent: settings.maximumPercent,
    minimumHealthyPercent: settings.minimumHealthyPercent,
    bakeTimeInMinutes: bakeTimeInMinutes ?? 0,
    deploymentCircuitBreaker: breaker.enable ? breaker : { enable: false, rollback: breaker.rollback },
    alarms,
  };
}

function viewCounts(facts: ServiceFacts, revision: string): Record<string, unknown> {
  const counts = countRevision(facts.service, facts.tasks, revision);
  return {
    arn: facts.revision(revision)?.arn,
    requestedTaskCount: counts.requested,
    runningTaskCount: counts.running,
    pendingTaskCount: counts.pending,
  };
}

function viewRollout(facts: ServiceFacts, rollout: Rollout, index: number): Record<string, unknown> {
  const revision = facts.revision(rollout.revision);
  const counts = countRevision(facts.service, facts.tasks, rollout.revision);
  return {
    id: rolloutId(rollout.revision),
    status: index === 0 ? 'PRIMARY' : 'ACTIVE',
    taskDefinition: revision?.settings.taskDefinition,
    desiredCount: counts.requested,
    runningCount: counts.running,
    pendingCount: counts.pending,
    failedTasks: rollout.failedTasks,
    createdAt: wireTime(rollout.createdAt),
    updatedAt: wireTime(rollout.updatedAt),
    launchType: revision?.template.launchType,
    platformVersion: revision?.template.platformVersion,
    platformFamily: revision?.template.platformFamily,
    networkConfiguration: revision?.settings.networkConfiguration,
    rolloutState: rollout.state,
    rolloutStateReason: rollout.reason,
  };
}
