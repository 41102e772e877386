import type { DeploymentSettings } from './deployment-settings.ts';

export type ServiceDeploymentStatus =
  | 'PENDING'
  | 'IN_PROGRESS'
  | 'SUCCESSFUL'
  | 'STOP_REQUESTED'
  | 'STOPPED'
  | 'ROLLBACK_REQUESTED'
  | 'ROLLBACK_IN_PROGRESS'
  | 'ROLLBACK_SUCCESSFUL'
  | 'ROLLBACK_FAILED';

/** How many tasks a revision had, frozen when its deployment ended. */
export interface RevisionCounts {
  readonly revision: string;
  readonly requested: number;
  readonly running: number;
  readonly pending: number;
}

/** One attempt to make the service run a revision. A rollback stays inside the same record. */
export interface ServiceDeployment {
  readonly arn: string;
  readonly serviceArn: string;
  readonly clusterArn: string;
  readonly target: string;
  readonly sources: readonly string[];
  /** The revision to go back to, fixed at the start; absent: there is none. */
  readonly candidate?: string | undefined;
  readonly createdAt: number;
  settings: DeploymentSettings;
  status: ServiceDeploymentStatus;
  statusReason?: string | undefined;
  startedAt?: number | undefined;
  finishedAt?: number | undefined;
  stoppedAt?: number | undefined;
  updatedAt: number;
  rollback?: { reason: string; startedAt: number; revision: string } | undefined;
  breaker: 'DISABLED' | 'MONITORING' | 'TRIGGERED' | 'MONITORING_COMPLETE';
  failureCount: number;
  alarms: 'DISABLED' | 'MONITORING' | 'TRIGGERED' | 'MONITORING_COMPLETE';
  triggeredAlarms: string[];
  bakeUntil?: number | undefined;
  /** Failed attempts to resolve the target's image tags. */
  resolutions: { failed: number; lastAt: number };
  deadlockSaid: boolean;
  frozen?: { target: RevisionCounts; sources: RevisionCounts[] } | undefined;
}

const NEXT: Readonly<Record<ServiceDeploymentStatus, readonly ServiceDeploymentStatus[]>> = {
  PENDING: ['IN_PROGRESS', 'ROLLBACK_REQUESTED', 'STOP_REQUESTED', 'STOPPED'],
  IN_PROGRESS: ['SUCCESSFUL', 'STOP_REQUESTED', 'ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS', 'STOPPED'],
  STOP_REQUESTED: ['STOPPED'],
  ROLLBACK_REQUESTED: ['SUCCESSFUL', 'ROLLBACK_IN_PROGRESS', 'STOPPED'],
  ROLLBACK_IN_PROGRESS: ['ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED'],
  SUCCESSFUL: [],
  STOPPED: [],
  ROLLBACK_SUCCESSFUL: [],
  ROLLBACK_FAILED: [],
};

/** Whether nothing can follow. */
export function isTerminal(status: ServiceDeploymentStatus): boolean {
  return NEXT[status].length === 0;
}

/** Whether AWS documents that step (service-deployment, "Service deployment states"). */
export function mayFollow(from: ServiceDeploymentStatus, to: ServiceDeploymentStatus): boolean {
  return NEXT[from].includes(to);
}

/** Moves the record on and stamps the time that belongs to the new status. Throws on an undocumented step. */
export function moveDeployment(record: ServiceDeployment, to: ServiceDeploymentStatus, now: number): void {
  if (!mayFollow(record.status, to)) throw new Error(`a service deployment never goes from ${record.status} to ${to}`);
  record.status = to;
  record.updatedAt = now;
  if (to === 'IN_PROGRESS') record.startedAt = now;
  if (to === 'STOPPED') record.stoppedAt = now;
  if (to === 'SUCCESSFUL' || to === 'ROLLBACK_SUCCESSFUL' || to === 'ROLLBACK_FAILED') record.finishedAt = now;
}
