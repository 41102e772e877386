import { afterAll, beforeAll, expect, test } from 'vitest';
import { createShop, told, type Shop } from './stage/shop.ts';
import { openStage, type Stage } from './stage/stage.ts';

let stage: Stage;
let shop: Shop;
let entry: string;
beforeAll(async () => {
  stage = await openStage();
  shop = await createShop(stage, { name: 'dry', services: { free: {}, open: {} } });
  await shop.run('ship', { environment: 'live' });
  await shop.commit({ images: { free: { startSeconds: 1 }, open: { startSeconds: 1 } }, version: '2.0.0' });
  await shop.run('build');
  const promoted = await shop.run('promote', { environment: 'live', service: 'open', 'keep-open': 'true' });
  entry = promoted.outputs['entry'] ?? '';
  expect(entry).not.toBe('');
});
afterAll(() => stage.close());

const at = (service: string) => ({ environment: 'live', service, 'dry-run': 'true' });

test('promote, deploy, probe and rollback with dry-run print the plan and send no request that changes anything', async () => {
  const steps = [
    { verb: 'promote', inputs: at('free') },
    { verb: 'deploy', inputs: { entry, 'dry-run': 'true' } },
    { verb: 'probe', inputs: { entry, 'dry-run': 'true' } },
    { verb: 'rollback', inputs: { entry, 'dry-run': 'true' } },
    { verb: 'rollback', inputs: { ...at('free'), from: '1.0.0', reason: 'trying' } },
  ];
  const before = [await shop.look('free'), await shop.look('open')];
  const since = (await stage.requests()).at(-1)?.n ?? 0;
  const ended = await Promise.all(steps.map(({ verb, inputs }) => shop.run(verb, inputs)));
  const requests = await stage.requests(since);
  expect(ended.map((step) => [told(step).verb, step.code, told(step).outcome])).toEqual(
    steps.map(({ verb }) => [verb, 0, 'planned']),
  );
  expect(requests.filter(({ operation }) => operation === 'DescribeServices')).not.toEqual([]);
  expect(requests.filter(({ isMutating }) => isMutating)).toEqual([]);
  expect([await shop.look('free'), await shop.look('open')]).toEqual(before);
});
