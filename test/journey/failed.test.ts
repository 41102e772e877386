import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { written, type Looked } from './stage/look.ts';
import { createShop, told, type Shop } from './stage/shop.ts';
import { openStage, type Stage } from './stage/stage.ts';
import type { Ended } from './stage/step.ts';

/** What a container says of its start, as the rehearsal's simulated tasks take it from their environment. */
const cannotStart = (reason: string) => ({ variables: { REHEARSE: JSON.stringify({ cannotStart: reason }) } });
const crash = { exitAfterSeconds: 1, exitCode: 3 };

const judged = [
  { service: 'image', cause: 'image', scope: 'digest' },
  { service: 'configuration', cause: 'configuration', scope: 'revision' },
  { service: 'proven', cause: 'image', scope: 'revision' },
] as const;
const unjudged = [
  { service: 'capacity', cause: 'capacity' },
  { service: 'permission', cause: 'permission' },
  { service: 'network', cause: 'network' },
  { service: 'missing', cause: 'missing-image' },
] as const;
const services = [...judged, ...unjudged].map(({ service }) => service);

let stage: Stage;
let shop: Shop;
let shipped: Ended;
const before = new Map<string, Looked>();
const after = new Map<string, Looked>();
beforeAll(async () => {
  stage = await openStage();
  shop = await createShop(stage, {
    name: 'failing',
    services: Object.fromEntries(services.map((service) => [service, {}])),
  });
  await shop.run('ship', { environment: 'live' });
  for (const service of services) before.set(service, await shop.look(service));
  await shop.commit({
    version: '2.0.0',
    images: Object.fromEntries(
      services.filter((one) => one !== 'proven').map((one) => [one, one === 'image' ? crash : { startSeconds: 1 }]),
    ),
    services: {
      configuration: { secrets: { TOKEN: '/shop/none-of-this-name' } },
      proven: { variables: { REHEARSE: JSON.stringify(crash) } },
      capacity: cannotStart('RESOURCE:ENI'),
      permission: cannotStart('CannotPullContainerError: pull access denied: AccessDeniedException'),
      network: cannotStart('CannotPullContainerError: failed to resolve ref: dial tcp 10.0.0.1:443: i/o timeout'),
      missing: cannotStart('CannotPullContainerError: failed to resolve ref: manifest unknown: not found'),
    },
  });
  shipped = await shop.run('ship', { environment: 'live' });
  for (const service of services) after.set(service, await shop.look(service));
});
afterAll(() => stage.close());

/** The service runs what it ran, and the tag names it. */
function expectBack(service: string): { from: Looked; to: Looked } {
  const [from, to] = [before.get(service), after.get(service)];
  if (from === undefined || to === undefined) throw new Error(`nobody looked at ${service}`);
  expect(from.kinds.at(-1)).toBe('verified');
  expect(to.definition).toBe(from.definition);
  expect(to.digests).toEqual(from.digests);
  expect(to.tag).toBe(from.tag);
  return { from, to };
}

test('a job with a service that failed is red', () => {
  expect(shipped.code).toBe(1);
});

describe.each(judged)('failed by $cause ($service)', ({ service, cause, scope }) => {
  test(`rejected, rolled-back; goes back, and the ${scope} is held (I5)`, () => {
    const { from, to } = expectBack(service);
    expect(told(shipped, service)).toMatchObject({ outcome: 'rolled-back', good: false, details: { paged: false } });
    expect(written(from, to)).toEqual(['admitted', 'began', 'rejected', 'rolled-back']);
    expect(to.events.at(-2)).toMatchObject({ kind: 'rejected', cause, scope, by: 'machine', holds: true });
    expect(to.events.at(-1)).toMatchObject({ kind: 'rolled-back', probe: 'passed' });
    expect(to.holds).toMatchObject([{ scope, cause, by: 'machine' }]);
  });
});

describe.each(unjudged)('failed by $cause', ({ service, cause }) => {
  test('withdrawn, rolled-back; goes back and nothing is held (I5)', () => {
    const { from, to } = expectBack(service);
    expect(told(shipped, service)).toMatchObject({ outcome: 'errored', good: false, details: { paged: false } });
    expect(written(from, to)).toEqual(['admitted', 'began', 'withdrawn', 'rolled-back']);
    expect(to.events.at(-2)).toMatchObject({ kind: 'withdrawn', cause });
    expect(to.holds).toEqual([]);
  });
});

test('what failed for configuration never bans the image that is the last known good (I5)', () => {
  const { from, to } = expectBack('proven');
  expect(to.state?.judgements.find(({ digest }) => digest === from.digests[0])?.verdict).toBe('verified');
  expect(told(shipped, 'proven').digest).toBe(from.digests[0]);
});
