import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { written, type Looked } from './stage/look.ts';
import { createShop, told, type Shop } from './stage/shop.ts';
import { openStage, type Stage } from './stage/stage.ts';
import type { Ended } from './stage/step.ts';

/** One service for each test: nothing is shared but the commits. */
const services = ['web', 'back', 'post', 'kept', 'half'] as const;
/** One that no later commit changes. */
const idle = 'idle';

let stage: Stage;
let shop: Shop;
beforeAll(async () => {
  stage = await openStage();
  shop = await createShop(stage, {
    name: 'steps',
    services: Object.fromEntries([...services, idle].map((one) => [one, {}])),
  });
  await shop.run('ship', { environment: 'live' });
  const images = Object.fromEntries(services.map((one) => [one, { startSeconds: 1 }]));
  await shop.commit({ images, version: '2.0.0' });
  expect((await shop.run('build')).code).toBe(0);
});
afterAll(() => stage.close());

async function promoted(service: string, more: Readonly<Record<string, string>> = {}) {
  const before = await shop.look(service);
  expect(before.kinds.at(-1)).toBe('verified');
  const inputs = { environment: 'live', service, ...more };
  const step = await shop.run('promote', inputs);
  expect(step.code).toBe(0);
  expect(told(step)).toMatchObject({ outcome: 'admitted', good: true });
  const entry = step.outputs['entry'] ?? '';
  expect(entry).toMatch(new RegExp(`^${service}@live#[0-9]+:sha256:[0-9a-f]{64}$`));
  return { before, step, inputs, entry };
}

/** The step at the end of the job, as the runner starts it: with the step's own inputs and its state. */
async function post(step: Ended, inputs: Readonly<Record<string, string>>): Promise<Ended> {
  const state = Object.fromEntries(Object.entries(step.state).map(([name, value]) => [`STATE_${name}`, value]));
  return shop.run('promote-post', inputs, state);
}

function expectBack(before: Looked, after: Looked): void {
  expect(after.definition).toBe(before.definition);
  expect(after.digests).toEqual(before.digests);
  expect(after.tag).toBe(before.tag);
}

test.concurrent(
  'promote, deploy and probe as steps of one job: the tag moves after the verdict, never before (I3, I4, I6)',
  async () => {
    const { before, step, inputs, entry } = await promoted('web');
    expect((await shop.look('web')).definition).toBe(before.definition);

    const deployed = await shop.run('deploy', { entry });
    const between = await shop.look('web');
    expect(deployed.code).toBe(0);
    expect(told(deployed)).toMatchObject({ outcome: 'deployed', good: true, entry });
    expect(deployed.outputs['task-definition-arn']).toBe(between.definition);
    expect(deployed.outputs['previous']).toBe(before.definition);
    expect(between.digests).toEqual([step.outputs['digest']]);
    expect(between.tag).toBe(before.tag);

    const probed = await shop.run('probe', { entry });
    const after = await shop.look('web');
    expect(probed.code).toBe(0);
    expect(told(probed)).toMatchObject({ outcome: 'verified', good: true });
    expect(written(before, after)).toEqual(['admitted', 'began', 'verified']);
    expect(after.tag).toBe(step.outputs['digest']);

    expect((await post(step, inputs)).code).toBe(0);
    expect(written(after, await shop.look('web'))).toEqual([]);
  },
);

test.concurrent(
  'rollback with the entry takes back what the job verified: rejected by a machine, rolled-back; again: unchanged (I4, I5)',
  async () => {
    const { before, step, entry } = await promoted('back');
    await shop.run('deploy', { entry });
    await shop.run('probe', { entry });
    const verified = await shop.look('back');
    expect(verified.tag).toBe(step.outputs['digest']);
    const back = await shop.run('rollback', { entry, reason: 'e2e failed' });
    const after = await shop.look('back');
    expect(back.code).toBe(0);
    expect(told(back)).toMatchObject({ outcome: 'rolled-back', good: true, version: '1.0.0' });
    expect(written(verified, after)).toEqual(['rejected', 'rolled-back']);
    expect(after.events.at(-2)).toMatchObject({ by: 'machine', reason: 'e2e failed' });
    expect(after.holds).toMatchObject([{ by: 'machine', digest: step.outputs['digest'] }]);
    expectBack(before, after);

    const again = await shop.run('rollback', { entry });
    expect(again.code).toBe(0);
    expect(told(again)).toMatchObject({ outcome: 'unchanged', good: true });
    expect(written(after, await shop.look('back'))).toEqual([]);
  },
);

test.concurrent('rollback with an entry that has begun and has no verdict yet: rejected, rolled-back', async () => {
  const { before, entry } = await promoted('half');
  await shop.run('deploy', { entry });
  const back = await shop.run('rollback', { entry });
  const after = await shop.look('half');
  expect(back.code).toBe(0);
  expect(told(back).outcome).toBe('rolled-back');
  expect(written(before, after)).toEqual(['admitted', 'began', 'rejected', 'rolled-back']);
  expectBack(before, after);
  const late = await shop.run('probe', { entry });
  expect(late.code).toBe(1);
  expect(written(after, await shop.look('half'))).toEqual([]);
});

describe('the end of a job', () => {
  test.concurrent('its own entry that is still open is withdrawn; the service is untouched', async () => {
    const { before, step, inputs } = await promoted('post');
    expect((await post(step, inputs)).code).toBe(0);
    const after = await shop.look('post');
    expect(written(before, after)).toEqual(['admitted', 'withdrawn']);
    expect(after.deployments).toBe(before.deployments);
    expect(after.holds).toEqual([]);
    expectBack(before, after);
  });

  test.concurrent('with `keep-open` it stays open for another job', async () => {
    const { before, step, inputs, entry } = await promoted('kept', { 'keep-open': 'true' });
    expect((await post(step, inputs)).code).toBe(0);
    const between = await shop.look('kept');
    expect(written(before, between)).toEqual(['admitted']);
    expect(between.state?.open?.phase).toBe('admitted');
    expect((await shop.run('deploy', { entry })).code).toBe(0);
  });
});

test.concurrent('an empty entry, as an unchanged promotion leaves it, is unchanged and green', async () => {
  const empty = { entry: '', environment: 'live', service: idle };
  const before = await shop.look(idle);
  const promotion = await shop.run('promote', { environment: 'live', service: idle });
  expect(told(promotion).outcome).toBe('unchanged');
  expect(promotion.outputs['entry'] ?? '').toBe('');
  const steps = [
    { action: 'deploy', inputs: empty, outcome: 'unchanged' },
    { action: 'probe', inputs: empty, outcome: 'observed' },
    { action: 'rollback', inputs: { entry: '' }, outcome: 'unchanged' },
  ];
  for (const { action, inputs, outcome } of steps) {
    const step = await shop.run(action, inputs);
    expect([action, step.code, told(step).outcome]).toEqual([action, 0, outcome]);
  }
  const after = await shop.look(idle);
  expect(written(before, after)).toEqual([]);
  expectBack(before, after);
});
