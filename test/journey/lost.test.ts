import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { written, type Looked } from './stage/look.ts';
import { createShop, told, type Shop } from './stage/shop.ts';
import { openStage, type Stage } from './stage/stage.ts';
import { until } from './stage/until.ts';
import { untilUpdated } from './stage/updates.ts';

/** Where a machine is lost, one service for each: what it had written, and whether it had updated the service. */
const points = [
  { point: 'admitted', written: ['admitted'], updates: 0 },
  { point: 'began', written: ['admitted', 'began'], updates: 0 },
  { point: 'updated', written: ['admitted', 'began'], updates: 1 },
  { point: 'rejected', written: ['admitted', 'began', 'rejected'], updates: 1 },
] as const;
type Point = (typeof points)[number];

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** A shop with a service for each point: 1.0.0 is verified, 2.0.0 waits, and is bad where it is to be rejected. */
async function opened(name: string, deadlines: Readonly<Record<string, string>>): Promise<Shop> {
  const names = points.map(({ point }) => point);
  // Going back is watched for so long that a machine can be lost meanwhile.
  const services = { admitted: {}, began: {}, updated: {}, rejected: { probe: { steady: '300s' } } };
  const shop = await createShop(stage, { name, services });
  await shop.run('ship', { environment: 'live' });
  await shop.commit({
    version: '2.0.0',
    environments: { live: deadlines },
    images: Object.fromEntries(
      names.map((one) => [one, one === 'rejected' ? { exitAfterSeconds: 1, exitCode: 3 } : { startSeconds: 300 }]),
    ),
  });
  return shop;
}

/** Ships, and loses the machine at a point. */
async function lose(shop: Shop, { point, ...left }: Point): Promise<Looked> {
  const cluster = shop.cluster();
  const before = await shop.look(point);
  expect(before.kinds.at(-1)).toBe('verified');
  // The request waits until its sender is gone, then gets lost.
  const holdUp = async (operation: string, input: Readonly<Record<string, string>>) => {
    const struck = await stage.fault({ operation, input }, { kind: 'delay', ms: 600_000 });
    await stage.fault({ operation, input }, { kind: 'cut-before' });
    return () => until(async () => (await struck()) > 0);
  };
  const reached = {
    admitted: () => holdUp('RegisterTaskDefinition', { family: `${cluster}-${point}` }),
    began: () => holdUp('UpdateService', { cluster, service: point }),
    updated: async () => () => untilUpdated(stage, cluster, point, before.deployments),
    rejected: async () => () => until(async () => (await shop.look(point)).kinds.at(-1) === 'rejected'),
  };
  const untilReached = await reached[point]();
  const shipping = await shop.start('ship', { environment: 'live', service: point });
  await untilReached();
  shipping.kill('SIGKILL');
  await shipping.ended;
  const lost = await shop.look(point);
  expect(written(before, lost)).toEqual(left.written);
  expect(lost.deployments).toBe(before.deployments + left.updates);
  expect(lost.state?.open).not.toBeNull();
  expect(lost.tag).toBe(before.tag);
  return before;
}

describe('the same command again', () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await opened('again', {});
  });

  test.concurrent.each(points.filter(({ point }) => point !== 'rejected'))(
    'a runner lost after "$point": joins its entry and ends as it would have, with one deployment (I7)',
    async (point) => {
      const before = await lose(shop, point);
      const again = await shop.run('ship', { environment: 'live', service: point.point });
      const after = await shop.look(point.point);
      expect(again.code).toBe(0);
      expect(told(again)).toMatchObject({ outcome: 'deployed', good: true, version: '2.0.0' });
      expect(written(before, after)).toEqual(['admitted', 'began', 'verified']);
      expect(after.digests).toEqual([told(again).digest]);
      expect(after.tag).toBe(told(again).digest);
      expect(after.deployments).toBe(before.deployments + 1);
    },
  );

  test.concurrent.each(points.filter(({ point }) => point === 'rejected'))(
    'a runner lost after "$point": finishes going back at once, and is refused (I5, I7)',
    async (point) => {
      const before = await lose(shop, point);
      const again = await shop.run('ship', { environment: 'live', service: point.point });
      const after = await shop.look(point.point);
      expect(again.code).toBe(1);
      expect(told(again)).toMatchObject({ outcome: 'refused', unmet: [{ code: 'held' }] });
      expect(written(before, after)).toEqual(['admitted', 'began', 'rejected', 'rolled-back']);
      expectBack(before, after);
      expect(after.holds).toMatchObject([{ scope: 'digest', cause: 'image' }]);
    },
  );
});

describe('settle, once the deadlines have passed', () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await opened('settled', { 'admit-ttl': '10m', 'verdict-timeout': '30m' });
  });

  test.concurrent.each(points)('a runner lost after "$point" is found (I8)', async (point) => {
    const before = await lose(shop, point);
    const open = (await shop.look(point.point)).state?.open ?? null;
    await until(async () => open === null || (await stage.now()) > overAt(open));
    const settled = await shop.run('settle', { environment: 'live', service: point.point });
    const after = await shop.look(point.point);
    expect(settled.code).toBe(0);
    expect(told(settled)).toMatchObject({ outcome: 'settled', good: true });
    const [, ...ending] = {
      admitted: ['admitted', 'withdrawn'],
      began: ['admitted', 'began', 'withdrawn', 'rolled-back'],
      updated: ['admitted', 'began', 'verified'],
      rejected: ['admitted', 'began', 'rejected', 'rolled-back'],
    }[point.point];
    expect(written(before, after)).toEqual(['admitted', ...ending]);
    expect(after.state?.open).toBeNull();
    if (point.point !== 'updated') expectBack(before, after);
    else expect(after.tag).toBe(after.digests[0]);
    expect(after.holds).toHaveLength(point.point === 'rejected' ? 1 : 0);
  });
});

function expectBack(before: Looked, after: Looked): void {
  expect(after.definition).toBe(before.definition);
  expect(after.digests).toEqual(before.digests);
  expect(after.tag).toBe(before.tag);
}

function overAt(open: NonNullable<NonNullable<Looked['state']>['open']>): number {
  switch (open.phase) {
    case 'admitted':
      return Date.parse(open.admitBy);
    case 'began':
      return Date.parse(open.verdictBy);
    case 'returning':
      return 0;
  }
}
