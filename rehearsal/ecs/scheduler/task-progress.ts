import { moveTask, type Task } from '../model/task.ts';
import { targetKey, type Effect, type Observations } from './slice.ts';

export interface Progress {
  readonly effects: Effect[];
  /** When the task has to be looked at again; Infinity: when something happens. */
  readonly wakeAt: number;
}

const NOTHING: Progress = { effects: [], wakeAt: Infinity };

/** Moves a task along its life as far as it goes now (task-lifecycle-explanation). */
export function progressTask(task: Task, now: number, seen: Observations): Progress {
  switch (task.status) {
    case 'PROVISIONING':
      return task.desired === 'STOPPED' ? neverLaunched(task, now, seen) : provision(task, now, seen);
    case 'PENDING':
    case 'ACTIVATING':
    case 'RUNNING':
      return task.desired === 'STOPPED' ? beginStop(task, now, seen) : NOTHING;
    case 'DEACTIVATING':
      return drained(task, seen) ? sendStop(task, now, seen) : NOTHING;
    case 'STOPPING':
      return task.goneAt === undefined ? NOTHING : deprovision(task, now, seen);
    case 'DEPROVISIONING':
      return deprovision(task, now, seen);
    case 'STOPPED':
      return NOTHING;
  }
}

function provision(task: Task, now: number, seen: Observations): Progress {
  const ready = task.createdAt + seen.provisioningMs;
  if (now < ready) return { effects: [], wakeAt: ready };
  moveTask(task, 'PENDING');
  task.pullStartedAt = now;
  return { effects: [{ kind: 'launch', task: task.arn }], wakeAt: Infinity };
}

function neverLaunched(task: Task, now: number, seen: Observations): Progress {
  task.goneAt = now;
  for (const container of task.containers) container.status = 'STOPPED';
  return deprovision(task, now, seen);
}

/** What still answers is drained first; what has ended by itself has nothing to drain. */
function beginStop(task: Task, now: number, seen: Observations): Progress {
  const leave: Effect[] = task.registered
    ? task.targets.map(({ group, port }) => ({ kind: 'deregister', task: task.arn, group, port }))
    : [];
  if (leave.length > 0 && task.ended === undefined) {
    moveTask(task, 'DEACTIVATING');
    return { effects: leave, wakeAt: Infinity };
  }
  const stop = sendStop(task, now, seen);
  return { effects: [...leave, ...stop.effects], wakeAt: stop.wakeAt };
}

function drained(task: Task, seen: Observations): boolean {
  return task.targets.every(
    ({ group, port }) => seen.targets[targetKey(group, task.address, port)]?.state === 'unused',
  );
}

function sendStop(task: Task, now: number, seen: Observations): Progress {
  const stop: Effect[] = [{ kind: 'stop', task: task.arn }];
  if (task.containers.every((container) => container.status === 'STOPPED')) {
    task.goneAt ??= now;
    return { effects: stop, wakeAt: deprovision(task, now, seen).wakeAt };
  }
  moveTask(task, 'STOPPING');
  return { effects: stop, wakeAt: Infinity };
}

function deprovision(task: Task, now: number, seen: Observations): Progress {
  const done = (task.goneAt ?? now) + seen.deprovisioningMs;
  task.executionStoppedAt ??= task.startedAt === undefined ? undefined : task.goneAt;
  if (now < done) {
    moveTask(task, 'DEPROVISIONING');
    return { effects: [], wakeAt: done };
  }
  moveTask(task, 'STOPPED');
  task.stoppedAt = now;
  return NOTHING;
}
