import { rolloutId } from '../model/service-revision.ts';

/** Why a deployment failed: which mechanism, in the words of each place that shows it. */
export type Cause = 'breaker' | 'alarm' | 'request';

/** `rolloutStateReason`, as DescribeServices words it; of alarms and requests the words are unconfirmed. */
export const rolloutReason = {
  inProgress: (revision: string) => `ECS deployment ${rolloutId(revision)} in progress.`,
  completed: (revision: string) => `ECS deployment ${rolloutId(revision)} completed.`,
  failed: (cause: Cause): string => {
    switch (cause) {
      case 'breaker':
        return 'ECS deployment circuit breaker: tasks failed to start.';
      case 'alarm':
        return 'ECS deployment failed: alarm detected.';
      case 'request':
        return 'ECS deployment stopped: a rollback was requested.';
    }
  },
  rollingBack: (cause: Cause, revision: string) =>
    cause === 'breaker'
      ? `ECS deployment circuit breaker: rolling back to deploymentId ${rolloutId(revision)}.`
      : `ECS deployment: rolling back to deploymentId ${rolloutId(revision)}.`,
} as const;

/** What the event after "deployment failed:" says. */
export function failureText(cause: Cause): string {
  switch (cause) {
    case 'breaker':
      return 'tasks failed to start.';
    case 'alarm':
      return 'alarm detected.';
    case 'request':
      return 'a rollback was requested.';
  }
}

/** The service deployment's `statusReason`. */
export const statusReason = {
  rolledBack: (cause: Cause) => `Service deployment rolled back because ${because(cause)}`,
  stopped: (cause: Cause) => `Service deployment stopped because ${because(cause)}`,
  noCandidate: 'No rollback candidate was found to run the rollback.',
  rollbackFailed: 'Service deployment rollback failed because the circuit breaker threshold was exceeded.',
  superseded: 'Service deployment rollback was superseded by a new service deployment.',
} as const;

function because(cause: Cause): string {
  switch (cause) {
    case 'breaker':
      return 'the circuit breaker threshold was exceeded.';
    case 'alarm':
      return 'a deployment alarm was detected.';
    case 'request':
      return 'a rollback was requested.';
  }
}
