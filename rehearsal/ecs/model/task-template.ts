import type { LaunchType, TaskOverride } from '@aws-sdk/client-ecs';
import type { Mint } from '../mint.ts';
import type { Task } from './task.ts';

/** What of a task definition the scheduler needs in order to make tasks. */
export interface TaskTemplate {
  readonly definition: string;
  readonly cpu?: string | undefined;
  readonly memory?: string | undefined;
  readonly launchType: LaunchType;
  readonly platformVersion?: string | undefined;
  readonly platformFamily?: string | undefined;
  readonly enableExecuteCommand: boolean;
  readonly subnets: readonly string[];
  readonly targets: readonly { group: string; port: number }[];
  readonly containers: readonly {
    readonly name: string;
    readonly image: string;
    readonly essential: boolean;
    readonly healthChecked: boolean;
    readonly cpu: string;
    readonly memory?: string | undefined;
    /** Whether its tag is resolved once for the whole revision (`versionConsistency`). */
    readonly resolvedOnce: boolean;
  }[];
}

export interface TaskOrigin {
  readonly clusterArn: string;
  readonly clusterName: string;
  readonly group: string;
  readonly startedBy?: string | undefined;
  readonly service?: string | undefined;
  readonly revision?: string | undefined;
  readonly overrides?: TaskOverride | undefined;
  readonly clientToken?: string | undefined;
}

/** A task that has just been created: PROVISIONING, nothing launched. */
export function newTask(template: TaskTemplate, origin: TaskOrigin, mint: Mint, now: number): Task {
  const id = mint.hex();
  const prefix = origin.clusterArn.replace(/:cluster\/.*$/, '');
  const named = template.containers.map(({ name }) => ({ name }));
  return {
    arn: `${prefix}:task/${origin.clusterName}/${id}`,
    id,
    clusterArn: origin.clusterArn,
    definition: template.definition,
    group: origin.group,
    startedBy: origin.startedBy,
    service: origin.service,
    revision: origin.revision,
    launchType: template.launchType,
    platformVersion: template.launchType === 'FARGATE' ? currentPlatform(template.platformVersion) : undefined,
    platformFamily: template.platformFamily,
    cpu: template.cpu,
    memory: template.memory,
    enableExecuteCommand: template.enableExecuteCommand,
    subnet: template.subnets[0],
    address: mint.address(),
    attachment: mint.uuid(),
    overrides: origin.overrides ?? { containerOverrides: named },
    clientToken: origin.clientToken,
    createdAt: now,
    containers: template.containers.map((container) => ({
      name: container.name,
      arn: `${prefix}:container/${origin.clusterName}/${id}/${mint.uuid()}`,
      image: container.image,
      essential: container.essential,
      healthChecked: container.healthChecked,
      cpu: container.cpu,
      memory: container.memory,
      status: 'PENDING',
      health: 'UNKNOWN',
    })),
    targets: [...template.targets],
    registered: false,
    desired: 'RUNNING',
    status: 'PROVISIONING',
    version: 1,
    counted: false,
    everHealthy: false,
    saidUnhealthy: false,
    addresses: [],
  };
}

/** What LATEST stands for on tasks, revisions and deployments. */
export function currentPlatform(version: string | undefined): string {
  return version === undefined || version === 'LATEST' ? '1.4.0' : version;
}
