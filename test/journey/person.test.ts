import { afterAll, beforeAll, expect, test } from 'vitest';
import { registerForeign, untilSteady, updateService } from './stage/infrastructure.ts';
import { written } from './stage/look.ts';
import { createShop, told, type Shop } from './stage/shop.ts';
import { openStage, type Stage } from './stage/stage.ts';
import { untilUpdated } from './stage/updates.ts';

const services = ['verified', 'open', 'drift', 'sticks', 'together', 'waiting', 'banned', 'offline'] as const;

let stage: Stage;
let shop: Shop;
/** 1.0.0 is verified, and 2.0.0 waits to be shipped; a service for each test. */
beforeAll(async () => {
  stage = await openStage();
  // Long enough on its way that two can press the button while it goes back.
  const slow = { variables: { REHEARSE: JSON.stringify({ startSeconds: 600 }) } };
  const declared = services.map((one) => [one, one === 'together' ? slow : {}] as const);
  shop = await createShop(stage, { name: 'person', services: Object.fromEntries(declared) });
  await shop.run('ship', { environment: 'live' });
  const images = {
    verified: { startSeconds: 1 },
    together: { startSeconds: 1 },
    waiting: { startSeconds: 1 },
    banned: { startSeconds: 1 },
    offline: { startSeconds: 1 },
    open: { startSeconds: 3000 },
    sticks: { exitAfterSeconds: 1, exitCode: 3 },
  };
  await shop.commit({ images, version: '2.0.0' });
});
afterAll(() => stage.close());

const by = (service: string, from: string) => ({ service, environment: 'live', from, reason: 'users complain' });

test.concurrent(
  "a person's rollback of what was verified: rejected, rolled-back; the tag moves back, and the image is held (I3, I4, I5)",
  async () => {
    const first = await shop.look('verified');
    await shop.run('ship', { environment: 'live', service: 'verified' });
    const before = await shop.look('verified');
    expect(before.kinds.at(-1)).toBe('verified');
    const back = await shop.run('rollback', by('verified', '2.0.0'));
    const after = await shop.look('verified');
    expect(back.code).toBe(0);
    expect(told(back)).toMatchObject({ outcome: 'rolled-back', good: true, version: '1.0.0' });
    expect(written(before, after)).toEqual(['rejected', 'rolled-back']);
    expect(after.events.at(-2)).toMatchObject({ by: 'person', scope: 'digest', reason: 'users complain' });
    expect(after.definition).toBe(first.definition);
    expect(after.digests).toEqual(first.digests);
    expect(after.tag).toBe(first.tag);
    expect(after.tag).not.toBe(before.tag);
    expect(after.holds).toMatchObject([{ by: 'person', scope: 'digest', digest: before.digests[0] }]);

    const twice = await shop.run('rollback', by('verified', '2.0.0'));
    expect(twice.code).toBe(1);
    expect(told(twice).outcome).toBe('refused');
    expect(written(after, await shop.look('verified'))).toEqual([]);
  },
);

test.concurrent(
  'two people press at once: one rejection, one return, and both are told that it went back (I7)',
  async () => {
    await shop.run('ship', { environment: 'live', service: 'together' });
    const before = await shop.look('together');
    expect(before.kinds.at(-1)).toBe('verified');
    const pressed = await Promise.all([0, 1].map(() => shop.run('rollback', by('together', '2.0.0'))));
    expect(pressed.map((one) => [one.code, told(one).outcome])).toEqual([
      [0, 'rolled-back'],
      [0, 'rolled-back'],
    ]);
    expect(written(before, await shop.look('together'))).toEqual(['rejected', 'rolled-back']);
  },
);

test.concurrent(
  "a person's rollback over an open entry: rejected, rolled-back; the ship under way ends with that outcome, red",
  async () => {
    const before = await shop.look('open');
    const shipping = await shop.start('ship', { environment: 'live', service: 'open' });
    await untilUpdated(stage, shop.cluster(), 'open', before.deployments);
    const back = await shop.run('rollback', by('open', '2.0.0'));
    const shipped = await shipping.ended;
    const after = await shop.look('open');
    expect(back.code).toBe(0);
    expect(told(back)).toMatchObject({ outcome: 'rolled-back', good: true, version: '1.0.0' });
    expect(shipped.code).toBe(1);
    expect(told(shipped)).toMatchObject({ outcome: 'rolled-back', good: false });
    expect(written(before, after)).toEqual(['admitted', 'began', 'rejected', 'rolled-back']);
    expect(after.definition).toBe(before.definition);
    expect(after.digests).toEqual(before.digests);
    expect(after.tag).toBe(before.tag);
    expect(after.holds).toMatchObject([{ by: 'person', scope: 'digest' }]);
  },
);

test.concurrent(
  'a rollback of what runs while another version waits to begin: that one is withdrawn, and only what runs is held (I5)',
  async () => {
    await shop.run('ship', { environment: 'live', service: 'waiting' });
    const before = await shop.look('waiting');
    const other = await shop.run('promote', {
      environment: 'live',
      service: 'waiting',
      version: '1.0.0',
      'keep-open': 'true',
    });
    expect(told(other).outcome).toBe('admitted');
    const back = await shop.run('rollback', by('waiting', '2.0.0'));
    const after = await shop.look('waiting');
    expect(back.code).toBe(0);
    expect(told(back)).toMatchObject({ outcome: 'rolled-back', version: '1.0.0' });
    expect(written(before, after)).toEqual(['admitted', 'withdrawn', 'rejected', 'rolled-back']);
    expect(after.holds).toMatchObject([{ by: 'person', scope: 'digest', digest: before.digests[0] }]);
  },
);

test.concurrent(
  "a person's rollback of a foreign revision: adopted, rolled-back; the last known good runs, nothing is held",
  async () => {
    const before = await shop.look('drift');
    const image = `${stage.registry}/person/drift:before`;
    const theirs = await registerForeign(stage, 'of-another-tool', image);
    await updateService(stage, shop.cluster(), 'drift', { taskDefinition: theirs });
    await untilSteady(stage, shop.cluster(), 'drift');
    const [foreign = ''] = (await shop.look('drift')).digests;
    expect(foreign).not.toBe(before.digests[0]);
    const back = await shop.run('rollback', by('drift', foreign));
    const after = await shop.look('drift');
    expect(back.code).toBe(0);
    expect(told(back)).toMatchObject({ outcome: 'rolled-back', good: true, version: '1.0.0' });
    expect(written(before, after)).toEqual(['adopted', 'rolled-back']);
    expect(after.definition).toBe(before.definition);
    expect(after.digests).toEqual(before.digests);
    expect(after.tag).toBe(before.tag);
    expect(after.holds).toEqual([]);
  },
);

test.concurrent('a rejection sticks until a person releases it on the record; then it may go again (I5)', async () => {
  await shop.run('ship', { environment: 'live', service: 'sticks' });
  const before = await shop.look('sticks');
  const [hold] = before.holds;
  expect(hold).toMatchObject({ by: 'machine', scope: 'digest' });
  const again = await shop.run('ship', { environment: 'live', service: 'sticks' });
  expect(again.code).toBe(1);
  expect(told(again)).toMatchObject({ outcome: 'refused', unmet: [{ code: 'held' }] });
  expect(written(before, await shop.look('sticks'))).toEqual([]);

  const release = { service: 'sticks', environment: 'live', id: String(hold?.id), reason: 'it was the database' };
  const released = await shop.run('release', release);
  expect(released.code).toBe(0);
  expect(told(released).outcome).toBe('released');
  const promoted = await shop.run('promote', { environment: 'live', service: 'sticks' });
  expect(promoted.code).toBe(0);
  expect(told(promoted).outcome).toBe('admitted');
  const after = await shop.look('sticks');
  expect(written(before, after)).toEqual(['released', 'admitted']);
  expect(after.events.at(-2)).toMatchObject({ kind: 'released', by: 'person', ids: [hold?.id] });
  expect(after.holds).toEqual([]);
});

test.concurrent(
  'a way back that is held is named as that, and the release that frees it; a hold on what went wrong is not offered',
  async () => {
    const at = { service: 'banned', environment: 'live' };
    await shop.run('ship', at);
    const held = await shop.run('hold', { ...at, version: '1.0.0', reason: 'loses orders' });
    expect(told(held).outcome, held.log).toBe('held');
    const before = await shop.look('banned');
    const lift = `waybill release banned live --id ${before.holds[0]?.id} --reason "…"`;
    const named = await shop.run('rollback', { ...by('banned', '2.0.0'), to: '1.0.0' });
    expect(named.code).toBe(1);
    expect(told(named).message).toContain(
      `1.0.0 ran well in live, and is held there (#${before.holds[0]?.id}: loses orders)`,
    );
    expect(named.log).toContain(lift);
    expect(written(before, await shop.look('banned'))).toEqual([]);

    await shop.run('release', { ...at, id: String(before.holds[0]?.id), reason: 'they are found' });
    for (const from of ['2.0.0', '1.0.0']) expect((await shop.run('rollback', by('banned', from))).code).toBe(0);
    const first = await shop.look('banned');
    expect(first.holds).toHaveLength(2);
    const further = await shop.run('rollback', by('banned', first.digests[0] ?? ''));
    expect(told(further)).toMatchObject({
      outcome: 'refused',
      message: expect.stringContaining('nothing could be gone back to') as string,
    });
    expect(further.log).not.toContain('waybill release');
    expect(written(first, await shop.look('banned'))).toEqual([]);
  },
);

test.concurrent('a Git host that is down stops what goes forward, and not a rollback, which says so (I3)', async () => {
  const at = { service: 'offline', environment: 'live' };
  await shop.run('ship', at);
  const workspace = await shop.checkout('main');
  await shop.repository.git('-C', workspace, 'remote', 'set-url', 'origin', `file://${workspace}/nowhere.git`);
  const before = await shop.look('offline');
  const forward = await shop.run('ship', at, { GITHUB_WORKSPACE: workspace });
  expect(forward.code).toBe(1);
  expect(forward.log).toContain('git ls-remote ended with 128');
  const back = await shop.run('rollback', by('offline', '2.0.0'), { GITHUB_WORKSPACE: workspace });
  expect([back.code, told(back).outcome], back.log).toEqual([0, 'rolled-back']);
  expect(back.summary).toContain('The Git host could not be asked');
  expect(written(before, await shop.look('offline'))).toEqual(['rejected', 'rolled-back']);
});
