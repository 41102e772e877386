import type * as sdk from '@aws-sdk/client-ecs';
import { describe, expect, test } from 'vitest';
import { play } from './play.ts';
import { stage } from './stage.ts';

describe('saving', () => {
  test('a state taken in the middle of a deployment continues elsewhere to the same end', async () => {
    const on = await play();
    await on.toEnd();
    await on.deploy('new');
    on.seconds(20);
    const saved: unknown = JSON.parse(JSON.stringify(on.ecs.stateful.save()));
    const elsewhere = stage();
    elsewhere.clock.set(on.clock.now());
    await elsewhere.ecs.stateful.restore(saved);
    elsewhere.clock.pass(120_000);
    const list = await elsewhere.call('ListServiceDeployments', { cluster: 'shop', service: 'checkout' });
    expect(list['serviceDeployments']).toMatchObject([{ status: 'SUCCESSFUL' }, { status: 'SUCCESSFUL' }]);
    const { services } = (await elsewhere.call('DescribeServices', { cluster: 'shop', services: ['checkout'] })) as {
      services: sdk.Service[];
    };
    expect(services[0]).toMatchObject({ runningCount: 2, deployments: [{ rolloutState: 'COMPLETED' }] });
  });

  test('what a restored service has already starts nothing when it is sent again', async () => {
    const on = await play();
    await on.toEnd();
    const elsewhere = stage();
    elsewhere.clock.set(on.clock.now());
    await elsewhere.ecs.stateful.restore(JSON.parse(JSON.stringify(on.ecs.stateful.save())));
    const { taskDefinition } = await on.service();
    await elsewhere.call('UpdateService', { cluster: 'shop', service: 'checkout', taskDefinition });
    const list = await elsewhere.call('ListServiceDeployments', { cluster: 'shop', service: 'checkout' });
    expect(list['serviceDeployments']).toHaveLength(1);
  });

  test('restoring in place ends what runs, then starts what ran when it was saved', async () => {
    const on = await play();
    await on.toEnd();
    const saved = on.ecs.stateful.save();
    const before = (await on.tasks()).map(({ taskArn }) => taskArn);
    await on.deploy('new');
    await on.toEnd();
    const restored = on.ecs.stateful.restore(saved);
    on.seconds(5);
    await restored;
    on.seconds(5);
    expect((await on.tasks()).map(({ taskArn }) => taskArn)).toEqual(before);
    expect(await on.deployments()).toHaveLength(1);
    on.seconds(60);
    expect(await on.service()).toMatchObject({
      runningCount: 2,
      taskDefinition: expect.stringMatching(/checkout:1$/) as string,
    });
  });
});
