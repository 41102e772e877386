import { CreateClusterCommand, ListClustersCommand } from '@aws-sdk/client-ecs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startCloud } from './cloud.ts';

let cloud: Awaited<ReturnType<typeof startCloud>>;
beforeEach(async () => {
  cloud = await startCloud();
});
afterEach(() => cloud.close());

const strike = async (match: object, kind: string): Promise<void> => {
  expect((await cloud.control('POST', 'faults', { match, fault: { kind } })).status).toBe(201);
};
const held = () => cloud.control('GET', 'faults/held');
const create = (clusterName: string, signal = new AbortController().signal) =>
  cloud.ecs.send(new CreateClusterCommand({ clusterName }), { abortSignal: signal });
const clusters = async () => (await cloud.ecs.send(new ListClustersCommand({}))).clusterArns?.length;

test('a request that is held before has no effect until it is let go', async () => {
  await strike({ mutating: true, nth: 2 }, 'hold-before');
  await create('first');
  const second = create('second');
  expect((await held()).status).toBe(204);
  expect(await clusters()).toBe(1);
  await cloud.control('DELETE', 'faults/held');
  expect((await second).cluster?.clusterName).toBe('second');
  expect(await clusters()).toBe(2);
});

test('one whose sender is gone before it was let go never has an effect', async () => {
  await strike({ mutating: true }, 'hold-before');
  const leaving = new AbortController();
  const sent = create('never', leaving.signal).catch((error: unknown) => error);
  await held();
  leaving.abort();
  expect(await sent).toBeInstanceOf(Error);
  expect((await cloud.control('GET', 'faults/free')).status).toBe(204);
  await cloud.control('DELETE', 'faults');
  expect(await clusters()).toBe(0);
});

test('one that is held after has its effect, and no answer until it is let go', async () => {
  await strike({ mutating: true }, 'hold-after');
  let answered = false;
  const sent = create('there').then(() => {
    answered = true;
  });
  await held();
  expect(await clusters()).toBe(1);
  expect(answered).toBe(false);
  await cloud.control('DELETE', 'faults');
  await sent;
});

test('`mutating: false` strikes reads alone; another state forgets what was answered before', async () => {
  await clusters();
  const { body: empty } = await cloud.control('GET', 'state');
  await strike({ mutating: false }, 'stale-read');
  await create('new');
  expect(await clusters()).toBe(0);
  await create('newer');
  expect(await clusters()).toBe(2);
  expect((await cloud.control('PUT', 'state', empty)).status).toBe(204);
  await create('other');
  await strike({ mutating: false }, 'stale-read');
  expect(await clusters()).toBe(1);
});

test('time goes forward on request and never back, and what was due meanwhile happens', async () => {
  const now = async () => ((await cloud.control('GET', 'clock')).body as { now: number }).now;
  const before = await now();
  expect((await cloud.control('PUT', 'clock', { now: before + 3_600_000 })).status).toBe(200);
  expect(await now()).toBeGreaterThanOrEqual(before + 3_600_000);
  await cloud.control('POST', 'faults', { match: {}, fault: { kind: 'delay', ms: 10_000_000_000 } });
  const late = clusters();
  await expect.poll(async () => (await cloud.control('GET', 'faults')).body).toMatchObject({ faults: [{ struck: 1 }] });
  await cloud.control('PUT', 'clock', { now: (await now()) + 10_000_000_000 });
  expect(await late).toBe(0);
  expect(await cloud.control('PUT', 'clock', { now: before })).toMatchObject({
    status: 400,
    body: { message: expect.stringMatching(/^now: /) as string },
  });
});
