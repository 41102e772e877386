import type { Mint } from '../mint.ts';
import { isTerminal, type ServiceDeploymentStatus } from '../model/service-deployment.ts';
import type { Task } from '../model/task.ts';
import { isAtRest, STEADY_REPEATED_MS } from './at-rest.ts';
import { balance, judgeTasks } from './capacity.ts';
import { complete } from './completion.ts';
import { countEndedTasks, noteHealthy } from './failures.ts';
import { judgeRecord, takeUpRecords } from './records.ts';
import { eventText } from './service-events.ts';
import { say, wake, type Effect, type Observations, type Pass, type Slice } from './slice.ts';
import { progressTask } from './task-progress.ts';

/** The scheduler looks at a busy service about this often (observed spacing of paired events). */
export const PASS_INTERVAL_MS = 10_000;

export interface Outcome {
  readonly slice: Slice;
  readonly effects: readonly Effect[];
  /** When the service has to be looked at again; Infinity: only when something happens. */
  readonly wakeAt: number;
}

/** One pass of the scheduler over one service. The given slice stays as it is; nothing outside is touched. */
export function runPass(before: Slice, now: number, seen: Observations, mint: Mint): Outcome {
  if (isAtRest(before, now, seen)) return { slice: before, effects: [], wakeAt: wakeAtRest(before, now) };
  const slice = structuredClone(before);
  const pass: Pass = { slice, now, seen, mint, effects: [], wakeAt: Infinity };
  countEndedTasks(pass);
  registerTasks(pass);
  takeUpRecords(pass);
  const verdicts = judgeTasks(pass);
  for (const task of slice.tasks) {
    if (!task.everHealthy && verdicts.get(task.arn) === 'healthy') noteHealthy(pass, task);
  }
  judgeRecord(pass);
  balance(pass, verdicts);
  progressTasks(pass);
  complete(pass);
  endService(pass);
  const busy = slice.tasks.some((task) => task.status !== 'STOPPED') || slice.records.some(isOpen);
  if (slice.service.status !== 'INACTIVE' && busy) wake(pass, nextRegular(now));
  return { slice, effects: pass.effects, wakeAt: pass.wakeAt };
}

function isOpen({ status }: { status: ServiceDeploymentStatus }): boolean {
  return !isTerminal(status);
}

/** Only a load balancer can change its mind unasked; everything else makes itself heard. */
function wakeAtRest({ service, tasks }: Slice, now: number): number {
  const again = (service.steadySaidAt ?? now) + STEADY_REPEATED_MS;
  return tasks.some((task) => task.targets.length > 0) ? nextRegular(now) : again;
}

/** Regular passes fall on multiples of the interval, for every service alike. */
export function nextRegular(now: number): number {
  return (Math.floor(now / PASS_INTERVAL_MS) + 1) * PASS_INTERVAL_MS;
}

/** What has begun to run joins its target groups. */
function registerTasks(pass: Pass): void {
  const joined = pass.slice.tasks.filter(
    (task) => task.status === 'RUNNING' && task.desired === 'RUNNING' && !task.registered && task.targets.length > 0,
  );
  for (const task of joined) {
    task.registered = true;
    for (const target of task.targets) pass.effects.push({ kind: 'register', task: task.arn, ...target });
  }
  for (const [group, count] of countGroups(joined)) say(pass, eventText.registered(pass.slice.service, count, group));
}

function progressTasks(pass: Pass): void {
  const leaving: Task[] = [];
  for (const task of pass.slice.tasks) {
    const { effects, wakeAt } = progressTask(task, pass.now, pass.seen);
    wake(pass, wakeAt);
    if (effects.some(({ kind }) => kind === 'deregister')) leaving.push(task);
    pass.effects.push(...effects);
  }
  sayLeaving(pass, leaving);
}

function sayLeaving(pass: Pass, leaving: readonly Task[]): void {
  const { service } = pass.slice;
  for (const [group, count] of countGroups(leaving)) say(pass, eventText.deregistered(service, count, group));
  for (const { revision } of service.rollouts) {
    const draining = leaving.filter((task) => task.revision === revision && task.status === 'DEACTIVATING');
    if (draining.length > 0) say(pass, eventText.draining(service, revision, draining.length));
  }
}

function countGroups(tasks: readonly Task[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { group } of tasks.flatMap((task) => task.targets)) counts.set(group, (counts.get(group) ?? 0) + 1);
  return counts;
}

/** A deleted service is INACTIVE when its last task is gone. */
function endService(pass: Pass): void {
  const { service, tasks } = pass.slice;
  if (service.status !== 'DRAINING' || tasks.some((task) => task.status !== 'STOPPED')) return;
  service.status = 'INACTIVE';
  service.inactiveAt = pass.now;
}
