import { describe, expect, test } from 'vitest';
import { play, type Play } from './play.ts';
import { BREAKER, exitsAfter, GROUP, judged, NEVER_RUNS } from './stage.ts';

const BALANCED = { loadBalancers: [{ targetGroupArn: GROUP, containerName: 'app', containerPort: 8080 }] };
const CHECKED = { healthCheck: { command: ['CMD', 'true'] } };
const idOf = async (on: Play, index: number): Promise<string> => (await on.service()).deployments?.[index]?.id ?? '';

async function running(given: Parameters<typeof play>[0] = {}): Promise<Play> {
  const on = await play({ deploymentConfiguration: BREAKER, ...given });
  await on.toEnd();
  on.seconds(60);
  return on;
}

describe('the circuit breaker', () => {
  test('a task that cannot start counts; at the threshold the deployment rolls back inside its own record', async () => {
    const on = await running();
    const good = (await on.newest()).targetServiceRevision?.arn;
    on.scripts['bad'] = NEVER_RUNS;
    await on.deploy('bad');
    const ended = await on.toEnd();
    expect(ended).toMatchObject({
      status: 'ROLLBACK_SUCCESSFUL',
      statusReason: 'Service deployment rolled back because the circuit breaker threshold was exceeded.',
      deploymentCircuitBreaker: { status: 'TRIGGERED', failureCount: 3, threshold: 3 },
      rollback: {
        serviceRevisionArn: good,
        reason: 'Service deployment rolled back because the circuit breaker threshold was exceeded.',
      },
      targetServiceRevision: { requestedTaskCount: 0, runningTaskCount: 0 },
      sourceServiceRevisions: [{ arn: good, runningTaskCount: 2 }],
    });
    expect(ended.finishedAt).toBeDefined();
    expect(ended.stoppedAt).toBeUndefined();
    expect(await on.deployments()).toHaveLength(2);
    expect((await on.service()).taskDefinition).toMatch(/checkout:1$/);
  });

  test('while rolling back GOOD is PRIMARY under its old id and NEW is ACTIVE and FAILED', async () => {
    const on = await running();
    const good = await idOf(on, 0);
    on.scripts['bad'] = exitsAfter(500);
    await on.deploy('bad');
    const bad = await idOf(on, 0);
    while ((await on.newest()).status === 'PENDING' || (await on.newest()).status === 'IN_PROGRESS') on.seconds(1);
    expect((await on.newest()).status).toBe('ROLLBACK_IN_PROGRESS');
    expect((await on.service()).deployments).toMatchObject([
      {
        id: good,
        status: 'PRIMARY',
        rolloutState: 'IN_PROGRESS',
        runningCount: 2,
        rolloutStateReason: `ECS deployment circuit breaker: rolling back to deploymentId ${good}.`,
      },
      {
        id: bad,
        status: 'ACTIVE',
        rolloutState: 'FAILED',
        rolloutStateReason: 'ECS deployment circuit breaker: tasks failed to start.',
      },
    ]);
    const told = await on.events();
    expect(told.slice(-2)).toEqual([
      `(service checkout) (deployment ${bad}) deployment failed: tasks failed to start.`,
      `(service checkout) rolling back to deployment ${good}.`,
    ]);
    await on.toEnd();
    expect((await on.events()).slice(-2)).toEqual([
      `(service checkout) (deployment ${good}) deployment completed.`,
      '(service checkout) has reached a steady state.',
    ]);
  });

  test('no task of GOOD is lost over it', async () => {
    const on = await running();
    const before = (await on.tasks()).map(({ taskArn }) => taskArn);
    on.scripts['bad'] = exitsAfter(500);
    await on.deploy('bad');
    await on.toEnd();
    expect((await on.tasks()).map(({ taskArn }) => taskArn)).toEqual(before);
  });

  test('tasks that run and exit before they are healthy count, which can be switched off', async () => {
    const on = await running();
    on.settings.breakerCountsExits = false;
    on.scripts['bad'] = exitsAfter(500);
    await on.deploy('bad');
    on.seconds(600);
    expect(await on.newest()).toMatchObject({ status: 'IN_PROGRESS', deploymentCircuitBreaker: { failureCount: 0 } });
    on.settings.breakerCountsExits = true;
    expect((await on.toEnd()).status).toBe('ROLLBACK_SUCCESSFUL');
  });

  test('tasks replaced for failing their targets count', async () => {
    const on = await running({ ...BALANCED, desiredCount: 1 });
    on.targetHealth['bad'] = { state: 'unhealthy', description: 'Request timed out' };
    await on.deploy('bad');
    expect(await on.toEnd()).toMatchObject({
      status: 'ROLLBACK_SUCCESSFUL',
      deploymentCircuitBreaker: { failureCount: 3 },
    });
  });

  test('tasks replaced for failing container checks count', async () => {
    const on = await play({ deploymentConfiguration: BREAKER, desiredCount: 1 }, CHECKED);
    on.scripts['good'] = judged(true);
    on.scripts['bad'] = judged(false);
    await on.call('UpdateService', { cluster: 'shop', service: 'checkout', forceNewDeployment: true });
    await on.toEnd();
    await on.deploy('bad');
    expect((await on.toEnd()).status).toBe('ROLLBACK_SUCCESSFUL');
    expect((await on.events()).join('\n')).toMatch(/\(task [0-9a-f]{32}\) failed container health checks\./);
  });

  test('a healthy task sets the count back, unless resetOnHealthyTask is off', async () => {
    const counts: unknown[] = [];
    for (const resetOnHealthyTask of [true, false]) {
      const on = await running({
        ...BALANCED,
        deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true, resetOnHealthyTask } },
      });
      on.scripts['mixed'] = exitsAfter(500);
      await on.deploy('mixed');
      on.seconds(14);
      on.scripts['mixed'] = judged(true);
      on.seconds(40);
      counts.push((await on.newest()).deploymentCircuitBreaker?.failureCount);
    }
    expect(counts).toEqual([0, 2]);
  });

  test('without rollback the deployment is STOPPED, PRIMARY is FAILED, and the old tasks keep serving', async () => {
    const on = await running({
      deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: false } },
    });
    on.scripts['bad'] = NEVER_RUNS;
    await on.deploy('bad');
    const ended = await on.toEnd();
    expect(ended.status).toBe('STOPPED');
    expect(ended.stoppedAt).toBeDefined();
    expect(ended.finishedAt).toBeUndefined();
    const launched = on.launches.length;
    on.seconds(3600);
    expect(on.launches).toHaveLength(launched);
    expect((await on.service()).deployments).toMatchObject([
      { status: 'PRIMARY', rolloutState: 'FAILED', runningCount: 0 },
      { status: 'ACTIVE', rolloutState: 'COMPLETED', runningCount: 2 },
    ]);
  });

  test('the first deployment has nothing to go back to: ROLLBACK_FAILED', async () => {
    const on = await play({ deploymentConfiguration: BREAKER });
    on.scripts['good'] = NEVER_RUNS;
    expect(await on.toEnd()).toMatchObject({
      status: 'ROLLBACK_FAILED',
      statusReason: 'No rollback candidate was found to run the rollback.',
    });
    expect((await on.service()).deployments).toMatchObject([{ rolloutState: 'FAILED' }]);
  });

  test('a deployment started while another rolls back has no candidate', async () => {
    const on = await running();
    on.scripts['bad'] = exitsAfter(500);
    on.scripts['worse'] = NEVER_RUNS;
    await on.deploy('bad');
    while ((await on.newest()).status !== 'ROLLBACK_IN_PROGRESS') on.seconds(1);
    await on.deploy('worse');
    expect((await on.toEnd()).status).toBe('ROLLBACK_FAILED');
  });

  test('without a breaker it tries for ever, and the launch throttle says so', async () => {
    const on = await running({ deploymentConfiguration: {} });
    on.scripts['bad'] = NEVER_RUNS;
    await on.deploy('bad');
    on.seconds(3600);
    const ended = await on.newest();
    expect(ended).toMatchObject({ status: 'IN_PROGRESS', deploymentCircuitBreaker: { status: 'DISABLED' } });
    expect((await on.events()).join('\n')).toContain('is unable to consistently start tasks successfully.');
    expect(on.launches.length).toBeLessThan(30);
  });

  test('the threshold follows the latest desired count', async () => {
    const on = await running({ desiredCount: 8 });
    expect((await on.newest()).deploymentCircuitBreaker?.threshold).toBe(4);
    await on.call('UpdateService', { cluster: 'shop', service: 'checkout', desiredCount: 20 });
    expect((await on.newest()).deploymentCircuitBreaker?.threshold).toBe(10);
  });
});

describe('images', () => {
  test('a missing tag: the text is that of CannotPullContainerError, as reason, and as event', async () => {
    const on = await running({ desiredCount: 1 });
    on.digests['nope'] = undefined;
    await on.deploy('nope');
    expect((await on.toEnd()).status).toBe('ROLLBACK_SUCCESSFUL');
    const text =
      'CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref registry.example/checkout:nope: registry.example/checkout:nope: not found';
    const [stopped] = await on.tasks('STOPPED');
    expect(stopped).toMatchObject({
      stopCode: 'TaskFailedToStart',
      stoppedReason: text,
      containers: [{ reason: text }],
    });
    expect(stopped?.containers?.[0]).not.toHaveProperty('exitCode');
    expect((await on.events()).join('\n')).toContain(text);
  });

  test('three failed attempts to resolve fail a deployment with a breaker, below its threshold too', async () => {
    const on = await running({
      desiredCount: 1,
      deploymentConfiguration: {
        deploymentCircuitBreaker: {
          enable: true,
          rollback: true,
          thresholdConfiguration: { type: 'COUNT', value: 50 },
        },
      },
    });
    on.digests['nope'] = undefined;
    await on.deploy('nope');
    expect(await on.toEnd()).toMatchObject({
      status: 'ROLLBACK_SUCCESSFUL',
      deploymentCircuitBreaker: { failureCount: 3 },
    });
  });

  test('the first task resolves the tag, and later tasks of the revision run that digest, wherever the tag went', async () => {
    const on = await running({ desiredCount: 1 });
    const first = (await on.tasks())[0]?.containers?.[0]?.imageDigest;
    on.digests['good'] = `sha256:${'9'.repeat(64)}`;
    await on.call('UpdateService', { cluster: 'shop', service: 'checkout', desiredCount: 3 });
    on.seconds(60);
    expect((await on.tasks()).map(({ containers }) => containers?.[0]?.imageDigest)).toEqual([first, first, first]);
    const revision = (await on.newest()).targetServiceRevision?.arn;
    const described = await on.call('DescribeServiceRevisions', { serviceRevisionArns: [revision] });
    expect(described['serviceRevisions']).toMatchObject([{ containerImages: [{ imageDigest: first }] }]);
  });

  test('a digest that has vanished since breaks scaling long after', async () => {
    const on = await running({ desiredCount: 1 });
    on.gone.add((await on.tasks())[0]?.containers?.[0]?.imageDigest?.replace('sha256:', '') ?? '');
    await on.call('UpdateService', { cluster: 'shop', service: 'checkout', desiredCount: 2 });
    on.seconds(20);
    expect((await on.tasks('STOPPED'))[0]?.stoppedReason).toMatch(/^CannotPullContainerError: .* not found$/);
  });

  test('an image of another architecture than asked for exits at once', async () => {
    const on = await running({ desiredCount: 1 });
    await on.call('RegisterTaskDefinition', {
      family: 'arm',
      networkMode: 'awsvpc',
      requiresCompatibilities: ['FARGATE'],
      cpu: '256',
      memory: '512',
      runtimePlatform: { cpuArchitecture: 'ARM64', operatingSystemFamily: 'LINUX' },
      containerDefinitions: [{ name: 'app', image: 'registry.example/checkout:good' }],
    });
    await on.call('UpdateService', { cluster: 'shop', service: 'checkout', taskDefinition: 'arm' });
    expect((await on.toEnd()).status).toBe('ROLLBACK_SUCCESSFUL');
    expect((await on.tasks('STOPPED'))[0]).toMatchObject({
      stopCode: 'EssentialContainerExited',
      containers: [{ exitCode: 255, reason: 'exec format error' }],
    });
  });
});

describe('secrets', () => {
  const arn = 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:shop/db-AbCdEf';

  test('a missing one fails the task before it starts', async () => {
    const on = await running({ desiredCount: 1 });
    await on.deploy('new', {}, { secrets: [{ name: 'DB', valueFrom: arn }] });
    await on.toEnd();
    const [stopped] = await on.tasks('STOPPED');
    expect(stopped?.stopCode).toBe('TaskFailedToStart');
    expect(stopped?.stoppedReason).toMatch(
      /^ResourceInitializationError: unable to pull secrets or registry auth: .*shop\/db-AbCdEf/,
    );
  });

  test('a known one reaches the container, a JSON key of it too', async () => {
    const on = await running({ desiredCount: 1 });
    on.settings.secrets = { [arn]: '{"password":"hunter2"}' };
    await on.deploy(
      'new',
      {},
      {
        secrets: [
          { name: 'DB', valueFrom: `${arn}:password::` },
          { name: 'ALL', valueFrom: arn },
        ],
      },
    );
    expect((await on.toEnd()).status).toBe('SUCCESSFUL');
    expect(on.launches.at(-1)?.containers[0]?.environment).toMatchObject({
      DB: 'hunter2',
      ALL: '{"password":"hunter2"}',
    });
  });
});

describe('alarms', () => {
  const alarmed = (rollback: boolean): object => ({
    deploymentConfiguration: { bakeTimeInMinutes: 5, alarms: { alarmNames: ['5xx'], enable: true, rollback } },
  });

  test('the deployment bakes when its tasks are healthy and the old ones gone; the old entry stays meanwhile', async () => {
    const on = await running(alarmed(true));
    await on.deploy('new');
    on.seconds(120);
    expect(await on.newest()).toMatchObject({
      status: 'IN_PROGRESS',
      alarms: { status: 'MONITORING', alarmNames: ['5xx'] },
    });
    expect((await on.service()).deployments).toHaveLength(2);
    on.seconds(300);
    expect(await on.newest()).toMatchObject({ status: 'SUCCESSFUL', alarms: { status: 'MONITORING_COMPLETE' } });
    on.seconds(10);
    expect((await on.service()).deployments).toHaveLength(1);
  });

  test('an alarm during the bake rolls back', async () => {
    const on = await running(alarmed(true));
    await on.deploy('new');
    on.seconds(120);
    on.settings.alarms = ['5xx'];
    expect(await on.toEnd()).toMatchObject({
      status: 'ROLLBACK_SUCCESSFUL',
      alarms: { status: 'TRIGGERED', triggeredAlarmNames: ['5xx'] },
    });
    expect((await on.events()).join('\n')).toContain('deployment failed: alarm detected.');
  });

  test('without rollback it stops', async () => {
    const on = await running(alarmed(false));
    await on.deploy('new');
    on.seconds(30);
    on.settings.alarms = ['5xx'];
    expect((await on.toEnd()).status).toBe('STOPPED');
  });

  test('one that is red at the start is not watched', async () => {
    const on = await running(alarmed(true));
    on.settings.alarms = ['5xx'];
    await on.deploy('new');
    expect(await on.toEnd()).toMatchObject({ status: 'SUCCESSFUL', alarms: { status: 'DISABLED' } });
  });
});

describe('superseding', () => {
  test('the deployment under way goes STOP_REQUESTED, then STOPPED; the newest lists every source', async () => {
    const on = await running();
    await on.deploy('second');
    on.seconds(20);
    await on.deploy('third');
    const [third, second] = await on.deployments();
    expect([third?.status, second?.status]).toEqual(['PENDING', 'STOP_REQUESTED']);
    expect(third?.sourceServiceRevisions).toHaveLength(2);
    expect((await on.service()).deployments).toHaveLength(3);
    on.seconds(1);
    expect((await on.deployments()).map(({ status }) => status)).toEqual(['IN_PROGRESS', 'STOPPED', 'SUCCESSFUL']);
    expect((await on.toEnd()).status).toBe('SUCCESSFUL');
    expect((await on.tasks()).every(({ taskDefinitionArn }) => taskDefinitionArn?.endsWith('checkout:3'))).toBe(true);
  });

  test('the candidate stays the last completed deployment, not the superseded one', async () => {
    const on = await running();
    const good = (await on.newest()).targetServiceRevision?.arn;
    await on.deploy('second');
    on.seconds(20);
    on.scripts['bad'] = NEVER_RUNS;
    await on.deploy('bad');
    expect(await on.toEnd()).toMatchObject({ status: 'ROLLBACK_SUCCESSFUL', rollback: { serviceRevisionArn: good } });
    expect((await on.tasks()).every(({ taskDefinitionArn }) => taskDefinitionArn?.endsWith('checkout:1'))).toBe(true);
  });
});

describe('StopServiceDeployment', () => {
  const stop = (on: Play, arn: string | undefined, stopType?: string): Promise<unknown> =>
    on.call('StopServiceDeployment', { serviceDeploymentArn: arn, ...(stopType === undefined ? {} : { stopType }) });

  test.each([
    ['PENDING', 0],
    ['IN_PROGRESS', 20],
  ])(
    'from %s: ROLLBACK_REQUESTED, ROLLBACK_IN_PROGRESS, ROLLBACK_SUCCESSFUL, whatever the rollback options',
    async (from, after) => {
      const on = await running({ deploymentConfiguration: {} });
      await on.deploy('new');
      on.seconds(after);
      const { serviceDeploymentArn: arn, status } = await on.newest();
      expect(status).toBe(from);
      expect(await stop(on, arn)).toEqual({ serviceDeploymentArn: arn });
      expect((await on.newest()).status).toBe('ROLLBACK_REQUESTED');
      await stop(on, arn, 'ROLLBACK');
      if (from === 'IN_PROGRESS') {
        on.seconds(1);
        expect((await on.newest()).status).toBe('ROLLBACK_IN_PROGRESS');
        await stop(on, arn);
      }
      const ended = await on.toEnd();
      expect(ended).toMatchObject({ status: 'ROLLBACK_SUCCESSFUL', deploymentCircuitBreaker: { status: 'DISABLED' } });
      expect((await on.service()).taskDefinition).toMatch(/checkout:1$/);
    },
  );

  test('of one that has ended: ConflictException; of an unknown one: ServiceDeploymentNotFoundException', async () => {
    const on = await running();
    const { serviceDeploymentArn: arn } = await on.newest();
    await expect(stop(on, arn)).rejects.toMatchObject({ code: 'ConflictException', members: { resourceIds: [arn] } });
    await expect(stop(on, `${arn ?? ''}x`)).rejects.toMatchObject({ code: 'ServiceDeploymentNotFoundException' });
  });

  test('ABORT is not valid', async () => {
    const on = await running();
    await on.deploy('new');
    const { serviceDeploymentArn: arn } = await on.newest();
    await expect(stop(on, arn, 'ABORT')).rejects.toMatchObject({ code: 'InvalidParameterException' });
  });

  test('of a superseded one it does nothing', async () => {
    const on = await running();
    await on.deploy('second');
    on.seconds(20);
    const { serviceDeploymentArn: arn } = await on.newest();
    await on.deploy('third');
    await stop(on, arn);
    expect((await on.deployments())[1]?.status).toBe('STOP_REQUESTED');
  });

  test('of the first deployment it cannot go back', async () => {
    const on = await play();
    on.seconds(20);
    await stop(on, (await on.newest()).serviceDeploymentArn);
    expect((await on.toEnd()).status).toBe('ROLLBACK_FAILED');
  });
});
