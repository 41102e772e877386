import { describe, expect, test } from 'vitest';
import { play, running, type Play } from './play.ts';
import { BALANCED, BREAKER, CHECKED, exitsAfter, judged, NEVER_RUNS } from './stage.ts';

const idOf = async (on: Play, index: number): Promise<string> => (await on.service()).deployments?.[index]?.id ?? '';

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

  test('a rollback whose own tasks fail as often has failed too', async () => {
    const on = await running();
    on.scripts['bad'] = exitsAfter(500);
    await on.deploy('bad');
    while ((await on.newest()).status !== 'ROLLBACK_IN_PROGRESS') on.seconds(1);
    on.scripts['good'] = NEVER_RUNS;
    for (const task of await on.tasks()) await on.call('StopTask', { cluster: 'shop', task: task.taskArn });
    expect(await on.toEnd()).toMatchObject({
      status: 'ROLLBACK_FAILED',
      statusReason: 'Service deployment rollback failed because the circuit breaker threshold was exceeded.',
    });
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
