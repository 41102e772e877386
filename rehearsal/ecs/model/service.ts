import type {
  AvailabilityZoneRebalancing,
  CapacityProviderStrategyItem,
  LaunchType,
  PlacementConstraint,
  PlacementStrategy,
  PropagateTags,
} from '@aws-sdk/client-ecs';
import type { DeploymentSettings } from './deployment-settings.ts';
import type { RevisionSettings } from './service-revision.ts';

/** An entry of `deployments[]`: what the scheduler keeps for each revision that still matters. */
export interface Rollout {
  readonly revision: string;
  readonly createdAt: number;
  updatedAt: number;
  state: 'IN_PROGRESS' | 'COMPLETED' | 'FAILED';
  reason: string;
  /** Consecutive failures: what `failedTasks` shows. */
  failedTasks: number;
  /** Whether a task of it was ever RUNNING. */
  everRan: boolean;
  /** Tasks the scheduler still wants of it, once it is no longer PRIMARY. */
  wanted: number;
  /** Failed for good: nothing of it is launched any more. */
  halted: boolean;
  /** The launch throttle: failed waves in a row, and when the next may start. */
  launches: { failedWaves: number; failedAt: number; notBefore: number; said: boolean };
}

export interface ServiceEvent {
  readonly id: string;
  readonly createdAt: number;
  readonly message: string;
}

/** The service fields that change without a deployment. */
export interface ServiceOptions {
  launchType?: LaunchType | undefined;
  capacityProviderStrategy?: CapacityProviderStrategyItem[] | undefined;
  healthCheckGracePeriodSeconds?: number | undefined;
  placementConstraints: PlacementConstraint[];
  placementStrategy: PlacementStrategy[];
  availabilityZoneRebalancing: AvailabilityZoneRebalancing;
  propagateTags: PropagateTags;
  enableECSManagedTags: boolean;
  enableExecuteCommand: boolean;
}

export interface Service {
  readonly arn: string;
  readonly name: string;
  readonly clusterArn: string;
  readonly clusterName: string;
  readonly createdAt: number;
  readonly clientToken?: string | undefined;
  status: 'ACTIVE' | 'DRAINING' | 'INACTIVE';
  inactiveAt?: number | undefined;
  desiredCount: number;
  /** What the service says of itself; a rollback puts the former revision's back. */
  revision: RevisionSettings;
  settings: DeploymentSettings;
  options: ServiceOptions;
  /** Newest first; the first is PRIMARY. */
  rollouts: Rollout[];
  /** Newest first, at most 100. */
  events: ServiceEvent[];
  /** The open service deployment's ARN. */
  currentDeployment?: string | undefined;
  /** The revision of the last deployment that completed: where a failed one goes back to. */
  lastCompleted?: string | undefined;
  /** When it was last said to be steady, while it is. */
  steadySaidAt?: number | undefined;
}

/** A fresh entry of `deployments[]`. */
export function newRollout(revision: string, now: number, reason: string): Rollout {
  return {
    revision,
    createdAt: now,
    updatedAt: now,
    state: 'IN_PROGRESS',
    reason,
    failedTasks: 0,
    everRan: false,
    wanted: 0,
    halted: false,
    launches: { failedWaves: 0, failedAt: 0, notBefore: 0, said: false },
  };
}
