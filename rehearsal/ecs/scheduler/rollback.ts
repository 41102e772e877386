import { moveDeployment, type ServiceDeployment } from '../model/service-deployment.ts';
import { newRollout, type Rollout } from '../model/service.ts';
import { closeRecord, wantedTasks } from './revision-counts.ts';
import { failureText, rolloutReason, statusReason, type Cause } from './rollout-reasons.ts';
import { eventText } from './service-events.ts';
import { say, type Pass } from './slice.ts';

/** A deployment has failed: it goes back where the mechanism that failed it may, else it is stopped as it stands. */
export function failDeployment(pass: Pass, record: ServiceDeployment, cause: Cause): void {
  const { service } = pass.slice;
  failRollout(pass, record.target, cause);
  say(pass, eventText.failed(service, record.target, failureText(cause)));
  if (mayRollBack(record, cause)) goBack(pass, record, cause);
  else stopAsItStands(pass, record, cause);
}

/** Only the flag of the mechanism that tripped decides (deployment-alarm-failure); a request needs none. */
function mayRollBack(record: ServiceDeployment, cause: Cause): boolean {
  switch (cause) {
    case 'breaker':
      return record.settings.deploymentCircuitBreaker.rollback;
    case 'alarm':
      return record.settings.alarms?.rollback ?? false;
    case 'request':
      return true;
  }
}

function failRollout(pass: Pass, revision: string, cause: Cause): void {
  const rollout = pass.slice.service.rollouts.find((one) => one.revision === revision);
  if (rollout === undefined) return;
  rollout.state = 'FAILED';
  rollout.reason = rolloutReason.failed(cause);
  rollout.updatedAt = pass.now;
  rollout.halted = true;
}

function stopAsItStands(pass: Pass, record: ServiceDeployment, cause: Cause): void {
  record.statusReason = statusReason.stopped(cause);
  moveDeployment(record, 'STOP_REQUESTED', pass.now);
  closeRecord(pass.slice, record);
}

function goBack(pass: Pass, record: ServiceDeployment, cause: Cause): void {
  const { service, revisions, tasks } = pass.slice;
  const candidate = record.candidate === undefined ? undefined : revisions[record.candidate];
  const reason = statusReason.rolledBack(cause);
  moveDeployment(record, 'ROLLBACK_IN_PROGRESS', pass.now);
  if (candidate === undefined) {
    record.statusReason = statusReason.noCandidate;
    moveDeployment(record, 'ROLLBACK_FAILED', pass.now);
    closeRecord(pass.slice, record);
    return;
  }
  record.statusReason = reason;
  record.rollback = { reason, startedAt: pass.now, revision: candidate.id };
  say(pass, eventText.rollingBack(service, candidate.id), 1);

  const failed = service.rollouts.find(({ revision }) => revision === record.target);
  if (failed !== undefined) failed.wanted = wantedTasks(tasks, failed.revision).length;
  const good = service.rollouts.find(({ revision }) => revision === candidate.id);
  const next: Rollout = good ?? newRollout(candidate.id, candidate.createdAt, '');
  next.state = 'IN_PROGRESS';
  next.reason = rolloutReason.rollingBack(cause, candidate.id);
  next.updatedAt = pass.now;
  next.halted = false;
  next.failedTasks = 0;
  service.rollouts = [next, ...service.rollouts.filter((one) => one !== next)];
  service.revision = structuredClone(candidate.settings);
  // Until it completes again, nothing can be gone back to (deployment-circuit-breaker).
  service.lastCompleted = undefined;
}

/** A rollback whose own tasks are lost as often as the breaker allows has failed too. */
export function failRollback(pass: Pass, record: ServiceDeployment, reason: string): void {
  if (record.rollback !== undefined) failRollout(pass, record.rollback.revision, 'breaker');
  record.statusReason = reason;
  moveDeployment(record, 'ROLLBACK_FAILED', pass.now);
  closeRecord(pass.slice, record);
}
