import type { ContainerDefinition, ContainerOverride } from '@aws-sdk/client-ecs';
import type { Images } from '../../registry/images.ts';
import type { ContainerLaunch, TaskLaunch } from '../../runtime/runtime.ts';
import { cpuUnits, memoryMib } from '../definition/sizes.ts';
import type { StoredTaskDefinition } from '../model/state.ts';
import type { Task } from '../model/task.ts';
import { stoppedReason } from '../scheduler/stopped-reasons.ts';
import { resolveImage } from './digests.ts';
import { resolveSecrets } from './secrets.ts';

/** What a launch needs to know of the world. */
export interface LaunchWorld {
  readonly images: Images;
  readonly region: string;
  /** Whether images are really unpacked and run. */
  readonly unpacks: boolean;
  readonly secrets: Readonly<Record<string, string>>;
  logGroupExists(group: string): boolean;
}

export type LaunchDecision =
  | { readonly kind: 'launch'; readonly launch: TaskLaunch; readonly digests: Readonly<Record<string, string>> }
  /** It starts and its process dies at once. */
  | {
      readonly kind: 'crash';
      readonly container: string;
      readonly exitCode: number;
      readonly reason: string;
      readonly digests: Readonly<Record<string, string>>;
    }
  | {
      readonly kind: 'fail';
      readonly container: string;
      readonly reason: string;
      /** An image could not be resolved. */
      readonly unresolved: boolean;
      readonly digests: Readonly<Record<string, string>>;
    };

/** Everything that a runtime is told, or why the task fails to start. `known`: digests its revision resolved before. */
export function planLaunch(
  task: Task,
  definition: StoredTaskDefinition,
  known: Readonly<Record<string, string>>,
  world: LaunchWorld,
): LaunchDecision {
  const digests: Record<string, string> = {};
  const containers: ContainerLaunch[] = [];
  const fail = (container: string, reason: string, unresolved = false): LaunchDecision => ({
    kind: 'fail',
    container,
    reason,
    unresolved,
    digests,
  });
  for (const container of definition.containerDefinitions ?? []) {
    const name = container.name ?? '';
    const image = container.image ?? '';
    const secrets = resolveSecrets(container, world.secrets);
    if (secrets.kind === 'missing') return fail(name, stoppedReason.secretMissing(secrets.valueFrom));
    const digest = resolveImage(world.images, image, known[name]);
    if (digest === undefined) return fail(name, stoppedReason.cannotPull(pinnedName(image, known[name])), true);
    const fit = fitOf(world, image, digest, definition);
    if (fit === 'no-platform') return fail(name, stoppedReason.noPlatform(image));
    digests[name] = digest;
    if (fit === 'other-architecture')
      return { kind: 'crash', container: name, exitCode: 255, reason: 'exec format error', digests };
    const log = logOf(container, task);
    if (log !== undefined && !mayCreateGroup(container) && !world.logGroupExists(log.group)) {
      return fail(name, stoppedReason.logGroupMissing(log.group));
    }
    const override = task.overrides.containerOverrides?.find((one) => one.name === name);
    containers.push({
      name,
      image,
      imageDigest: digest,
      essential: container.essential ?? true,
      ...(container.entryPoint?.length ? { entryPoint: container.entryPoint } : {}),
      ...commandOf(container, override),
      ...(container.workingDirectory === undefined ? {} : { workingDirectory: container.workingDirectory }),
      environment: {
        ...platformEnvironment(task, world.region),
        ...named(container.environment),
        ...named(override?.environment),
        ...secrets.environment,
      },
      containerPorts: (container.portMappings ?? []).map(({ containerPort }) => containerPort ?? 0),
      stopTimeoutSeconds: container.stopTimeout ?? 30,
      ...limitsOf(container, override),
      ...(container.user === undefined ? {} : { user: container.user }),
      readOnlyRoot: container.readonlyRootFilesystem ?? false,
      initProcess: container.linuxParameters?.initProcessEnabled ?? false,
      ...(log === undefined ? {} : { log }),
      ...healthOf(container),
    });
  }
  const launch = {
    taskArn: task.arn,
    containers,
    ...defined('cpuUnits', cpuUnits(task.cpu ?? '')),
    ...defined('memoryMiB', memoryMib(task.memory ?? '')),
  };
  return { kind: 'launch', launch, digests };
}

function limitsOf(
  container: ContainerDefinition,
  override: ContainerOverride | undefined,
): Pick<ContainerLaunch, 'cpuUnits' | 'memoryMiB' | 'memoryReservationMiB'> {
  return {
    ...defined('cpuUnits', override?.cpu ?? container.cpu),
    ...defined('memoryMiB', override?.memory ?? container.memory),
    ...defined('memoryReservationMiB', override?.memoryReservation ?? container.memoryReservation),
  };
}

function defined<K extends string>(name: K, value: number | undefined): Partial<Record<K, number>> {
  return value === undefined ? {} : ({ [name]: value } as Record<K, number>);
}

function pinnedName(image: string, digest: string | undefined): string {
  return digest === undefined || image.includes('@') ? image : `${image}@${digest}`;
}

function commandOf(container: ContainerDefinition, override: ContainerOverride | undefined): { command?: string[] } {
  const command = override?.command ?? container.command;
  return command === undefined || command.length === 0 ? {} : { command };
}

function named(pairs: ContainerDefinition['environment']): Record<string, string> {
  return Object.fromEntries((pairs ?? []).map(({ name, value }) => [name ?? '', value ?? '']));
}

/** What Fargate itself sets (task-metadata-endpoint and SDK region variables). */
function platformEnvironment(task: Task, region: string): Record<string, string> {
  return {
    AWS_DEFAULT_REGION: region,
    AWS_REGION: region,
    AWS_EXECUTION_ENV: task.launchType === 'FARGATE' ? 'AWS_ECS_FARGATE' : 'AWS_ECS_EC2',
  };
}

function logOf(container: ContainerDefinition, task: Task): { group: string; stream: string } | undefined {
  const log = container.logConfiguration;
  const group = log?.options?.['awslogs-group'];
  if (log?.logDriver !== 'awslogs' || group === undefined) return undefined;
  const prefix = log.options?.['awslogs-stream-prefix'];
  return { group, stream: prefix === undefined ? task.id : `${prefix}/${container.name ?? ''}/${task.id}` };
}

function mayCreateGroup(container: ContainerDefinition): boolean {
  return container.logConfiguration?.options?.['awslogs-create-group'] === 'true';
}

function healthOf(container: ContainerDefinition): Pick<ContainerLaunch, 'healthCheck'> {
  const check = container.healthCheck;
  if (check?.command === undefined) return {};
  return {
    healthCheck: {
      command: check.command,
      interval: check.interval ?? 30,
      timeout: check.timeout ?? 5,
      retries: check.retries ?? 3,
      startPeriod: check.startPeriod ?? 0,
    },
  };
}

type Fit = 'fits' | 'no-platform' | 'other-architecture';

/**
 * Whether the image can run. A runtime that really runs images needs one for this machine, and notices itself what it
 * cannot execute; where tasks are simulated, the architecture that the definition asks for decides.
 */
function fitOf(world: LaunchWorld, image: string, digest: string, definition: StoredTaskDefinition): Fit {
  if (world.unpacks) return world.images.unpackable(image, digest) === undefined ? 'no-platform' : 'fits';
  const asked = definition.runtimePlatform?.cpuArchitecture;
  const found = asked === undefined ? undefined : world.images.unpackable(image, digest);
  if (found === undefined) return 'fits';
  return found.architecture === (asked === 'ARM64' ? 'arm64' : 'amd64') ? 'fits' : 'other-architecture';
}
