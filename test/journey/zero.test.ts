import { afterAll, beforeAll, expect, test } from 'vitest';
import { updateService } from './stage/infrastructure.ts';
import { written } from './stage/look.ts';
import { createShop, told, type Shop } from './stage/shop.ts';
import { openStage, type Stage } from './stage/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** A shop where 1.0.0 is verified, then scaled to nothing; 2.0.0 waits to be shipped. */
async function scaledDown(name: string, allowZero: boolean): Promise<Shop> {
  const shop = await createShop(stage, {
    name,
    environments: { live: { 'allow-zero': allowZero } },
    services: { web: {} },
  });
  await shop.run('ship', { environment: 'live' });
  await updateService(stage, shop.cluster(), 'web', { desiredCount: 0 });
  await shop.commit({ images: { web: { startSeconds: 1 } }, version: '2.0.0' });
  return shop;
}

test.concurrent('desired count 0: deployed, unproven; no tag moves and the job is red; again: unchanged', async () => {
  const shop = await scaledDown('zero', false);
  const before = await shop.look('web');
  const shipped = await shop.run('ship', { environment: 'live' });
  const after = await shop.look('web');
  expect(shipped.code).toBe(1);
  expect(told(shipped)).toMatchObject({ outcome: 'errored', good: false, details: { paged: false } });
  expect(written(before, after)).toEqual(['admitted', 'began', 'deployed']);
  expect(after.definition).toBe(after.state?.current?.revision.workloads[0]?.definition);
  expect(after.definition).not.toBe(before.definition);
  expect(after.digests).toEqual([]);
  expect(after.tag).toBe(before.tag);
  expect(after.holds).toEqual([]);
  expect(after.state?.waysBack.map(({ version }) => version)).not.toContain('2.0.0');

  const again = await shop.run('ship', { environment: 'live' });
  expect(again.code).toBe(0);
  expect(told(again)).toMatchObject({ outcome: 'unchanged', good: true });
  expect(written(after, await shop.look('web'))).toEqual([]);
});

test.concurrent('desired count 0 where `allow-zero` is set: deployed, and the job is green', async () => {
  const shop = await scaledDown('allowed', true);
  const before = await shop.look('web');
  const shipped = await shop.run('ship', { environment: 'live' });
  const after = await shop.look('web');
  expect(shipped.code).toBe(0);
  expect(told(shipped)).toMatchObject({ outcome: 'deployed', good: true });
  expect(written(before, after)).toEqual(['admitted', 'began', 'deployed']);
  expect(after.tag).toBe(before.tag);
});
