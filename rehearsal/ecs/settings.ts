/** What a rehearsal may change while it runs: plain data, read at each use. Durations are rehearsal milliseconds. */
export interface EcsSettings {
  /** Caps every list page below what the caller asked for; absent: the API's own limits. */
  pageSize?: number | undefined;
  /** Reads answer from this long ago, as AWS's eventually consistent reads may. */
  visibilityLagMs: number;
  /** How long a stopped task can still be described. */
  taskRetentionMs: number;
  /** How long a deleted service can still be described as INACTIVE. */
  serviceRetentionMs: number;
  /** From a task's creation until its network is there and pulling begins. */
  provisioningMs: number;
  /** From a task's last container being gone until it is STOPPED. */
  deprovisioningMs: number;
  /** The bake time that ECS computes where alarms are used and `bakeTimeInMinutes` is absent. */
  defaultBakeMs: number;
  /** Names of the CloudWatch alarms that are in ALARM. */
  alarms: string[];
  /** Values of secrets and parameters by the `valueFrom` that names them. */
  secrets: Record<string, string>;
  /** Whether API calls beyond the account's request rates are refused. */
  throttles: boolean;
  /** Whether relaunches of a revision that cannot start are delayed more and more. */
  launchThrottle: boolean;
  /** Whether a task that ran and exited before it was ever healthy counts for the circuit breaker. */
  breakerCountsExits: boolean;
}

/** The settings of a fresh rehearsal. */
export function defaultEcsSettings(): EcsSettings {
  return {
    visibilityLagMs: 0,
    taskRetentionMs: 3_600_000,
    serviceRetentionMs: 3_600_000,
    provisioningMs: 10_000,
    deprovisioningMs: 5_000,
    defaultBakeMs: 180_000,
    alarms: [],
    secrets: {},
    throttles: true,
    launchThrottle: true,
    breakerCountsExits: true,
  };
}
