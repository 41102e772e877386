import { rolloutId } from '../model/service-revision.ts';

/** `stoppedReason` and container reasons, as stopped-task-error-codes, its neighbours and field captures word them. */
export const stoppedReason = {
  exited: 'Essential container in task exited',
  byUser: 'Task stopped by user',
  containerCheck: 'Task failed container health checks',
  targetCheck: (group: string) => `Task failed ELB health checks in (target-group ${group})`,
  scaling: (revision: string) => `Scaling activity initiated by (deployment ${rolloutId(revision)})`,
  cannotPull: (image: string) =>
    `CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref ${image}: ${image}: not found`,
  noPlatform: (image: string) =>
    `CannotPullContainerError: failed to resolve ref ${image}: no match for platform in manifest: not found`,
  secretMissing: (valueFrom: string) => secretMissing(valueFrom),
  logGroupMissing: (group: string) =>
    `ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: ResourceNotFoundException: The specified log group does not exist. : exit status 1 (log group ${group})`,
} as const;

function secretMissing(valueFrom: string): string {
  const start =
    'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: ';
  if (/^arn:[^:]+:secretsmanager:/.test(valueFrom)) {
    return (
      `${start}unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret ` +
      `${valueFrom} from secrets manager: ResourceNotFoundException: Secrets Manager can't find the specified secret.`
    );
  }
  const name = valueFrom.replace(/^arn:[^:]+:ssm:[^:]*:[^:]*:parameter/, '');
  return `${start}unable to retrieve secrets from ssm: service call has been retried 1 time(s): invalid parameters: ${name}`;
}
