import { describe, expect, test } from 'vitest';
import { play } from './play.ts';
import { BREAKER, definition, GROUP, NETWORK } from './stage.ts';

const CHECKED = { healthCheck: { command: ['CMD', 'true'] } };
const BALANCED = { loadBalancers: [{ targetGroupArn: GROUP, containerName: 'app', containerPort: 8080 }] };
const revisionOf = (arn: string | undefined): string => arn?.split('/')[1] ?? '';

describe('what starts a deployment', () => {
  test('creation does: PENDING first, IN_PROGRESS when the scheduler takes it up, SUCCESSFUL when all are healthy', async () => {
    const on = await play();
    expect(await on.newest()).toMatchObject({ status: 'PENDING', sourceServiceRevisions: [] });
    on.seconds(1);
    expect(await on.newest()).toMatchObject({ status: 'IN_PROGRESS' });
    expect(await on.toEnd()).toMatchObject({ status: 'SUCCESSFUL', targetServiceRevision: { runningTaskCount: 2 } });
  });

  test('a new task definition does, and replaces every task', async () => {
    const on = await play();
    await on.toEnd();
    await on.deploy('new');
    expect((await on.toEnd()).status).toBe('SUCCESSFUL');
    expect((await on.tasks()).map((task) => revisionOf(task.taskDefinitionArn))).toEqual(['checkout:2', 'checkout:2']);
  });

  test('a family without a revision means its newest ACTIVE one', async () => {
    const on = await play();
    await on.toEnd();
    await on.call('RegisterTaskDefinition', definition('two'));
    await on.call('RegisterTaskDefinition', definition('three'));
    await on.call('DeregisterTaskDefinition', { taskDefinition: 'checkout:3' });
    await on.call('UpdateService', { cluster: 'shop', service: 'checkout', taskDefinition: 'checkout' });
    expect(revisionOf((await on.service()).taskDefinition)).toBe('checkout:2');
  });

  test('desired count, deployment configuration, grace period, tags and exec do not', async () => {
    const on = await play();
    await on.toEnd();
    await on.call('UpdateService', {
      cluster: 'shop',
      service: 'checkout',
      desiredCount: 3,
      deploymentConfiguration: { maximumPercent: 150, minimumHealthyPercent: 50 },
      healthCheckGracePeriodSeconds: 9,
      enableExecuteCommand: true,
      propagateTags: 'SERVICE',
    });
    expect(await on.deployments()).toHaveLength(1);
    expect(await on.service()).toMatchObject({ desiredCount: 3, deploymentConfiguration: { maximumPercent: 150 } });
  });

  test('the task definition that is already set does not', async () => {
    const on = await play();
    await on.toEnd();
    await on.call('UpdateService', { cluster: 'shop', service: 'checkout', taskDefinition: 'checkout:1' });
    await on.call('UpdateService', {
      cluster: 'shop',
      service: 'checkout',
      taskDefinition: 'checkout',
      networkConfiguration: NETWORK,
    });
    expect(await on.deployments()).toHaveLength(1);
  });

  test('forceNewDeployment does, with the same task definition and a new revision that resolves its tags again', async () => {
    const on = await play();
    await on.toEnd();
    on.digests['good'] = `sha256:${'7'.repeat(64)}`;
    await on.call('UpdateService', { cluster: 'shop', service: 'checkout', forceNewDeployment: true });
    await on.toEnd();
    expect(await on.deployments()).toHaveLength(2);
    expect((await on.tasks()).map(({ containers }) => containers?.[0]?.imageDigest)).toEqual(
      Array(2).fill(on.digests['good']),
    );
  });

  test('an inactive task definition is refused', async () => {
    const on = await play();
    await on.call('DeregisterTaskDefinition', { taskDefinition: 'checkout:1' });
    const update = on.call('UpdateService', { cluster: 'shop', service: 'checkout', taskDefinition: 'checkout:1' });
    await expect(update).rejects.toMatchObject({ code: 'ClientException', message: 'TaskDefinition is inactive' });
  });
});

describe('the views of a rollout', () => {
  test('in the middle: NEW is PRIMARY and IN_PROGRESS, GOOD is ACTIVE and keeps COMPLETED', async () => {
    const on = await play();
    await on.toEnd();
    const good = (await on.service()).deployments?.[0];
    const answer = await on.deploy('new');
    expect(answer.deployments).toMatchObject([
      { status: 'PRIMARY', rolloutState: 'IN_PROGRESS', desiredCount: 2, runningCount: 0 },
      { id: good?.id, status: 'ACTIVE', rolloutState: 'COMPLETED', desiredCount: 2, runningCount: 2 },
    ]);
    const [primary] = answer.deployments ?? [];
    expect(primary?.rolloutStateReason).toBe(`ECS deployment ${primary?.id ?? ''} in progress.`);
    on.seconds(20);
    const newest = await on.newest();
    expect(newest.targetServiceRevision).toMatchObject({ requestedTaskCount: 2, runningTaskCount: 2 });
    expect(newest.sourceServiceRevisions).toMatchObject([{ requestedTaskCount: 2, runningTaskCount: 2 }]);
    expect((await on.service()).currentServiceDeployment).toBe(newest.serviceDeploymentArn);
  });

  test("the classic deployment's id repeats the revision's decimal, and tasks carry it as startedBy", async () => {
    const on = await play();
    await on.toEnd();
    const decimal = (await on.newest()).targetServiceRevision?.arn?.split('/').at(-1);
    expect((await on.service()).deployments?.[0]?.id).toBe(`ecs-svc/${decimal ?? ''}`);
    expect((await on.tasks()).map(({ startedBy }) => startedBy)).toEqual(Array(2).fill(`ecs-svc/${decimal ?? ''}`));
  });

  test('SUCCESSFUL can come before COMPLETED, while an old task still drains', async () => {
    const on = await play(BALANCED);
    await on.toEnd();
    on.drainingMs.value = 120_000;
    await on.deploy('new');
    await on.toEnd();
    expect((await on.service()).deployments).toMatchObject([
      { rolloutState: 'IN_PROGRESS' },
      { status: 'ACTIVE', desiredCount: 0 },
    ]);
    expect((await on.service()).currentServiceDeployment).toBeUndefined();
    on.seconds(150);
    expect((await on.service()).deployments).toMatchObject([{ rolloutState: 'COMPLETED' }]);
  });

  test('counts are live while a deployment runs and frozen when it has ended', async () => {
    const on = await play();
    await on.toEnd();
    await on.call('UpdateService', { cluster: 'shop', service: 'checkout', desiredCount: 5 });
    on.seconds(60);
    expect(await on.newest()).toMatchObject({ targetServiceRevision: { requestedTaskCount: 2, runningTaskCount: 2 } });
    expect(await on.service()).toMatchObject({ runningCount: 5 });
  });

  test('the events of a normal update tell it in order', async () => {
    const on = await play({ ...BALANCED, desiredCount: 1 });
    await on.toEnd();
    on.seconds(30);
    const before = (await on.events()).length;
    on.drainingMs.value = 30_000;
    await on.deploy('new');
    await on.toEnd();
    on.seconds(120);
    const told = (await on.events()).slice(before).map((message) => message.replace(/[0-9a-f]{32}|ecs-svc\/\d+/g, '…'));
    expect(told).toEqual([
      '(service checkout) has started 1 tasks: (task …).',
      `(service checkout) registered 1 targets in (target-group ${GROUP})`,
      '(service checkout) has stopped 1 running tasks: (task …).',
      `(service checkout) deregistered 1 targets in (target-group ${GROUP})`,
      '(service checkout, taskSet …) has begun draining connections on 1 tasks.',
      '(service checkout) (deployment …) deployment completed.',
      '(service checkout) has reached a steady state.',
    ]);
  });

  test('only the newest hundred events are kept', async () => {
    const on = await play({ desiredCount: 1 });
    await on.toEnd();
    for (let round = 0; round < 60; round += 1) {
      for (const task of await on.tasks()) await on.call('StopTask', { cluster: 'shop', task: task.taskArn });
      on.seconds(120);
    }
    expect((await on.service()).events).toHaveLength(100);
  });
});

describe('health', () => {
  test('without any check a task is healthy 40 s after it began to run', async () => {
    const on = await play({ desiredCount: 1 });
    on.seconds(52);
    expect((await on.newest()).status).toBe('IN_PROGRESS');
    on.seconds(10);
    expect((await on.newest()).status).toBe('SUCCESSFUL');
  });

  test('with a container check it is healthy when the check says so', async () => {
    const on = await play({ desiredCount: 1 }, CHECKED);
    on.seconds(300);
    expect((await on.newest()).status).toBe('IN_PROGRESS');
    expect((await on.tasks())[0]).toMatchObject({ lastStatus: 'RUNNING', healthStatus: 'UNKNOWN' });
  });

  test('behind a load balancer it is healthy when its target is', async () => {
    const on = await play({ ...BALANCED, desiredCount: 1 });
    on.targetHealth['good'] = { state: 'initial' };
    on.seconds(300);
    expect((await on.newest()).status).toBe('IN_PROGRESS');
    on.targetHealth['good'] = { state: 'healthy' };
    expect((await on.toEnd()).status).toBe('SUCCESSFUL');
  });

  test('an unhealthy target is told as an event and its task stopped for that reason', async () => {
    const on = await play({ ...BALANCED, desiredCount: 1 });
    await on.toEnd();
    on.targetHealth['good'] = { state: 'unhealthy', description: 'Health checks failed with these codes: [500]' };
    on.seconds(60);
    expect((await on.events()).join('\n')).toMatch(
      /\(task [0-9a-f]{32}\) \(port 8080\) is unhealthy in \(target-group .*\) due to \(reason Health checks failed with these codes: \[500\]\)/,
    );
    const stopped = await on.tasks('STOPPED');
    expect(stopped[0]).toMatchObject({
      stopCode: 'ServiceSchedulerInitiated',
      stoppedReason: `Task failed ELB health checks in (target-group ${GROUP})`,
    });
  });

  test('bad checks are ignored within the grace period', async () => {
    const on = await play({ ...BALANCED, desiredCount: 1, healthCheckGracePeriodSeconds: 120 });
    on.targetHealth['good'] = { state: 'unhealthy', description: 'Request timed out' };
    on.seconds(120);
    expect(await on.tasks('STOPPED')).toEqual([]);
    // The replacement has a grace period of its own.
    on.seconds(180);
    expect((await on.tasks('STOPPED')).length).toBeGreaterThan(0);
  });
});

describe('a service at rest', () => {
  test('replaces a task that dies, and says when it is steady again', async () => {
    const on = await play();
    await on.toEnd();
    const [first] = await on.tasks();
    await on.call('StopTask', { cluster: 'shop', task: first?.taskArn, reason: 'try it' });
    on.seconds(5);
    expect(await on.tasks('STOPPED')).toMatchObject([{ stopCode: 'UserInitiated', stoppedReason: 'try it' }]);
    on.seconds(120);
    expect(await on.tasks()).toHaveLength(2);
    expect((await on.events()).filter((message) => message.endsWith('has reached a steady state.'))).toHaveLength(2);
    expect(await on.deployments()).toHaveLength(1);
  });

  test('a task behind a load balancer drains before it gets the stop signal', async () => {
    const on = await play({ ...BALANCED, desiredCount: 1 });
    await on.toEnd();
    on.drainingMs.value = 60_000;
    const [task] = await on.tasks();
    await on.call('StopTask', { cluster: 'shop', task: task?.taskArn });
    on.seconds(30);
    const described = await on.call('DescribeTasks', { cluster: 'shop', tasks: [task?.taskArn] });
    expect(described['tasks']).toMatchObject([{ lastStatus: 'DEACTIVATING', desiredStatus: 'STOPPED' }]);
    expect(on.stops).toEqual([]);
    on.seconds(60);
    expect(on.stops).toEqual([task?.taskArn]);
  });

  test('scales in and out without a deployment', async () => {
    const on = await play();
    await on.toEnd();
    await on.call('UpdateService', { cluster: 'shop', service: 'checkout', desiredCount: 4 });
    on.seconds(60);
    expect(await on.service()).toMatchObject({ runningCount: 4 });
    await on.call('UpdateService', { cluster: 'shop', service: 'checkout', desiredCount: 1 });
    on.seconds(60);
    expect(await on.service()).toMatchObject({ runningCount: 1 });
    expect((await on.tasks('STOPPED'))[0]?.stoppedReason).toMatch(
      /^Scaling activity initiated by \(deployment ecs-svc\/\d+\)$/,
    );
  });

  test('a stopped task can be described for an hour, then it is MISSING', async () => {
    const on = await play({ desiredCount: 1 });
    await on.toEnd();
    const [task] = await on.tasks();
    await on.call('StopTask', { cluster: 'shop', task: task?.taskArn });
    on.seconds(3500);
    const asked = { cluster: 'shop', tasks: [task?.taskArn] };
    expect(await on.call('DescribeTasks', asked)).toMatchObject({ tasks: [{ lastStatus: 'STOPPED' }] });
    on.seconds(200);
    expect(await on.call('DescribeTasks', asked)).toEqual({
      tasks: [],
      failures: [{ arn: task?.taskArn, reason: 'MISSING' }],
    });
  });
});

describe('the bounds at work', () => {
  test('running and pending tasks never exceed the upper bound, healthy ones never fall below the lower one', async () => {
    const on = await play({
      desiredCount: 4,
      deploymentConfiguration: { maximumPercent: 125, minimumHealthyPercent: 75 },
    });
    await on.toEnd();
    await on.deploy('new');
    for (let second = 0; second < 600; second += 1) {
      on.seconds(1);
      const { runningCount = 0, pendingCount = 0 } = await on.service();
      expect((await on.tasks()).length).toBeLessThanOrEqual(5);
      expect(runningCount + pendingCount).toBeLessThanOrEqual(5);
      expect(runningCount).toBeGreaterThanOrEqual(3);
    }
    expect((await on.newest()).status).toBe('SUCCESSFUL');
  });

  test('where neither starting nor stopping is possible, the deployment stays open and says why', async () => {
    const on = await play({ desiredCount: 3, deploymentConfiguration: { maximumPercent: 125 } });
    await on.toEnd();
    await on.deploy('new');
    on.seconds(600);
    expect((await on.newest()).status).toBe('IN_PROGRESS');
    const told = (await on.events()).filter((message) =>
      message.includes('was unable to stop or start tasks during a deployment'),
    );
    expect(told).toHaveLength(1);
    await on.call('UpdateService', {
      cluster: 'shop',
      service: 'checkout',
      deploymentConfiguration: { maximumPercent: 200 },
    });
    expect((await on.toEnd()).status).toBe('SUCCESSFUL');
  });
});

describe('zero tasks', () => {
  test('a deployment completes without any proof, and resolves no digest', async () => {
    const on = await play({ desiredCount: 0, deploymentConfiguration: BREAKER });
    on.seconds(1);
    const ended = await on.newest();
    expect(ended).toMatchObject({
      status: 'SUCCESSFUL',
      targetServiceRevision: { requestedTaskCount: 0 },
      deploymentCircuitBreaker: { threshold: 3 },
    });
    const revisions = await on.call('DescribeServiceRevisions', {
      serviceRevisionArns: [ended.targetServiceRevision?.arn],
    });
    expect(revisions['serviceRevisions']).toMatchObject([{ containerImages: [{ containerName: 'app' }] }]);
    expect(JSON.stringify(revisions)).not.toContain('imageDigest');
  });

  test('scaling from zero afterwards is no deployment', async () => {
    const on = await play({ desiredCount: 0 });
    on.seconds(1);
    await on.call('UpdateService', { cluster: 'shop', service: 'checkout', desiredCount: 1 });
    on.seconds(120);
    expect(await on.service()).toMatchObject({ runningCount: 1, deployments: [{ rolloutState: 'COMPLETED' }] });
    expect(await on.deployments()).toHaveLength(1);
  });
});

describe('deletion', () => {
  test('a service above zero is kept unless forced; then it drains, is INACTIVE, and is forgotten', async () => {
    const on = await play();
    await on.toEnd();
    const named = { cluster: 'shop', service: 'checkout' };
    await expect(on.call('DeleteService', named)).rejects.toThrow(
      'The service cannot be stopped while it is scaled above 0.',
    );
    const deployment = await on.newest();
    expect(await on.call('DeleteService', { ...named, force: true })).toMatchObject({
      service: { status: 'DRAINING' },
    });
    await expect(on.call('UpdateService', named)).rejects.toMatchObject({ code: 'ServiceNotActiveException' });
    on.seconds(60);
    expect((await on.service()).status).toBe('INACTIVE');
    const gone = await on.call('DescribeServiceDeployments', {
      serviceDeploymentArns: [deployment.serviceDeploymentArn],
    });
    expect(gone).toMatchObject({ serviceDeployments: [], failures: [{ reason: 'MISSING' }] });
    on.seconds(3700);
    const missing = await on.call('DescribeServices', { cluster: 'shop', services: ['checkout'] });
    expect(missing).toMatchObject({ services: [], failures: [{ reason: 'MISSING' }] });
  });

  test('the name is free again once the service is INACTIVE, not while it drains', async () => {
    const on = await play();
    const again = {
      cluster: 'shop',
      serviceName: 'checkout',
      taskDefinition: 'checkout:1',
      desiredCount: 1,
      networkConfiguration: NETWORK,
    };
    await expect(on.call('CreateService', again)).rejects.toThrow('Creation of service was not idempotent.');
    on.seconds(60);
    await on.call('DeleteService', { cluster: 'shop', service: 'checkout', force: true });
    await expect(on.call('CreateService', again)).rejects.toThrow('Unable to Start a service that is still Draining.');
    on.seconds(60);
    expect(await on.call('CreateService', again)).toMatchObject({ service: { status: 'ACTIVE' } });
    expect(await on.deployments()).toHaveLength(1);
  });
});
