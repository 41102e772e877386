import type * as sdk from '@aws-sdk/client-ecs';
import { describe, expect, test } from 'vitest';
import { play } from './play.ts';
import { RUNS, NETWORK } from './stage.ts';

describe('RunTask', () => {
  const run = { cluster: 'shop', taskDefinition: 'checkout', launchType: 'FARGATE', networkConfiguration: NETWORK };

  test('runs one task to its end with overridden command and environment', async () => {
    const on = await play(
      { desiredCount: 0 },
      {
        environment: [
          { name: 'A', value: 'own' },
          { name: 'B', value: 'own' },
        ],
        logConfiguration: {
          logDriver: 'awslogs',
          options: { 'awslogs-group': '/shop', 'awslogs-stream-prefix': 'job' },
        },
      },
    );
    on.scripts['good'] = [...RUNS, { at: 9000, event: { kind: 'container-exited', container: 'app', exitCode: 0 } }];
    const answer = (await on.call('RunTask', {
      ...run,
      startedBy: 'waybill',
      overrides: {
        containerOverrides: [{ name: 'app', command: ['migrate'], environment: [{ name: 'B', value: 'over' }] }],
      },
      tags: [{ key: 'k', value: 'v' }],
    })) as { tasks: sdk.Task[] };
    const [task] = answer.tasks;
    expect(task).toMatchObject({
      lastStatus: 'PROVISIONING',
      desiredStatus: 'RUNNING',
      group: 'family:checkout',
      startedBy: 'waybill',
      tags: [{ key: 'k', value: 'v' }],
    });
    on.seconds(30);
    const launched = on.launches[0]?.containers[0];
    expect(launched).toMatchObject({
      command: ['migrate'],
      environment: { A: 'own', B: 'over' },
      log: { group: '/shop', stream: `job/app/${task?.taskArn?.split('/').at(-1) ?? ''}` },
    });
    expect(await on.call('DescribeTasks', { cluster: 'shop', tasks: [task?.taskArn] })).toMatchObject({
      tasks: [
        {
          lastStatus: 'STOPPED',
          stopCode: 'EssentialContainerExited',
          stoppedReason: 'Essential container in task exited',
          containers: [{ exitCode: 0 }],
        },
      ],
    });
  });

  test('an override of an unknown container is refused', async () => {
    const on = await play();
    const wrong = on.call('RunTask', { ...run, overrides: { containerOverrides: [{ name: 'nope' }] } });
    await expect(wrong).rejects.toThrow('Override for container named nope is not a container in the TaskDefinition.');
  });

  test('the same client token starts nothing twice', async () => {
    const on = await play({ desiredCount: 0 });
    const first = await on.call('RunTask', { ...run, count: 2, clientToken: 'once' });
    const second = await on.call('RunTask', { ...run, count: 2, clientToken: 'once' });
    expect((second['tasks'] as sdk.Task[]).map(({ taskArn }) => taskArn)).toEqual(
      (first['tasks'] as sdk.Task[]).map(({ taskArn }) => taskArn),
    );
  });

  test('tasks are found by startedBy, which has to be the only filter', async () => {
    const on = await play({ desiredCount: 0 });
    await on.call('RunTask', { ...run, startedBy: 'me' });
    expect((await on.call('ListTasks', { cluster: 'shop', startedBy: 'me' }))['taskArns']).toHaveLength(1);
    await expect(on.call('ListTasks', { cluster: 'shop', startedBy: 'me', serviceName: 'checkout' })).rejects.toThrow(
      'only filter',
    );
  });
});

describe('tags', () => {
  test('are kept by resource, replaced by key, and removed', async () => {
    const on = await play({ tags: [{ key: 'team', value: 'shop' }] });
    const { serviceArn: resourceArn } = await on.service();
    await on.call('TagResource', {
      resourceArn,
      tags: [
        { key: 'team', value: 'pay' },
        { key: 'b', value: '2' },
      ],
    });
    await on.call('UntagResource', { resourceArn, tagKeys: ['b'] });
    expect(await on.call('ListTagsForResource', { resourceArn })).toEqual({ tags: [{ key: 'team', value: 'pay' }] });
    const described = await on.call('DescribeServices', { cluster: 'shop', services: ['checkout'], include: ['TAGS'] });
    expect(described['services']).toMatchObject([{ tags: [{ key: 'team', value: 'pay' }] }]);
  });

  test('are propagated to tasks where the service says so', async () => {
    const on = await play({
      tags: [{ key: 'team', value: 'shop' }],
      propagateTags: 'SERVICE',
      enableECSManagedTags: true,
    });
    on.seconds(1);
    const [task] = await on.tasks();
    const described = await on.call('DescribeTasks', { cluster: 'shop', tasks: [task?.taskArn], include: ['TAGS'] });
    expect((described['tasks'] as sdk.Task[])[0]?.tags).toEqual([
      { key: 'team', value: 'shop' },
      { key: 'aws:ecs:clusterName', value: 'shop' },
      { key: 'aws:ecs:serviceName', value: 'checkout' },
    ]);
  });

  test('of something that is not there are refused', async () => {
    const on = await play();
    const resourceArn = 'arn:aws:ecs:eu-west-1:111122223333:service/shop/nope';
    await expect(on.call('ListTagsForResource', { resourceArn })).rejects.toMatchObject({
      code: 'ResourceNotFoundException',
    });
  });
});
