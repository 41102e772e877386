import { describe, expect, test } from 'vitest';
import { isDecisive } from '../../../src/adapters/ecs/decisive.ts';
import { diagnose, type Evidence } from '../../../src/adapters/ecs/diagnose.ts';
import { diagnoseEvent } from '../../../src/adapters/ecs/service-event.ts';
import { diagnoseTask, type StoppedTask } from '../../../src/adapters/ecs/stopped-task.ts';
import type { Cause } from '../../../src/domain/cause.ts';

const image = '111122223333.dkr.ecr.eu-west-1.amazonaws.com/checkout';
const group =
  '(target-group arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/checkout-a/3f1c9a7be2d04856)';

function stopped(changes: Partial<StoppedTask>): StoppedTask {
  return {
    id: 't1',
    code: 'TaskFailedToStart',
    reason: '',
    container: 'app',
    containerReason: '',
    exitCode: null,
    log: [],
    ...changes,
  };
}

function evidence(changes: Partial<Evidence>): Evidence {
  return { tasks: [], events: [], statusReason: '', breakerTriggered: false, alarmsTriggered: [], ...changes };
}

/** Whether it is decisive with one such task, and with two. */
function decides(task: StoppedTask, number: 1 | 2): boolean {
  const tasks = number === 1 ? [task] : [task, { ...task, id: 't2' }];
  const all = evidence({ tasks });
  return isDecisive(all, diagnose(all));
}

/** What it says of the revision, how many tasks it takes to decide (null: time decides). */
type Row = readonly [name: string, cause: Cause | undefined, decisiveAt: 1 | 2 | null, task: Partial<StoppedTask>];

const rows: readonly Row[] = [
  ['a tag or digest that is missing', 'missing-image', 1, { reason: `CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref ${image}:nope: not found` }],
  ['no permission to pull', 'permission', 1, { reason: 'CannotPullContainerError: The task can’t pull the image. Check that the role has the permissions to pull images from the registry' }],
  ['pull access denied', 'permission', 1, { reason: `CannotPullContainerError: pull access denied for ${image}, repository does not exist or may require 'docker login': denied` }],
  ['403 from the registry', 'permission', 1, { reason: `CannotPullContainerError: failed to resolve ref ${image}: unexpected status: 403 Forbidden` }],
  ['no route to the registry', 'network', 2, { reason: 'CannotPullContainerError: failed to resolve ref: Head "https://x/v2/": dial tcp 52.1.1.1:443: i/o timeout' }],
  ['a pull that was cancelled', 'network', 2, { reason: 'CannotPullContainerError: request canceled while waiting for connection' }],
  ['no route to secrets or registry', 'network', 2, { reason: 'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve ecr registry auth: service call has been retried 3 time(s): RequestError: send request failed: dial tcp: i/o timeout' }],
  ['secrets or registry auth, with no more said', 'network', 2, { reason: 'ResourceInitializationError: unable to pull secrets or registry auth' }],
  ['an image for another architecture', 'image', 1, { reason: `CannotPullContainerError: failed to resolve ref ${image}: no match for platform in manifest: not found` }],
  ['exec format error in the log', 'image', 1, { code: 'EssentialContainerExited', exitCode: 1, log: ['exec /app/server: exec format error'] }],
  ['a registry’s rate limit', 'network', 2, { reason: 'CannotPullContainerError: toomanyrequests: You have reached your pull rate limit.' }],
  ['a full disk', 'capacity', 2, { reason: 'CannotPullContainerError: write /var/lib/x: no space left on device' }],
  ['a missing secret (Secrets Manager)', 'configuration', 1, { reason: 'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret arn:aws:secretsmanager:eu-west-1:111122223333:secret:db from secrets manager: ResourceNotFoundException: Secrets Manager can\'t find the specified secret.' }],
  ['a missing parameter (SSM)', 'configuration', 1, { reason: 'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secrets from ssm: service call has been retried 1 time(s): invalid parameters: /shop/db' }],
  ['a secret that may not be read', 'permission', 1, { reason: 'ResourceInitializationError: unable to pull secrets or registry auth: unable to retrieve secret from asm: AccessDeniedException: User is not authorized to perform: secretsmanager:GetSecretValue' }],
  ['the older words for a secret', 'permission', 1, { reason: 'Fetching secret data from SSM Parameter Store in eu-west-1: AccessDeniedException' }],
  ['a missing log group', 'configuration', 1, { reason: 'ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: ResourceNotFoundException: The specified log group does not exist. : exit status 1' }],
  ['a log that may not be written', 'permission', 1, { reason: 'ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: AccessDeniedException: not authorized to perform logs:CreateLogStream' }],
  ['a volume that does not mount', 'configuration', 2, { reason: 'ResourceInitializationError: failed to invoke EFS utils commands to set up EFS volumes: stderr: mount.nfs4: Connection reset by peer' }],
  ['an entry point that is not there', 'configuration', 1, { reason: 'CannotStartContainerError: Error response from daemon: OCI runtime create failed: exec: "serve": executable file not found in $PATH' }],
  ['exit 127', 'configuration', 2, { code: 'EssentialContainerExited', reason: 'Essential container in task exited', exitCode: 127 }],
  ['no network interface', 'capacity', null, { reason: 'Unexpected EC2 error while attempting to Create Network Interface in subnet subnet-1: InsufficientFreeAddressesInSubnet' }],
  ['an error of ECS itself', 'capacity', null, { reason: 'InternalError: ' }],
  ['no room: RESOURCE', 'capacity', null, { reason: 'RESOURCE:MEMORY' }],
  ['no room: AGENT', 'capacity', null, { reason: 'AGENT' }],
  ['no room: ATTRIBUTE', 'capacity', null, { reason: 'ATTRIBUTE' }],
  ['no room: instances', 'capacity', null, { reason: 'NO ACTIVE INSTANCES' }],
  ['no room: provider', 'capacity', null, { reason: 'EMPTY CAPACITY PROVIDER' }],
  ['a start that nobody explains', 'image', 2, { reason: 'SomethingNewError: never seen before' }],
  ['an application that exits', 'image', 2, { code: 'EssentialContainerExited', reason: 'Essential container in task exited', exitCode: 1 }],
  ['an application that exits with 0', 'image', 2, { code: 'EssentialContainerExited', reason: 'Essential container in task exited', exitCode: 0 }],
  ['out of memory', 'image', 2, { code: 'EssentialContainerExited', reason: 'Essential container in task exited', exitCode: 137, containerReason: 'OutOfMemoryError: Container killed due to memory usage' }],
  ['out of memory, in other letters', 'image', 2, { code: 'EssentialContainerExited', reason: 'OutOfMemoryError: container killed due to memory usage', exitCode: 137 }],
  ['the load balancer’s check', 'image', 2, { code: 'ServiceSchedulerInitiated', reason: `Task failed ELB health checks in ${group}`, exitCode: 143 }],
  ['the container’s check', 'image', 2, { code: 'ServiceSchedulerInitiated', reason: 'Task failed container health checks', exitCode: 137 }],
  ['replaced or scaled in', undefined, null, { code: 'ServiceSchedulerInitiated', reason: 'Scaling activity initiated by (deployment ecs-svc/4411902837465019283)', exitCode: 0 }],
  ['stopped by a person', undefined, null, { code: 'UserInitiated', reason: 'Task stopped by user', exitCode: 143 }],
  ['a lost Spot instance', undefined, null, { code: 'SpotInterruption', reason: 'Your Spot Task was interrupted.' }],
  ['a host that is gone', undefined, null, { code: 'TerminationNotice', reason: 'Host EC2 (instance i-1) stopped/terminated.' }],
  ['a host that is ill', undefined, null, { code: 'InfrastructureHealth', reason: 'Host EC2 (instance i-1) impaired.' }],
]; // prettier-ignore

describe('stopped tasks', () => {
  test.each(rows)('%s is %s, decisive at %s', (_name, cause, decisiveAt, changes) => {
    const task = stopped(changes);
    expect(diagnoseTask(task)?.cause).toBe(cause);
    expect(decides(task, 1)).toBe(decisiveAt === 1);
    expect(decides(task, 2)).toBe(decisiveAt !== null);
  });

  test('two different ways to fail are not the same cause twice', () => {
    const tasks = [
      stopped({ code: 'EssentialContainerExited', exitCode: 1 }),
      stopped({ id: 't2', code: 'ServiceSchedulerInitiated', reason: 'Task failed container health checks' }),
    ];
    const all = evidence({ tasks });
    expect(isDecisive(all, diagnose(all))).toBe(false);
  });

  test('what cannot heal is said before what most tasks say', () => {
    const exits = ['t1', 't2'].map((id) => stopped({ id, code: 'EssentialContainerExited', exitCode: 1 }));
    const missing = stopped({
      id: 't3',
      reason: `CannotPullContainerError: failed to resolve ref ${image}: not found`,
    });
    expect(diagnose(evidence({ tasks: [...exits, missing] })).cause).toBe('missing-image');
  });
});

describe('service events', () => {
  const service = '(service checkout)';
  const told: readonly (readonly [string, Cause | undefined, string])[] = [
    ['started', undefined, `${service} has started 2 tasks: (task 5b1d) (task c2e4).`],
    ['started in place of unhealthy ones', undefined, `${service} has started 1 tasks: (task 5b1d). Amazon ECS replaced 1 tasks due to an unhealthy status.`],
    ['registered', undefined, `${service} registered 1 targets in ${group}`],
    ['deregistered', undefined, `${service} deregistered 1 targets in ${group}`],
    ['draining', undefined, '(service checkout, taskSet ecs-svc/1) has begun draining connections on 1 tasks.'],
    ['stopped', undefined, `${service} has stopped 1 running tasks: (task 5b1d).`],
    ['completed', undefined, `${service} (deployment ecs-svc/1) deployment completed.`],
    ['steady', undefined, `${service} has reached a steady state.`],
    ['balanced', undefined, `${service} is AZ balanced with 2 tasks in eu-west-1a`],
    ['rolling back', undefined, `${service} rolling back to deployment ecs-svc/1.`],
    ['failed to start', undefined, `${service} (deployment ecs-svc/1) deployment failed: tasks failed to start.`],
    ['an alarm', 'image', `${service} (deployment ecs-svc/1) deployment failed: alarm detected.`],
    ['container check', 'image', `${service} (task 5b1d) failed container health checks.`],
    ['target check', 'image', `${service} (task 5b1d) (port 8080) is unhealthy in ${group} due to (reason Health checks failed with these codes: [500])`],
    ['classic load balancer', 'image', `${service} (instance i-1) is unhealthy in (elb classic) due to (reason Instance has failed at least 2 checks)`],
    ['no instance fits', 'capacity', `${service} was unable to place a task because no container instance met all of its requirements. The closest matching (container-instance x) has insufficient CPU units available.`],
    ['port in use', 'capacity', `${service} was unable to place a task because no container instance met all of its requirements. The closest matching (container-instance x) is already using a port required by your task.`],
    ['Fargate capacity', 'capacity', `${service} was unable to place a task. Reason: Capacity is unavailable at this time. Please try again later or in a different availability zone.`],
    ['task quota', 'capacity', `${service} was unable to place a task. Reason: You’ve reached the limit on the number of tasks you can run concurrently.`],
    ['the reason of the last task', 'missing-image', `${service} was unable to place a task. Reason: CannotPullContainerError: failed to resolve ref ${image}:nope: not found.`],
    ['partial launch', 'capacity', `${service} could not launch 2 tasks for deployment ecs-svc/1`],
    ['throttled', 'capacity', `${service} operations are being throttled on elb. Will try again later.`],
    ['launch throttle', undefined, `${service} is unable to consistently start tasks successfully.`],
    ['deadlock', 'configuration', `${service} was unable to stop or start tasks during a deployment because of the service deployment configuration. Update the minimumHealthyPercent or maximumPercent value and try again.`],
    ['protected tasks', 'capacity', `${service} was unable to reach steady state because task set (taskSet ecs-svc/1) was unable to scale in. Reason: The number of tasks under protection exceed the desired count of tasks`],
    ['target group gone', 'configuration', `${service} is not healthy in target-group x due to TARGET GROUP IS NOT FOUND`],
    ['roles', 'permission', 'IAM permissions policies are misconfigured for the service-linked role'],
  ]; // prettier-ignore
  test.each(told)('%s → %s', (_name, cause, message) => {
    expect(diagnoseEvent(message)?.cause).toBe(cause);
  });

  test('one event that ECS cannot place a task is not decisive, however often it is said', () => {
    const all = evidence({ events: Array.from({ length: 5 }, () => told[17]?.[2] ?? '') });
    expect(diagnose(all).cause).toBe('capacity');
    expect(isDecisive(all, diagnose(all))).toBe(false);
  });

  test('what became of some task is not held against this deployment, unless one of its own tasks says so', () => {
    const reason = `CannotPullContainerError: failed to resolve ref none: not found.`;
    const events = Array.from({ length: 3 }, () => `${service} was unable to place a task. Reason: ${reason}`);
    const theirs = evidence({ events });
    expect(isDecisive(theirs, diagnose(theirs))).toBe(false);
    const exits = ['t1', 't2'].map((id) => stopped({ id, code: 'EssentialContainerExited', exitCode: 1 }));
    expect(diagnose(evidence({ events, tasks: exits })).cause).toBe('image');
    const ours = evidence({ events, tasks: [stopped({ reason })] });
    expect(diagnose(ours).cause).toBe('missing-image');
    expect(isDecisive(ours, diagnose(ours))).toBe(true);
    // Once its tasks are forgotten, it is all that is left of why it failed.
    expect(diagnose(evidence({ events, breakerTriggered: true })).cause).toBe('missing-image');
  });

  test('a deployment configuration without room is decisive once it has been said three times', () => {
    const message = told.find(([name]) => name === 'deadlock')?.[2] ?? '';
    const said = (times: number) => evidence({ events: Array.from({ length: times }, () => message) });
    expect(isDecisive(said(2), diagnose(said(2)))).toBe(false);
    expect(isDecisive(said(3), diagnose(said(3)))).toBe(true);
  });
});

describe('what ECS says of the deployment', () => {
  test('the circuit breaker is decisive; with no other evidence it speaks against the image', () => {
    const all = evidence({
      breakerTriggered: true,
      statusReason: 'Service deployment rolled back because the circuit breaker threshold was exceeded.',
    });
    expect(diagnose(all).cause).toBe('image');
    expect(isDecisive(all, diagnose(all))).toBe(true);
  });

  test('the breaker’s cause is that of the tasks: a network failure is not held against the image', () => {
    const tasks = [stopped({ reason: 'CannotPullContainerError: dial tcp: i/o timeout' })];
    expect(diagnose(evidence({ breakerTriggered: true, tasks })).cause).toBe('network');
  });

  test('an alarm is named', () => {
    const all = evidence({ alarmsTriggered: ['checkout-5xx'] });
    expect(diagnose(all)).toMatchObject({ cause: 'image', reason: expect.stringContaining('checkout-5xx') as string });
    expect(isDecisive(all, diagnose(all))).toBe(true);
  });

  test('hooks and networking are named', () => {
    expect(diagnose(evidence({ statusReason: 'PRE_SCALE_UP lifecycle hook(s) failed.' })).cause).toBe('image');
    const networking = 'Service deployment rolled back because of invalid networking configuration.';
    expect(diagnose(evidence({ statusReason: networking })).cause).toBe('configuration');
  });

  test('nothing at all is no evidence, never a judgement', () => {
    const all = evidence({});
    expect(diagnose(all).cause).toBe('no-evidence');
    expect(isDecisive(all, diagnose(all))).toBe(false);
  });
});
