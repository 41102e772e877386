import type { LaunchType, TaskOverride, TaskStopCode } from '@aws-sdk/client-ecs';

/** In the order a task passes them; steps without work are passed within one instant. */
export type TaskStatus =
  'PROVISIONING' | 'PENDING' | 'ACTIVATING' | 'RUNNING' | 'DEACTIVATING' | 'STOPPING' | 'DEPROVISIONING' | 'STOPPED';

export type ContainerHealth = 'HEALTHY' | 'UNHEALTHY' | 'UNKNOWN';

export interface TaskContainer {
  readonly name: string;
  readonly arn: string;
  readonly image: string;
  readonly essential: boolean;
  /** Whether the definition has a health check for it. */
  readonly healthChecked: boolean;
  readonly cpu: string;
  readonly memory?: string | undefined;
  imageDigest?: string | undefined;
  runtimeId?: string | undefined;
  status: 'PENDING' | 'RUNNING' | 'STOPPED';
  health: ContainerHealth;
  exitCode?: number | undefined;
  reason?: string | undefined;
}

/** A task as the rehearsal keeps it. Times are rehearsal milliseconds since the epoch. */
export interface Task {
  readonly arn: string;
  readonly id: string;
  readonly clusterArn: string;
  readonly definition: string;
  readonly group: string;
  readonly startedBy?: string | undefined;
  /** The service's ARN, for tasks that the scheduler started. */
  readonly service?: string | undefined;
  /** The service revision's decimal, for tasks that the scheduler started. */
  readonly revision?: string | undefined;
  readonly launchType: LaunchType;
  readonly platformVersion?: string | undefined;
  readonly platformFamily?: string | undefined;
  readonly cpu?: string | undefined;
  readonly memory?: string | undefined;
  readonly enableExecuteCommand: boolean;
  readonly subnet?: string | undefined;
  readonly address: string;
  readonly attachment: string;
  readonly overrides: TaskOverride;
  readonly clientToken?: string | undefined;
  readonly createdAt: number;
  containers: TaskContainer[];
  /** Where it has to be registered: target groups with its container port. */
  targets: { group: string; port: number }[];
  registered: boolean;
  desired: 'RUNNING' | 'STOPPED';
  status: TaskStatus;
  version: number;
  pullStartedAt?: number | undefined;
  pullStoppedAt?: number | undefined;
  startedAt?: number | undefined;
  executionStoppedAt?: number | undefined;
  stoppingAt?: number | undefined;
  /** When its last container was gone. */
  goneAt?: number | undefined;
  stoppedAt?: number | undefined;
  stopCode?: TaskStopCode | undefined;
  stoppedReason?: string | undefined;
  /** Set when it ended by itself. */
  ended?: 'never-ran' | 'exited' | undefined;
  /** Whether the scheduler has counted that. */
  counted: boolean;
  everHealthy: boolean;
  /** The events that say it fails its checks are written once. */
  saidUnhealthy: boolean;
  /** Where its container ports really listen. */
  addresses: { containerPort: number; host: string; port: number }[];
}

/** Moves a task on; every change of status is a new version of it. */
export function moveTask(task: Task, status: TaskStatus): void {
  if (task.status === status) return;
  task.status = status;
  task.version += 1;
}

/** Whether ECS still wants it to run: the tasks that count in the scheduler's arithmetic. */
export function isWanted(task: Task): boolean {
  return task.desired === 'RUNNING';
}

/** RUNNING counts as running, everything before it as pending, everything after it as neither. */
export function countTasks(tasks: readonly Task[]): { running: number; pending: number } {
  let running = 0;
  let pending = 0;
  for (const { status } of tasks) {
    if (status === 'RUNNING') running += 1;
    else if (status === 'PROVISIONING' || status === 'PENDING' || status === 'ACTIVATING') pending += 1;
  }
  return { running, pending };
}

/** The task's own health status, from the containers that have health checks. */
export function taskHealth(task: Task): ContainerHealth {
  const checked = task.containers.filter((container) => container.healthChecked && container.essential);
  if (checked.some((container) => container.health === 'UNHEALTHY')) return 'UNHEALTHY';
  return checked.length > 0 && checked.every((container) => container.health === 'HEALTHY') ? 'HEALTHY' : 'UNKNOWN';
}
