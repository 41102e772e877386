import { clipped, type TextRow } from './finding.ts';

const transient =
  /i\/o timeout|request canceled|context canceled|context deadline exceeded|connection (issue|reset|refused|timed out)|dial tcp|TLS handshake timeout|no such host/i;
const deniedWords =
  /AccessDenied|access denied|not authorized|is not authorized|unauthorized|403 Forbidden|status code: 403|UnrecognizedClient|no basic auth credentials/i;

/** A pattern that needs both, in any order. */
function both(one: RegExp, other: RegExp): RegExp {
  return new RegExp(`^(?=[\\s\\S]*(?:${one.source}))(?=[\\s\\S]*(?:${other.source}))`, 'i');
}

const quoted = (what: string) => (text: string) => `${what}: ${clipped(text)}`;
const final = { heals: false, repeats: true } as const;
const passing = { heals: true, repeats: true } as const;
const waiting = { heals: true, repeats: false } as const;

/**
 * Why a task could not be started, by the words of `stoppedReason`: from the pages task_cannot_pull_image,
 * resource-initialization-error, failed-to-start-error, stopped-task-error-codes and api_failures_messages of the ECS
 * developer guide. Order matters: the first hit wins.
 */
export const startFailures: readonly TextRow[] = [
  {
    row: 'wrong-architecture',
    cause: 'image',
    ...final,
    pattern:
      /no match(ing manifest)? for (platform|linux)|does not match the (specified|detected) platform|exec format error|image platform|no child with platform/i,
    reason: quoted('the image is made for another processor architecture'),
    advice:
      'build for the platform of the task (`build: { platforms: […] }`), or set runtimePlatform in the task definition',
  },
  {
    row: 'file-system',
    cause: 'configuration',
    ...passing,
    pattern: /EFS utils|failed to mount|mount\.nfs|EFS volume/i,
    reason: quoted('a volume could not be mounted'),
    advice: 'check the file system, its mount targets in the task’s subnets, and the security groups',
  },
  {
    row: 'pull-rate-limit',
    cause: 'network',
    ...passing,
    pattern: /toomanyrequests|too many requests|pull rate limit/i,
    reason: quoted('the registry limits how often images are pulled'),
    advice: 'carry the sidecar’s image in your own registry, or give its repositoryCredentials',
  },
  {
    row: 'disk-full',
    cause: 'capacity',
    ...passing,
    pattern: /no space left on device/i,
    reason: quoted('there is no room on the disk for the image'),
    advice: 'raise ephemeralStorage in the task definition, or make room on the container instance',
  },
  {
    row: 'pull-timeout',
    cause: 'network',
    ...passing,
    pattern: both(/CannotPull|pull image|registry auth|failed to resolve ref/, transient),
    reason: quoted('the registry could not be reached'),
    advice:
      'check the route from the task’s subnets to the registry: NAT gateway, or VPC endpoints for ecr.api, ecr.dkr and s3, and the security groups',
  },
  {
    row: 'secret-denied',
    cause: 'permission',
    ...final,
    pattern: both(/secret|ssm|asm|kms|parameter/, deniedWords),
    reason: quoted('the execution role may not read a secret'),
    advice: 'allow secretsmanager:GetSecretValue or ssm:GetParameters (and kms:Decrypt) to the task’s execution role',
  },
  {
    row: 'pull-denied',
    cause: 'permission',
    ...final,
    pattern: both(
      /CannotPull|can['’]t pull|pull image|registry auth|ECR/,
      /AccessDenied|not authorized|403|pull access denied|check (that )?(the|your) .*role|execution role|no basic auth credentials|denied/,
    ),
    reason: quoted('the image may not be pulled'),
    advice:
      'allow ecr:BatchGetImage, ecr:GetDownloadUrlForLayer and ecr:GetAuthorizationToken to the task’s execution role, and the account in the repository’s policy',
  },
  {
    row: 'image-missing',
    cause: 'missing-image',
    ...final,
    pattern: both(
      /CannotPull|pull image|failed to resolve ref/,
      /not found|manifest unknown|does not exist|no such image/,
    ),
    reason: quoted('the image does not exist in the registry'),
    advice:
      'check that no lifecycle rule removed it, and that the registry of the task definition is the one it was pushed to',
  },
  {
    row: 'log-group-missing',
    cause: 'configuration',
    ...final,
    pattern: both(/log ?group|log stream|logger|logging driver|awslogs/, /does not exist|ResourceNotFound/),
    reason: quoted('the log group does not exist'),
    advice:
      'create the log group of the task definition, or set awslogs-create-group to true and allow logs:CreateLogGroup',
  },
  {
    row: 'log-denied',
    cause: 'permission',
    ...final,
    pattern: both(/log ?group|log stream|logger|logging driver|awslogs|logs:/, deniedWords),
    reason: quoted('the execution role may not write the log'),
    advice: 'allow logs:CreateLogStream and logs:PutLogEvents to the task’s execution role',
  },
  {
    row: 'log-driver',
    cause: 'configuration',
    ...final,
    pattern: /logger args|logging driver/i,
    reason: quoted('the log driver could not be set up'),
    advice: 'check logConfiguration in the task definition',
  },
  {
    row: 'secret-missing',
    cause: 'configuration',
    ...final,
    pattern: both(
      /secret|ssm|asm|parameter/,
      /ResourceNotFound|can['’]t find|invalid parameters|ParameterNotFound|does not exist|did not contain json key|invalid character/,
    ),
    reason: quoted('a secret of the task does not exist'),
    advice: 'create the secret or parameter in this account and region, or mend its name under `secrets`',
  },
  {
    row: 'secret-timeout',
    cause: 'network',
    ...passing,
    pattern: both(/ResourceInitializationError|Fetching secret/, transient),
    reason: quoted('secrets or the registry could not be reached'),
    advice:
      'check the route from the task’s subnets to Secrets Manager, SSM and ECR: NAT gateway or VPC endpoints, and the security groups',
  },
  {
    row: 'role-denied',
    cause: 'permission',
    ...final,
    pattern:
      /unable to assume (the )?role|ECS was unable to assume|is not authorized to perform|AccessDenied|AuthFailure/i,
    reason: quoted('a role lacks a permission'),
    advice: 'check the trust policy and the permissions of the task’s execution role and task role',
  },
  {
    row: 'resources',
    cause: 'network',
    ...passing,
    pattern: /unable to pull secrets or registry auth/i,
    reason: quoted('secrets or the registry could not be read'),
    advice: 'check the execution role, and the route from the task’s subnets to Secrets Manager, SSM and ECR',
  },
  {
    row: 'entry-point',
    cause: 'configuration',
    ...final,
    pattern:
      /CannotStartContainerError|executable file not found|OCI runtime create failed|no such file or directory|exec: |StartError/i,
    reason: quoted('the container could not be started'),
    advice: 'check `command`, entryPoint, workingDirectory and user of the container against what the image holds',
  },
  {
    row: 'create-container',
    cause: 'configuration',
    ...final,
    pattern: /CannotCreateContainerError|CannotCreateVolumeError/i,
    reason: quoted('the container could not be created'),
    advice: 'check the container’s settings in the task definition: ulimits, devices, mount points, names',
  },
  {
    row: 'runtime-timeout',
    cause: 'capacity',
    ...waiting,
    pattern:
      /DockerTimeoutError|ContainerRuntimeTimeoutError|ContainerRuntimeError|CannotInspectContainerError|OutOfMemory.*agent/i,
    reason: quoted('the container runtime did not answer'),
    advice: 'look at the container instance: disk, memory, the Docker daemon and the ECS agent',
  },
  {
    row: 'network-interface',
    cause: 'capacity',
    ...waiting,
    pattern: /Unexpected EC2 error|network interface|InsufficientFreeAddresses|free addresses|RESOURCE:ENI/i,
    reason: quoted('no network interface could be had'),
    advice: 'check the free addresses of the task’s subnets and the quota of network interfaces',
  },
  {
    row: 'capacity',
    cause: 'capacity',
    ...waiting,
    pattern:
      /RESOURCE:|\bAGENT\b|\bATTRIBUTE\b|NO ACTIVE INSTANCES|EMPTY CAPACITY PROVIDER|capacity (is )?unavailable|insufficient (CPU|memory)|already using a port|missing an attribute|met all of its requirements|limit on the number of (tasks|vCPUs)|quota|provisioning capacity limit|memberOf|service limit/i,
    reason: quoted('there is no room for the task'),
    advice:
      'check the capacity of the cluster and the account’s quotas, then ship again: nothing was held against the image',
  },
  {
    row: 'platform-error',
    cause: 'capacity',
    ...waiting,
    pattern: /^InternalError|Internal (server )?error|operations are being throttled|ThrottlingException/i,
    reason: quoted('ECS could not start the task'),
    advice: 'an error of the platform: ship again',
  },
];
