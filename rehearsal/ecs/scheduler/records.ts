import { moveDeployment, type ServiceDeployment } from '../model/service-deployment.ts';
import { breakerThreshold } from './circuit-breaker.ts';
import { openRecord } from './failures.ts';
import { closeRecord } from './revision-counts.ts';
import { failDeployment, failRollback } from './rollback.ts';
import { statusReason } from './rollout-reasons.ts';
import type { Pass } from './slice.ts';

const RESOLUTION_ATTEMPTS = 3;

/** Takes up what the API asked for since the last pass: superseded records end, pending ones start, rollbacks begin. */
export function takeUpRecords(pass: Pass): void {
  for (const record of pass.slice.records) {
    switch (record.status) {
      case 'STOP_REQUESTED':
        moveDeployment(record, 'STOPPED', pass.now);
        closeRecord(pass.slice, record);
        break;
      case 'PENDING':
        start(pass, record);
        break;
      case 'ROLLBACK_REQUESTED':
        failDeployment(pass, record, 'request');
        break;
      default:
        break;
    }
  }
}

function start(pass: Pass, record: ServiceDeployment): void {
  moveDeployment(record, 'IN_PROGRESS', pass.now);
  const { deploymentCircuitBreaker: breaker, alarms } = record.settings;
  record.breaker = breaker.enable ? 'MONITORING' : 'DISABLED';
  // An alarm that is already red says nothing about this deployment (deployment-alarm-failure).
  const red = alarms?.alarmNames.some((name) => pass.seen.alarms.includes(name)) ?? false;
  record.alarms = alarms?.enable === true && !red ? 'MONITORING' : 'DISABLED';
}

/** Fails the deployment under way if its breaker's count, its digests or its alarms say so; first to trip decides. */
export function judgeRecord(pass: Pass): void {
  const record = openRecord(pass);
  if (record === undefined) return;
  const threshold = breakerThreshold(record.settings.deploymentCircuitBreaker, pass.slice.service.desiredCount);
  if (record.status === 'ROLLBACK_IN_PROGRESS') {
    const back = pass.slice.service.rollouts[0];
    const failures = back?.failedTasks ?? 0;
    if (record.settings.deploymentCircuitBreaker.enable && failures >= threshold) {
      failRollback(pass, record, statusReason.rollbackFailed);
    }
    return;
  }
  if (record.status !== 'IN_PROGRESS') return;
  const unresolved = record.resolutions.failed >= RESOLUTION_ATTEMPTS;
  if (record.breaker === 'MONITORING' && (record.failureCount >= threshold || unresolved)) {
    record.breaker = 'TRIGGERED';
    failDeployment(pass, record, 'breaker');
    return;
  }
  const red = (record.settings.alarms?.alarmNames ?? []).filter((name) => pass.seen.alarms.includes(name));
  if (record.alarms === 'MONITORING' && red.length > 0) {
    record.alarms = 'TRIGGERED';
    record.triggeredAlarms = red;
    failDeployment(pass, record, 'alarm');
  }
}
