import { describe, expect, test } from 'vitest';
import { play } from './play.ts';
import { BALANCED, GROUP } from './stage.ts';

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
