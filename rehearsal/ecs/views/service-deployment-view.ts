import { isTerminal, type RevisionCounts, type ServiceDeployment } from '../model/service-deployment.ts';
import { breakerThreshold } from '../scheduler/circuit-breaker.ts';
import { countRevision } from '../scheduler/revision-counts.ts';
import { viewSettings, type ServiceFacts } from './service-view.ts';
import { wireTime } from './wire-time.ts';

function revisionArn(record: ServiceDeployment, revision: string): string {
  return `${record.serviceArn.replace(':service/', ':service-revision/')}/${revision}`;
}

/** The brief form of ListServiceDeployments. */
export function viewDeploymentBrief(record: ServiceDeployment): Record<string, unknown> {
  return {
    serviceDeploymentArn: record.arn,
    serviceArn: record.serviceArn,
    clusterArn: record.clusterArn,
    createdAt: wireTime(record.createdAt),
    startedAt: wireTime(record.startedAt),
    finishedAt: wireTime(record.finishedAt),
    targetServiceRevisionArn: revisionArn(record, record.target),
    status: record.status,
    statusReason: record.statusReason,
  };
}

/** The whole record. Its counts are live while it runs and frozen when it has ended. */
export function viewDeployment(record: ServiceDeployment, facts: ServiceFacts): Record<string, unknown> {
  const live = (revision: string): RevisionCounts => countRevision(facts.service, facts.tasks, revision);
  const frozen = isTerminal(record.status) ? record.frozen : undefined;
  const target = frozen?.target ?? live(record.target);
  const sources = frozen?.sources ?? record.sources.map(live);
  return {
    serviceDeploymentArn: record.arn,
    serviceArn: record.serviceArn,
    clusterArn: record.clusterArn,
    createdAt: wireTime(record.createdAt),
    startedAt: wireTime(record.startedAt),
    finishedAt: wireTime(record.finishedAt),
    stoppedAt: wireTime(record.stoppedAt),
    updatedAt: wireTime(record.updatedAt),
    status: record.status,
    statusReason: record.statusReason,
    sourceServiceRevisions: sources.map((counts) => viewCounts(record, counts)),
    targetServiceRevision: viewCounts(record, target),
    rollback: record.rollback && {
      reason: record.rollback.reason,
      startedAt: wireTime(record.rollback.startedAt),
      serviceRevisionArn: revisionArn(record, record.rollback.revision),
    },
    deploymentConfiguration: viewSettings(record.settings),
    deploymentCircuitBreaker: viewBreaker(record, facts),
    alarms: viewAlarms(record),
  };
}

function viewCounts(record: ServiceDeployment, counts: RevisionCounts): Record<string, unknown> {
  return {
    arn: revisionArn(record, counts.revision),
    requestedTaskCount: counts.requested,
    runningTaskCount: counts.running,
    pendingTaskCount: counts.pending,
  };
}

function viewBreaker(record: ServiceDeployment, facts: ServiceFacts): Record<string, unknown> {
  const { deploymentCircuitBreaker: breaker } = record.settings;
  if (!breaker.enable) return { status: 'DISABLED' };
  return {
    status: record.breaker === 'DISABLED' ? 'MONITORING' : record.breaker,
    failureCount: record.failureCount,
    threshold: breakerThreshold(breaker, facts.service.desiredCount),
  };
}

function viewAlarms(record: ServiceDeployment): Record<string, unknown> {
  const names = record.settings.alarms?.alarmNames;
  return {
    status: record.alarms,
    alarmNames: names?.length ? names : undefined,
    triggeredAlarmNames: record.triggeredAlarms.length > 0 ? record.triggeredAlarms : undefined,
  };
}
