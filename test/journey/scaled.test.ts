import { afterAll, beforeAll, expect, test } from 'vitest';
import { updateService } from './stage/infrastructure.ts';
import { createShop, told } from './stage/shop.ts';
import { openStage, type Stage } from './stage/stage.ts';
import { until } from './stage/until.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

test('a service that auto scaling scales out while its new version is watched is verified, not turned back (I5)', async () => {
  const shop = await createShop(stage, {
    name: 'scaled',
    services: { web: { probe: { steady: '60s' } } },
  });
  const ship = await shop.start('ship', { environment: 'live' });
  await until(async () => ship.said().includes('web: done, 1 task runs'));
  await updateService(stage, shop.cluster(), 'web', { desiredCount: 3 });
  const shipped = await ship.ended;
  const after = await shop.look('web');
  expect(told(shipped)).toMatchObject({ outcome: 'deployed', good: true });
  expect(shipped.log).toMatch(/3 tasks, steady for 60 s/);
  expect(after.kinds.at(-1)).toBe('verified');
  expect(after.holds).toEqual([]);
});
