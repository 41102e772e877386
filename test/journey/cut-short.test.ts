import { afterAll, beforeAll, expect, test } from 'vitest';
import { registerForeign, updateService } from './stage/infrastructure.ts';
import { written, type Looked } from './stage/look.ts';
import { createShop, told, type Shop } from './stage/shop.ts';
import { openStage, type Stage } from './stage/stage.ts';
import type { Started } from './stage/step.ts';
import { until } from './stage/until.ts';
import { untilUpdated } from './stage/updates.ts';

let stage: Stage;
let shop: Shop;
/** 1.0.0 is verified, and 2.0.0, whose tasks are slow to start, waits to be shipped; a service for each test. */
beforeAll(async () => {
  stage = await openStage();
  const services = {
    overtaken: {},
    taken: {},
    mended: {},
    mute: {},
    early: {},
    late: {},
    killed: { probe: { steady: '300s' } },
  };
  shop = await createShop(stage, { name: 'cut', services });
  await shop.run('ship', { environment: 'live' });
  const slow = Object.fromEntries(Object.keys(services).map((one) => [one, { startSeconds: 3000 }]));
  const images = { ...slow, mute: { startSeconds: 1 }, mended: { exitAfterSeconds: 1, exitCode: 3 } };
  const changed = { mute: { probe: { command: 'no-such-program-anywhere' } } };
  await shop.commit({ images, services: changed, version: '2.0.0' });
});
afterAll(() => stage.close());

/** Starts to ship a service; resolves when its deployment is under way, or when `reached` does. */
async function halfWay(service: string, reached?: () => Promise<void>): Promise<{ shipping: Started; before: Looked }> {
  const before = await shop.look(service);
  expect(before.kinds.at(-1)).toBe('verified');
  const shipping = await shop.start('ship', { environment: 'live', service });
  await (reached?.() ?? untilUpdated(stage, shop.cluster(), service, before.deployments));
  return { shipping, before };
}

function expectBack(from: Looked, to: Looked): void {
  expect(to.definition).toBe(from.definition);
  expect(to.digests).toEqual(from.digests);
  expect(to.tag).toBe(from.tag);
  expect(to.holds).toEqual([]);
}

/** Another tool deploys what it has registered; answers its definition. */
async function deployTheirs(service: string): Promise<string> {
  const theirs = await registerForeign(stage, `of-another-tool-${service}`, `${stage.registry}/cut/${service}:before`);
  await updateService(stage, shop.cluster(), service, { taskDefinition: theirs });
  return theirs;
}

function expectTheirs(theirs: string, from: Looked, to: Looked): void {
  expect(written(from, to)).toEqual(['admitted', 'began', 'withdrawn']);
  expect(to.events.at(-1)).toMatchObject({ cause: 'overtaken' });
  expect(to.definition).toBe(theirs);
  expect(to.tag).toBe(from.tag);
  expect(to.holds).toEqual([]);
}

test.concurrent('overtaken while nothing can be said of it yet: withdrawn at once; theirs stays', async () => {
  const { shipping, before } = await halfWay('mute');
  await until(async () => shipping.said().includes('no verdict yet'));
  const theirs = await deployTheirs('mute');
  const shipped = await shipping.ended;
  expect(told(shipped)).toMatchObject({ outcome: 'overtaken', good: false, details: { paged: false } });
  expectTheirs(theirs, before, await shop.look('mute'));
});

test.concurrent('overtaken, and its runner gone: what ends the job’s entry leaves theirs (I8)', async () => {
  const { shipping, before } = await halfWay('taken');
  shipping.kill('SIGKILL');
  const { state } = await shipping.ended;
  const theirs = await deployTheirs('taken');
  const left = Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]));
  await shop.run('ship-post', { environment: 'live', service: 'taken' }, left);
  expectTheirs(theirs, before, await shop.look('taken'));
});

test.concurrent(
  'rejected, its runner gone, and mended by another tool: whoever comes leaves that, and says so (I8)',
  async () => {
    const { shipping, before } = await halfWay('mended');
    await until(async () => (await shop.look('mended')).kinds.at(-1) === 'rejected');
    shipping.kill('SIGKILL');
    await shipping.ended;
    const theirs = await deployTheirs('mended');
    const settled = await shop.run('settle', { environment: 'live', service: 'mended' });
    const after = await shop.look('mended');
    expect(settled.code).toBe(1);
    expect(written(before, after)).toEqual(['admitted', 'began', 'rejected', 'stranded']);
    expect(after.events.at(-1)).toMatchObject({
      reason: expect.stringContaining('another tool has deployed') as string,
    });
    expect(after.definition).toBe(theirs);
    expect(after.tag).toBe(before.tag);
  },
);

test.concurrent('overtaken by a deployment that is not ours: withdrawn; theirs stays', async () => {
  const { shipping, before } = await halfWay('overtaken');
  const theirs = await deployTheirs('overtaken');
  const shipped = await shipping.ended;
  const after = await shop.look('overtaken');
  expect(shipped.code).toBe(1);
  expect(told(shipped)).toMatchObject({ outcome: 'overtaken', good: false, details: { paged: false } });
  expectTheirs(theirs, before, after);
});

test.concurrent('cancelled before it began: admitted, withdrawn; the service is untouched', async () => {
  const match = { operation: 'RegisterTaskDefinition', input: { family: `${shop.cluster()}-early` } };
  const struck = await stage.fault(match, { kind: 'delay', ms: 150_000 });
  const { shipping, before } = await halfWay('early', () => until(async () => (await struck()) > 0));
  shipping.kill('SIGINT');
  const shipped = await shipping.ended;
  const after = await shop.look('early');
  expect(shipped.code).toBe(1);
  expect(told(shipped)).toMatchObject({ outcome: 'cancelled', good: false, details: { paged: false } });
  expect(written(before, after)).toEqual(['admitted', 'withdrawn']);
  expect(after.deployments).toBe(before.deployments);
  expectBack(before, after);
});

test.concurrent('cancelled after it began: withdrawn, rolled-back; what ran runs again (I8)', async () => {
  const { shipping, before } = await halfWay('late');
  shipping.kill('SIGINT');
  const shipped = await shipping.ended;
  const after = await shop.look('late');
  expect(shipped.code).toBe(1);
  expect(told(shipped)).toMatchObject({ outcome: 'cancelled', good: false, details: { paged: false } });
  expect(written(before, after)).toEqual(['admitted', 'began', 'withdrawn', 'rolled-back']);
  expect(after.events.at(-2)).toMatchObject({ cause: 'cancelled' });
  expectBack(before, after);
});

test.concurrent(
  'cancelled after it began, and killed before it had gone back: whoever comes finishes it (I7, I8)',
  async () => {
    const { shipping, before } = await halfWay('killed');
    shipping.kill('SIGINT');
    await until(async () => (await shop.look('killed')).kinds.at(-1) === 'withdrawn');
    shipping.kill('SIGKILL');
    await shipping.ended;
    const left = await shop.look('killed');
    expect(written(before, left)).toEqual(['admitted', 'began', 'withdrawn']);
    expect(left.tag).toBe(before.tag);
    const settled = await shop.run('settle', { environment: 'live', service: 'killed' });
    const after = await shop.look('killed');
    expect(settled.code).toBe(0);
    expect(told(settled).outcome).toBe('settled');
    expect(written(left, after)).toEqual(['rolled-back']);
    expectBack(before, after);
  },
);
