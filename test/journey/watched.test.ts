import { DescribeTasksCommand, ListTasksCommand, StopTaskCommand } from '@aws-sdk/client-ecs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { updateService } from './stage/infrastructure.ts';
import { createShop, told, type Shop, type Change } from './stage/shop.ts';
import { openStage, type Stage } from './stage/stage.ts';
import type { Ended } from './stage/step.ts';
import { until } from './stage/until.ts';

let stage: Stage;
beforeAll(async () => {
  // Slow enough that whatever happens during a watch happens during it on a busy machine too.
  stage = await openStage(15);
});
afterAll(() => stage.close());

async function stopNewestTask(cluster: string): Promise<void> {
  const { taskArns } = await stage.ecs.send(new ListTasksCommand({ cluster, serviceName: 'web' }));
  const { tasks } = await stage.ecs.send(new DescribeTasksCommand({ cluster, tasks: taskArns ?? [] }));
  const [newest] = (tasks ?? []).toSorted((a, b) => Number(b.createdAt) - Number(a.createdAt));
  await stage.ecs.send(new StopTaskCommand({ cluster, task: newest?.taskArn, reason: 'a look' }));
}

/** Ships 1.1.0, watched for two minutes; `meanwhile` is done while it is watched. */
async function watched(
  name: string,
  meanwhile: (shop: Shop) => Promise<unknown>,
  change: Change = {},
): Promise<{ readonly shop: Shop; readonly shipped: Ended }> {
  const shop = await createShop(stage, { name, services: { web: { probe: { steady: '2m' } } } });
  await shop.commit({ version: '1.1.0', ...change });
  const ship = await shop.start('ship', { environment: 'live' });
  await until(async () => ship.said().includes('web: done, 1 task runs'));
  await meanwhile(shop);
  return { shop, shipped: await ship.ended };
}

test.concurrent(
  'a service that auto scaling scales out while its new version is watched is verified, not turned back (I5)',
  async () => {
    const { shop, shipped } = await watched('scaled', (it) =>
      updateService(stage, it.cluster(), 'web', { desiredCount: 3 }),
    );
    expect(told(shipped)).toMatchObject({ outcome: 'deployed', good: true });
    expect(shipped.log).toMatch(/3 tasks, steady for 120 s/);
    const after = await shop.look('web');
    expect(after.kinds.at(-1)).toBe('verified');
    expect(after.holds).toEqual([]);
  },
);

test.concurrent(
  'a task that a person stops while it is watched is no judgement: its successor is watched',
  async () => {
    const { shop, shipped } = await watched('stopped', async (it) => {
      // By then the watch has seen it.
      const done = await stage.now();
      await until(async () => (await stage.now()) > done + 25_000);
      await stopNewestTask(it.cluster());
    });
    expect(told(shipped)).toMatchObject({ outcome: 'deployed', good: true });
    expect(shipped.log).toMatch(/was replaced by \w+ for no fault of its own: UserInitiated: a look/);
    expect((await shop.look('web')).kinds.at(-1)).toBe('verified');
  },
);

test.concurrent('a task that crashes while it is watched turns the version back, and says with what', async () => {
  const crash = { images: { web: { exitAfterSeconds: 75, exitCode: 3 } } };
  const { shop, shipped } = await watched('crashed', async () => undefined, crash);
  expect(told(shipped)).toMatchObject({ outcome: 'rolled-back', good: false });
  expect(told(shipped).message).toMatch(/task \w+ was replaced by \w+: container app exited with code 3/);
  expect(shipped.log).toContain('next: read its last lines');
  const after = await shop.look('web');
  expect(after.kinds.slice(-2)).toEqual(['rejected', 'rolled-back']);
});
