import { describe, expect, test } from 'vitest';
import { play } from './play.ts';
import { BALANCED, CHECKED, GROUP } from './stage.ts';

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
