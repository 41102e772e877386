import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Looked } from './stage/look.ts';
import { createShop, told, type Shop } from './stage/shop.ts';
import { openStage, type Stage } from './stage/stage.ts';
import type { Ended } from './stage/step.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

function expectBack(from: Looked | undefined, to: Looked): void {
  if (from === undefined) throw new Error('nobody looked before');
  expect(from.kinds.at(-1)).toBe('verified');
  expect(to.definition).toBe(from.definition);
  expect(to.digests).toEqual(from.digests);
  expect(to.tag).toBe(from.tag);
}

describe('a probe fails', () => {
  const services = ['broken', 'both'] as const;
  let shipped: Ended;
  let shop: Shop;
  const before = new Map<string, Looked>();
  beforeAll(async () => {
    shop = await createShop(stage, {
      name: 'failing',
      services: { broken: { probe: '/health' }, both: { probe: '/health' } },
    });
    await shop.run('ship', { environment: 'live' });
    for (const service of services) before.set(service, await shop.look(service));
    await shop.commit({
      images: { broken: { startSeconds: 1 }, both: { startSeconds: 1 } },
      services: { broken: { variables: { ANSWER: '503' } } },
    });
    stage.answers.breakDown(shop.cluster(), 'both');
    shipped = await shop.run('ship', { environment: 'live' });
    expect(shipped.code).toBe(1);
  });

  test('rejected, rolled-back; the image that never passed is held by digest (I4, I5)', async () => {
    const [from, to] = [before.get('broken'), await shop.look('broken')];
    const result = told(shipped, 'broken');
    expect(result).toMatchObject({ outcome: 'rolled-back', details: { paged: false } });
    expect(to.kinds.slice(from?.kinds.length)).toEqual(['admitted', 'began', 'rejected', 'rolled-back']);
    expect(to.events.at(-1)).toMatchObject({ probe: 'passed' });
    expect(to.holds).toMatchObject([{ scope: 'digest', by: 'machine', digest: result.digest }]);
    expectBack(from, to);
  });

  test('on the last known good too, where it had passed: released by the tool, and people are paged', async () => {
    const [from, to] = [before.get('both'), await shop.look('both')];
    expect(told(shipped, 'both')).toMatchObject({ outcome: 'errored', details: { paged: true } });
    expect(to.kinds.slice(from?.kinds.length)).toEqual(['admitted', 'began', 'rejected', 'rolled-back', 'released']);
    expect(to.events.at(-2)).toMatchObject({ probe: 'failed' });
    expect(to.events.at(-1)).toMatchObject({ by: 'machine' });
    expect(to.holds).toEqual([]);
    expectBack(from, to);
  });
});

describe('no verdict until `verdict-by`', () => {
  const services = ['errored', 'slow'] as const;
  let shipped: Ended;
  let shop: Shop;
  const before = new Map<string, Looked>();
  beforeAll(async () => {
    shop = await createShop(stage, { name: 'silent', services: { errored: {}, slow: {} } });
    await shop.run('ship', { environment: 'live' });
    for (const service of services) before.set(service, await shop.look(service));
    await shop.commit({
      environments: { live: { 'verdict-timeout': '10m' } },
      images: { errored: { startSeconds: 1 }, slow: { startSeconds: 1_000_000 } },
      services: { errored: { probe: { command: 'no-such-program-anywhere' } } },
    });
    shipped = await shop.run('ship', { environment: 'live' });
  });

  test.each([
    { service: 'errored', row: 'a probe that cannot be made' },
    { service: 'slow', row: 'a deployment that does not end' },
  ])('$row: withdrawn, rolled-back; nothing is held (I5, I8)', async ({ service }) => {
    const [from, to] = [before.get(service), await shop.look(service)];
    expect(shipped.code).toBe(1);
    expect(told(shipped, service)).toMatchObject({ outcome: 'errored', details: { paged: false } });
    expect(to.kinds.slice(from?.kinds.length)).toEqual(['admitted', 'began', 'withdrawn', 'rolled-back']);
    expect(to.events.at(-2)).toMatchObject({ cause: 'no-evidence' });
    expect(to.holds).toEqual([]);
    expectBack(from, to);
  });
});
