import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { written, type Looked } from './stage/look.ts';
import type { Ended } from './stage/step.ts';
import { createShop, told, type Shop } from './stage/shop.ts';
import { openStage, type Stage } from './stage/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** No entry, the service untouched, the tag where it was. */
function expectUntouched(before: Looked, after: Looked): void {
  expect(written(before, after)).toEqual([]);
  const { definition, digests, deployments, tag, holds } = after;
  expect({ definition, digests, deployments, tag, holds }).toEqual({
    definition: before.definition,
    digests: before.digests,
    deployments: before.deployments,
    tag: before.tag,
    holds: before.holds,
  });
}

test.concurrent('the gate says no: refused with what is unmet, nothing is written (I3)', async () => {
  const environments = { live: { branches: ['release/*'] } };
  const shop = await createShop(stage, { name: 'no', environments, services: { web: {} } });
  const before = await shop.look('web');
  const shipped = await shop.run('ship', { environment: 'live' });
  expect(shipped.code).toBe(1);
  expect(told(shipped)).toMatchObject({ outcome: 'refused', unmet: [{ code: 'ref-not-allowed' }], entry: null });
  expectUntouched(before, await shop.look('web'));
});

describe('where a newer version is verified', () => {
  let shop: Shop;
  let shipped: Ended;
  let holding: Ended;
  beforeAll(async () => {
    shop = await createShop(stage, {
      name: 'newer',
      environments: { live: { downgrade: 'refuse' } },
      services: { web: {}, held: {} },
    });
    await shop.run('ship', { environment: 'live' });
    await shop.commit({ images: { web: { startSeconds: 1 }, held: { startSeconds: 1 } }, version: '2.0.0' });
    shipped = await shop.run('ship', { environment: 'live' });
    const hold = { environment: 'live', service: 'held', version: '2.0.0', reason: 'suspected' };
    holding = await shop.run('hold', hold);
    expect(holding.code).toBe(0);
  });

  test.concurrent('what was deployed over another says how it is undone', () => {
    expect(told(shipped, 'web').undo).toBe('waybill rollback web live --from 2.0.0 --reason "…"');
  });

  test.concurrent('a hold on what runs says that it runs on, and how it is taken back', () => {
    expect(told(holding).warnings).toEqual([
      `2.0.0 runs on in live, since a hold takes nothing back: waybill rollback held live --from 2.0.0 --reason "…"`,
    ]);
  });

  test.concurrent('unchanged: current, last known good, and nothing differs', async () => {
    const before = await shop.look('web');
    const again = await shop.run('ship', { environment: 'live', service: 'web' });
    expect(again.code).toBe(0);
    expect(told(again)).toMatchObject({ outcome: 'unchanged', good: true, entry: null });
    expectUntouched(before, await shop.look('web'));
  });

  test.concurrent('unchanged is decided before the gate: a hold on what runs is a warning', async () => {
    const before = await shop.look('held');
    const again = await shop.run('ship', { environment: 'live', service: 'held' });
    expect(again.code).toBe(0);
    expect(told(again)).toMatchObject({ outcome: 'unchanged', good: true });
    expect(told(again).warnings).toContainEqual(expect.stringContaining('suspected'));
    expectUntouched(before, await shop.look('held'));
  });

  test.concurrent('superseded: the run of an older commit, started again', async () => {
    const workspace = await shop.checkout('v1.0.0');
    const before = await shop.look('web');
    const old = await shop.run('ship', { environment: 'live', service: 'web' }, { GITHUB_WORKSPACE: workspace });
    expect(old.code).toBe(0);
    expect(told(old)).toMatchObject({ outcome: 'superseded', good: true, entry: null });
    expectUntouched(before, await shop.look('web'));
  });

  test.concurrent('an older version named by hand: refused as a downgrade, with the rollback command', async () => {
    const before = await shop.look('web');
    const named = await shop.run('ship', { environment: 'live', service: 'web', version: '1.0.0' });
    expect(named.code).toBe(1);
    const fix = 'waybill rollback web live --from 2.0.0 --to 1.0.0 --reason "…"';
    expect(told(named)).toMatchObject({ outcome: 'refused', unmet: [{ code: 'downgrade', fix }] });
    expectUntouched(before, await shop.look('web'));
  });
});

test.concurrent("another's entry stays open past the lock timeout: refused, who and since when", async () => {
  const shop = await createShop(stage, { name: 'locked', services: { web: {} } });
  await shop.run('build');
  const held = await shop.run('promote', { environment: 'live', 'keep-open': 'true' }, { GITHUB_ACTOR: 'grace' });
  expect(told(held).outcome).toBe('admitted');
  await shop.commit({ images: { web: { startSeconds: 1 } } });
  const before = await shop.look('web');
  const shipped = await shop.run('ship', { environment: 'live', 'lock-timeout': '20s' });
  expect(shipped.code).toBe(1);
  expect(told(shipped)).toMatchObject({ outcome: 'refused', unmet: [{ code: 'locked' }] });
  expect(told(shipped).message).toContain('grace');
  const after = await shop.look('web');
  expectUntouched(before, after);
  expect(after.state?.open?.number).toBe(before.state?.open?.number);
});
