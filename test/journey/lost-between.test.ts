import { BatchGetImageCommand } from '@aws-sdk/client-ecr';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { registerForeign, untilSteady, updateService } from './stage/infrastructure.ts';
import { written, type Looked } from './stage/look.ts';
import { createShop, told, type Shop } from './stage/shop.ts';
import { openStage, type Stage } from './stage/stage.ts';
import type { Inputs } from './stage/step.ts';
import { until } from './stage/until.ts';
import { untilUpdated } from './stage/updates.ts';

const services = ['verdict', 'version', 'button', 'untold', 'anew', 'step', 'entry', 'drift', 'lifted'] as const;
type Service = (typeof services)[number];

let stage: Stage;
let shop: Shop;
/** 1.0.0 is verified, 2.0.0 waits to be shipped; a service for each test. */
beforeAll(async () => {
  stage = await openStage();
  shop = await createShop(stage, {
    name: 'between',
    services: Object.fromEntries(services.map((one) => [one, one === 'lifted' ? { probe: '/health' } : {}])),
  });
  await shop.run('ship', { environment: 'live' });
  await shop.commit({
    version: '2.0.0',
    images: Object.fromEntries(services.map((service) => [service, { startSeconds: service === 'anew' ? 1000 : 1 }])),
  });
});
afterAll(() => stage.close());

/** Runs a step, and loses its machine when the entry with that number is written and its answer has not come. */
async function loseAfter(
  entry: number,
  action: string,
  service: Service,
  more: Inputs = {},
  run: Readonly<Record<string, string>> = {},
  meanwhile: () => Promise<void> = () => Promise.resolve(),
): Promise<Looked> {
  const imageTag = String(entry).padStart(6, '0');
  const repositoryName = `between/ledger/live/${service}`;
  const struck = await stage.fault(
    { operation: 'PutImage', input: { repositoryName, imageTag } },
    { kind: 'hold-after' },
  );
  const step = await shop.start(action, { environment: 'live', service, ...more }, run);
  await meanwhile();
  await until(async () => (await struck()) === 1);
  step.kill('SIGKILL');
  await step.ended;
  return shop.look(service);
}

test.concurrent(
  'a runner lost after its verdict: the tag is moved by the same command, run again (I4, I7)',
  async () => {
    const before = await shop.look('verdict');
    const lost = await loseAfter(before.kinds.length + 3, 'ship', 'verdict');
    expect(written(before, lost)).toEqual(['admitted', 'began', 'verified']);
    expect(lost.tag).toBe(before.tag);
    const again = await shop.run('ship', { environment: 'live', service: 'verdict' });
    expect(told(again).outcome).toBe('unchanged');
    expect((await shop.look('verdict')).tag).toBe(lost.digests[0]);
  },
);

test.concurrent('a runner lost after it admitted: whoever joins writes the version’s tag (I7)', async () => {
  const before = await shop.look('version');
  const lost = await loseAfter(before.kinds.length + 1, 'ship', 'version');
  expect(written(before, lost)).toEqual(['admitted']);
  const again = await shop.run('ship', { environment: 'live', service: 'version' });
  expect(told(again).outcome).toBe('deployed');
  const name = { repositoryName: 'between/version', imageIds: [{ imageTag: '2.0.0' }] };
  const { images } = await stage.ecr.send(new BatchGetImageCommand(name));
  expect(images?.map(({ imageId }) => imageId?.imageDigest)).toEqual([told(again).digest]);
});

test.concurrent(
  'a runner lost after it had gone back: the button, pressed again, moves the tag back (I4, I7)',
  async () => {
    const first = await shop.look('button');
    await shop.run('ship', { environment: 'live', service: 'button' });
    const before = await shop.look('button');
    const pressed = { from: '2.0.0', reason: 'users complain' };
    const lost = await loseAfter(before.kinds.length + 2, 'rollback', 'button', pressed);
    expect(written(before, lost)).toEqual(['rejected', 'rolled-back']);
    expect(lost.tag).toBe(before.tag);
    const again = await shop.run('rollback', { environment: 'live', service: 'button', ...pressed });
    expect(told(again).outcome).toBe('refused');
    expect((await shop.look('button')).tag).toBe(first.tag);
  },
);

test.concurrent('a rollback of an entry, lost on its way back: the step, run again, goes on (I7, I8)', async () => {
  const first = await shop.look('entry');
  const shipped = await shop.run('ship', { environment: 'live', service: 'entry' });
  const taken = { entry: shipped.outputs['entry'] ?? '', reason: 'e2e failed' };
  const before = await shop.look('entry');
  const lost = await loseAfter(before.kinds.length + 1, 'rollback', 'entry', taken);
  expect(lost.state?.open?.phase).toBe('returning');
  const again = await shop.run('rollback', { environment: 'live', service: 'entry', ...taken });
  const after = await shop.look('entry');
  expect(told(again)).toMatchObject({ outcome: 'rolled-back', good: true, version: '1.0.0' });
  expect(written(before, after)).toEqual(['rejected', 'rolled-back']);
  expect([after.definition, after.tag]).toEqual([first.definition, first.tag]);
});

test.concurrent(
  'a rollback of drift, lost when it had adopted: the button, pressed again, holds nothing (I5, I7)',
  async () => {
    const before = await shop.look('drift');
    const theirs = await registerForeign(stage, 'of-another-tool', `${stage.registry}/between/drift:before`);
    await updateService(stage, shop.cluster(), 'drift', { taskDefinition: theirs });
    await untilSteady(stage, shop.cluster(), 'drift');
    const [from = ''] = (await shop.look('drift')).digests;
    const pressed = { from, reason: 'not ours' };
    await loseAfter(before.kinds.length + 1, 'rollback', 'drift', pressed);
    const again = await shop.run('rollback', { environment: 'live', service: 'drift', ...pressed });
    const after = await shop.look('drift');
    expect(told(again)).toMatchObject({ outcome: 'rolled-back', good: true, version: '1.0.0' });
    expect(written(before, after)).toEqual(['adopted', 'rolled-back']);
    expect(after.holds).toEqual([]);
    expect(after.definition).toBe(before.definition);
  },
);

test.concurrent(
  'a runner lost before it lifted its rejection: the same command lifts it, and tries again (I5, I7)',
  async () => {
    const before = await shop.look('lifted');
    stage.answers.breakDown(shop.cluster(), 'lifted');
    const lost = await loseAfter(before.kinds.length + 4, 'ship', 'lifted');
    expect(written(before, lost)).toEqual(['admitted', 'began', 'rejected', 'rolled-back']);
    expect(lost.holds).toHaveLength(1);
    const again = await shop.run('ship', { environment: 'live', service: 'lifted' });
    const after = await shop.look('lifted');
    expect(told(again)).toMatchObject({ outcome: 'errored', details: { paged: true } });
    const anew = ['admitted', 'began', 'rejected', 'rolled-back', 'released'];
    expect(written(lost, after)).toEqual(['released', ...anew]);
    expect(after.holds).toEqual([]);
  },
);

test.concurrent('a probe step lost after its verdict: the step, run again, moves the tag (I4, I7)', async () => {
  await shop.run('build', { service: 'step' });
  const promoted = await shop.run('promote', { environment: 'live', service: 'step', 'keep-open': 'true' });
  const entry = promoted.outputs['entry'] ?? '';
  expect((await shop.run('deploy', { entry })).code).toBe(0);
  const before = await shop.look('step');
  const lost = await loseAfter(before.kinds.length + 1, 'probe', 'step', { entry });
  expect(lost.kinds.at(-1)).toBe('verified');
  expect(lost.tag).toBe(before.tag);
  const again = await shop.run('probe', { entry });
  expect(told(again).outcome).toBe('refused');
  expect((await shop.look('step')).tag).toBe(lost.digests[0]);
});

/** The events that a service's webhook was sent, oldest first. */
async function inboxOf(service: Service) {
  const { messages } = await stage.inboxes();
  const own = messages.filter(({ inbox }) => inbox === service);
  return own.map(({ body }) => JSON.parse(body) as { id: string; type: string; data: { version: string } });
}

test.concurrent('a runner lost before it told of its end: the same run, started again, tells of it', async () => {
  const before = await shop.look('untold');
  const webhook = { webhook: `${stage.endpoint}/_rehearsal/inbox/untold` };
  const lost = await loseAfter(before.kinds.length + 3, 'ship', 'untold', webhook, { GITHUB_RUN_ID: '77' });
  expect(lost.kinds.at(-1)).toBe('verified');
  expect(await inboxOf('untold')).toEqual([]);
  const inputs = { environment: 'live', service: 'untold', ...webhook };
  await shop.run('ship', inputs, { GITHUB_RUN_ID: '78' });
  expect((await inboxOf('untold')).map(({ type }) => type)).toEqual(['dev.waybill.ship.unchanged']);
  await shop.run('ship', inputs, { GITHUB_RUN_ID: '77', GITHUB_RUN_ATTEMPT: '2' });
  await shop.run('ship', inputs, { GITHUB_RUN_ID: '77', GITHUB_RUN_ATTEMPT: '3' });
  const [ending, again, ...others] = (await inboxOf('untold')).filter(
    ({ type }) => type === 'dev.waybill.ship.deployed',
  );
  expect(ending).toMatchObject({ data: { version: '2.0.0', service: 'untold', outcome: 'deployed' } });
  expect(again?.id).toBe(ending?.id);
  expect(others).toEqual([]);
});

test.concurrent('…and told of it, too, where it then deploys anew', async () => {
  const before = await shop.look('anew');
  const webhook = { webhook: `${stage.endpoint}/_rehearsal/inbox/anew` };
  const lost = await loseAfter(before.kinds.length + 3, 'ship', 'anew', webhook, { GITHUB_RUN_ID: '79' }, async () => {
    await untilUpdated(stage, shop.cluster(), 'anew', before.deployments);
    const taskDefinition = await registerForeign(stage, 'of-another-tool', `${stage.registry}/between/anew:before`);
    await updateService(stage, shop.cluster(), 'anew', { taskDefinition });
  });
  expect(lost.events.at(-1)).toMatchObject({ kind: 'withdrawn', cause: 'overtaken' });
  expect(await inboxOf('anew')).toEqual([]);
  const inputs = { environment: 'live', service: 'anew', ...webhook };
  const again = await shop.run('ship', inputs, { GITHUB_RUN_ID: '79', GITHUB_RUN_ATTEMPT: '2' });
  expect(told(again)).toMatchObject({ outcome: 'deployed', details: { earlier: { outcome: 'overtaken' } } });
  expect((await inboxOf('anew')).map(({ type }) => type)).toEqual([
    'dev.waybill.ship.overtaken',
    'dev.waybill.ship.deployed',
  ]);
});
