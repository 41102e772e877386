import type { Tag } from '@aws-sdk/client-ecs';
import { taskHealth, type Task } from '../model/task.ts';
import { wireTime } from './wire-time.ts';

/** A task as DescribeTasks and RunTask answer it. */
export function viewTask(task: Task, region: string, tags?: readonly Tag[]): Record<string, unknown> {
  return {
    taskArn: task.arn,
    clusterArn: task.clusterArn,
    taskDefinitionArn: task.definition,
    group: task.group,
    startedBy: task.startedBy,
    launchType: task.launchType,
    platformVersion: task.platformVersion,
    platformFamily: task.platformFamily,
    availabilityZone: `${region}a`,
    desiredStatus: task.desired,
    lastStatus: task.status,
    healthStatus: taskHealth(task),
    connectivity: task.pullStoppedAt === undefined ? undefined : 'CONNECTED',
    connectivityAt: wireTime(task.pullStoppedAt === undefined ? undefined : task.pullStartedAt),
    createdAt: wireTime(task.createdAt),
    pullStartedAt: wireTime(task.pullStartedAt),
    pullStoppedAt: wireTime(task.pullStoppedAt),
    startedAt: wireTime(task.startedAt),
    executionStoppedAt: wireTime(task.executionStoppedAt),
    stoppingAt: wireTime(task.stoppingAt),
    stoppedAt: wireTime(task.stoppedAt),
    stopCode: task.stopCode,
    stoppedReason: task.stoppedReason,
    cpu: task.cpu,
    memory: task.memory,
    version: task.version,
    enableExecuteCommand: task.enableExecuteCommand,
    overrides: task.overrides,
    attachments: [viewAttachment(task)],
    attributes: [],
    containers: task.containers.map((container) => ({
      containerArn: container.arn,
      taskArn: task.arn,
      name: container.name,
      image: container.image,
      imageDigest: container.imageDigest,
      runtimeId: container.runtimeId,
      lastStatus: container.status,
      exitCode: container.exitCode,
      reason: container.reason,
      healthStatus: container.health,
      cpu: container.cpu,
      memory: container.memory,
      networkBindings: [],
      networkInterfaces: hasNetwork(task) ? [{ attachmentId: task.attachment, privateIpv4Address: task.address }] : [],
    })),
    tags: tags ?? [],
  };
}

function hasNetwork(task: Task): boolean {
  return task.status !== 'PROVISIONING';
}

function viewAttachment(task: Task): Record<string, unknown> {
  return {
    id: task.attachment,
    type: 'ElasticNetworkInterface',
    status: attachmentStatus(task),
    details: [
      ...(task.subnet === undefined ? [] : [{ name: 'subnetId', value: task.subnet }]),
      ...(hasNetwork(task) ? [{ name: 'privateIPv4Address', value: task.address }] : []),
    ],
  };
}

function attachmentStatus(task: Task): string {
  if (task.status === 'PROVISIONING') return 'PRECREATED';
  if (task.status === 'STOPPED') return 'DELETED';
  return task.status === 'DEPROVISIONING' ? 'DETACHING' : 'ATTACHED';
}
