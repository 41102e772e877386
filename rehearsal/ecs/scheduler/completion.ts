import { moveDeployment, type ServiceDeployment } from '../model/service-deployment.ts';
import type { Rollout } from '../model/service.ts';
import { isWanted } from '../model/task.ts';
import { STEADY_REPEATED_MS } from './at-rest.ts';
import { openRecord } from './failures.ts';
import { judgeTask } from './health.ts';
import { closeRecord } from './revision-counts.ts';
import { rolloutReason } from './rollout-reasons.ts';
import { eventText } from './service-events.ts';
import { say, wake, type Pass } from './slice.ts';

/** Ends what is complete: the service deployment, then its entry of `deployments[]`, then says that all is steady. */
export function complete(pass: Pass): void {
  const { service } = pass.slice;
  const primary = service.rollouts[0];
  if (primary === undefined) return;
  const full = isFull(pass, primary);
  const record = openRecord(pass);
  if (record !== undefined && full) succeed(pass, record, primary);
  dropFinished(pass);
  const quiet = full && openRecord(pass) === undefined && !primary.halted;
  if (!quiet || pass.slice.tasks.some((task) => task.revision !== primary.revision && task.status !== 'STOPPED')) {
    if (!full) service.steadySaidAt = undefined;
    return;
  }
  if (primary.state === 'IN_PROGRESS') {
    primary.state = 'COMPLETED';
    primary.reason = rolloutReason.completed(primary.revision);
    primary.updatedAt = pass.now;
    say(pass, eventText.completed(service, primary.revision));
  }
  if (service.steadySaidAt === undefined || pass.now - service.steadySaidAt >= STEADY_REPEATED_MS) {
    service.steadySaidAt = pass.now;
    say(pass, eventText.steady(service));
  }
}

/** Exactly the desired tasks, all of them healthy, and none of another revision still wanted. */
function isFull(pass: Pass, primary: Rollout): boolean {
  const { service, tasks } = pass.slice;
  const grace = (service.options.healthCheckGracePeriodSeconds ?? 0) * 1000;
  const wanted = tasks.filter(isWanted);
  return (
    wanted.length === service.desiredCount &&
    wanted.every(
      (task) => task.revision === primary.revision && judgeTask(task, pass.now, pass.seen, grace) === 'healthy',
    )
  );
}

function succeed(pass: Pass, record: ServiceDeployment, primary: Rollout): void {
  const { service } = pass.slice;
  if (record.status === 'ROLLBACK_IN_PROGRESS') {
    // Going back includes cleaning up what failed.
    if (pass.slice.tasks.some((task) => task.revision === record.target && task.status !== 'STOPPED')) return;
    moveDeployment(record, 'ROLLBACK_SUCCESSFUL', pass.now);
  } else if (record.status === 'IN_PROGRESS') {
    if (bakes(pass, record)) return;
    moveDeployment(record, 'SUCCESSFUL', pass.now);
    if (record.breaker === 'MONITORING') record.breaker = 'MONITORING_COMPLETE';
    if (record.alarms === 'MONITORING') record.alarms = 'MONITORING_COMPLETE';
  } else {
    return;
  }
  service.lastCompleted = primary.revision;
  closeRecord(pass.slice, record);
}

/** The watch period that alarms bring: it begins when all target tasks are healthy and the source is at zero. */
function bakes(pass: Pass, record: ServiceDeployment): boolean {
  if (record.alarms !== 'MONITORING') return false;
  const minutes = record.settings.bakeTimeInMinutes;
  record.bakeUntil ??= pass.now + (minutes === undefined ? pass.seen.defaultBakeMs : minutes * 60_000);
  if (pass.now >= record.bakeUntil) return false;
  wake(pass, record.bakeUntil);
  return true;
}

/** Entries without a task disappear, but not while the deployment bakes. */
function dropFinished(pass: Pass): void {
  const { service, tasks } = pass.slice;
  const record = openRecord(pass);
  if (record?.bakeUntil !== undefined && record.status === 'IN_PROGRESS') return;
  service.rollouts = service.rollouts.filter(
    (rollout, index) =>
      index === 0 || tasks.some((task) => task.revision === rollout.revision && task.status !== 'STOPPED'),
  );
}
