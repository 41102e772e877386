import { isTerminal, type ServiceDeployment } from '../model/service-deployment.ts';
import type { Rollout } from '../model/service.ts';
import type { Task } from '../model/task.ts';
import { breakerThreshold, countsAsFailure, type Loss } from './circuit-breaker.ts';
import { clearLaunches, noteFailedLaunch } from './launch-throttle.ts';
import { eventText } from './service-events.ts';
import { say, type Pass } from './slice.ts';

/** The record of the deployment under way, if any: the one that is neither ended nor being ended. */
export function openRecord(pass: Pass): ServiceDeployment | undefined {
  return pass.slice.records.find((record) => !isTerminal(record.status) && record.status !== 'STOP_REQUESTED');
}

function watching(pass: Pass, rollout: Rollout): ServiceDeployment | undefined {
  const record = openRecord(pass);
  return record?.target === rollout.revision && record.status === 'IN_PROGRESS' && record.breaker === 'MONITORING'
    ? record
    : undefined;
}

/** Counts a lost task against its revision, for `failedTasks`, the launch throttle and the circuit breaker. */
export function noteLoss(pass: Pass, task: Task, loss: Loss): void {
  const rollout = pass.slice.service.rollouts.find(({ revision }) => revision === task.revision);
  if (rollout === undefined) return;
  if (loss === 'never-ran' && pass.seen.launchThrottle) noteFailedLaunch(rollout, pass.now);
  if (!countsAsFailure(loss, task, rollout, pass.seen.breakerCountsExits)) return;
  rollout.failedTasks += 1;
  rollout.updatedAt = pass.now;
  const record = watching(pass, rollout);
  if (record === undefined) return;
  // The deployment fails as soon as the threshold is reached; tasks lost at the same moment count no further.
  const threshold = breakerThreshold(record.settings.deploymentCircuitBreaker, pass.slice.service.desiredCount);
  record.failureCount = Math.min(threshold, record.failureCount + 1);
  record.updatedAt = pass.now;
}

/** A task of the revision is healthy for the first time: consecutive failures end here, unless the breaker never resets. */
export function noteHealthy(pass: Pass, task: Task): void {
  task.everHealthy = true;
  const rollout = pass.slice.service.rollouts.find(({ revision }) => revision === task.revision);
  if (rollout === undefined || !pass.slice.service.settings.deploymentCircuitBreaker.resetOnHealthyTask) return;
  rollout.failedTasks = 0;
  const record = watching(pass, rollout);
  if (record !== undefined) record.failureCount = 0;
}

/** Counts what ended by itself since the last pass, and what has begun to run. */
export function countEndedTasks(pass: Pass): void {
  const { service, tasks } = pass.slice;
  let reason: string | undefined;
  for (const task of tasks) {
    const rollout = service.rollouts.find(({ revision }) => revision === task.revision);
    if (task.ended !== undefined && !task.counted) {
      task.counted = true;
      noteLoss(pass, task, task.ended);
      if (task.ended === 'never-ran') reason = task.stoppedReason;
    }
    if (task.startedAt === undefined || rollout === undefined) continue;
    rollout.everRan = true;
    if (task.startedAt > rollout.launches.failedAt) clearLaunches(rollout);
  }
  if (reason !== undefined) say(pass, eventText.unplaceable(service, reason));
}
