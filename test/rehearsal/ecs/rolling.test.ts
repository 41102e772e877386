import { describe, expect, test } from 'vitest';
import { play } from './play.ts';
import { BREAKER, definition, NETWORK } from './stage.ts';

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
