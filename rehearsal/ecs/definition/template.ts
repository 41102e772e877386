import type { LaunchType, LoadBalancer } from '@aws-sdk/client-ecs';
import type { StoredTaskDefinition } from '../model/state.ts';
import { currentPlatform, type TaskTemplate } from '../model/task-template.ts';

export interface TemplateOptions {
  readonly launchType: LaunchType;
  readonly platformVersion?: string | undefined;
  readonly enableExecuteCommand: boolean;
  readonly subnets: readonly string[];
  readonly loadBalancers: readonly LoadBalancer[];
  /** Overrides of RunTask, which go before the definition's own. */
  readonly cpu?: string | undefined;
  readonly memory?: string | undefined;
}

/** What the scheduler needs of a task definition, for tasks of one revision or one RunTask. */
export function templateOf(definition: StoredTaskDefinition, options: TemplateOptions): TaskTemplate {
  const fargate = options.launchType === 'FARGATE';
  return {
    definition: definition.taskDefinitionArn,
    cpu: options.cpu ?? definition.cpu,
    memory: options.memory ?? definition.memory,
    launchType: options.launchType,
    platformVersion: fargate ? currentPlatform(options.platformVersion) : undefined,
    platformFamily: fargate ? 'Linux' : undefined,
    enableExecuteCommand: options.enableExecuteCommand,
    subnets: options.subnets,
    targets: options.loadBalancers.map(({ targetGroupArn, containerPort }) => ({
      group: targetGroupArn ?? '',
      port: containerPort ?? 0,
    })),
    containers: (definition.containerDefinitions ?? []).map((container) => ({
      name: container.name ?? '',
      image: container.image ?? '',
      essential: container.essential ?? true,
      healthChecked: container.healthCheck?.command !== undefined,
      cpu: String(container.cpu ?? 0),
      memory: container.memory === undefined ? undefined : String(container.memory),
      resolvedOnce: container.versionConsistency !== 'disabled',
    })),
  };
}
