import type { TaskEvent } from '../../runtime/runtime.ts';
import { moveTask, type Task, type TaskContainer } from '../model/task.ts';
import { stoppedReason } from './stopped-reasons.ts';

/** Notes what the runtime says of a task. What follows from it is the next pass's business. */
export function applyTaskEvent(task: Task, event: TaskEvent, now: number): void {
  switch (event.kind) {
    case 'pulled':
      if (task.status !== 'PENDING') return;
      task.pullStoppedAt = now;
      moveTask(task, 'ACTIVATING');
      return;
    case 'running':
      runs(task, event.addresses, now);
      return;
    case 'failed-to-start':
      endTask(task, 'never-ran', 'TaskFailedToStart', event.reason, now);
      stopContainer(task, event.container, { reason: event.reason });
      if (!task.containers.some(({ status }) => status === 'RUNNING')) stopAll(task);
      return;
    case 'container-exited':
      exits(task, event, now);
      return;
    case 'container-health':
      judges(task, event);
      return;
    case 'stopped':
      task.goneAt ??= now;
      stopAll(task);
      endTask(
        task,
        task.startedAt === undefined ? 'never-ran' : 'exited',
        'EssentialContainerExited',
        stoppedReason.exited,
        now,
      );
      return;
  }
}

function runs(task: Task, addresses: readonly Task['addresses'][number][], now: number): void {
  task.addresses = [...addresses];
  if (task.status !== 'PENDING' && task.status !== 'ACTIVATING') return;
  task.pullStoppedAt ??= now;
  task.startedAt = now;
  for (const container of task.containers) {
    if (container.status !== 'PENDING') continue;
    container.status = 'RUNNING';
    container.runtimeId = `${task.id}-${String(task.containers.indexOf(container) + 527_074_092)}`;
  }
  moveTask(task, 'RUNNING');
}

function exits(task: Task, event: Extract<TaskEvent, { kind: 'container-exited' }>, now: number): void {
  stopContainer(task, event.container, { exitCode: event.exitCode, reason: event.reason });
  const essential = task.containers.some((one) => one.name === event.container && one.essential);
  if (!essential || task.desired === 'STOPPED') return;
  task.executionStoppedAt = now;
  endTask(
    task,
    task.startedAt === undefined ? 'never-ran' : 'exited',
    'EssentialContainerExited',
    stoppedReason.exited,
    now,
  );
}

function judges(task: Task, event: Extract<TaskEvent, { kind: 'container-health' }>): void {
  const container = task.containers.find((one) => one.name === event.container);
  if (container?.healthChecked === true) container.health = event.healthy ? 'HEALTHY' : 'UNHEALTHY';
}

function stopAll(task: Task): void {
  for (const container of task.containers) container.status = 'STOPPED';
}

function stopContainer(task: Task, name: string, end: Pick<TaskContainer, 'exitCode' | 'reason'>): void {
  const container = task.containers.find((one) => one.name === name);
  if (container === undefined || container.status === 'STOPPED') return;
  container.status = 'STOPPED';
  container.health = 'UNKNOWN';
  container.exitCode = end.exitCode;
  container.reason = end.reason;
}

/** A task that ends by itself: it is wanted no longer, and why is kept. The first reason stays. */
export function endTask(
  task: Task,
  ended: 'never-ran' | 'exited',
  stopCode: NonNullable<Task['stopCode']>,
  reason: string,
  now: number,
): void {
  if (task.desired === 'STOPPED') return;
  task.ended = ended;
  orderStop(task, stopCode, reason, now);
}

/** Tells a task to stop; draining, the stop signal and the rest follow in the passes. */
export function orderStop(task: Task, stopCode: NonNullable<Task['stopCode']>, reason: string, now: number): void {
  if (task.desired === 'STOPPED') return;
  task.desired = 'STOPPED';
  task.version += 1;
  task.stoppingAt = now;
  task.stopCode = stopCode;
  task.stoppedReason = reason;
}
