import { BatchGetImageCommand, PutImageCommand } from '@aws-sdk/client-ecr';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createShop, told } from './stage/shop.ts';
import { openStage, type Stage } from './stage/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

test('a ledger that cannot be read stops what goes forward and not what goes back, until a person begins a new one (I3)', async () => {
  const shop = await createShop(stage, { name: 'torn', services: { web: {} } });
  await shop.run('ship', { environment: 'live' });
  const first = await shop.look('web');
  await shop.commit({ images: { web: { startSeconds: 2 } }, version: '1.1.0' });
  await shop.run('ship', { environment: 'live' });
  const second = await shop.look('web');
  const number = second.kinds.length;
  const by = { service: 'web', environment: 'live', reason: 'orders are lost' };
  const again = { ...by, 'restart-ledger': 'true' };
  // While the ledger reads, neither goes past it.
  for (const [verb, inputs] of [
    ['rollback', { ...by, 'to-task-definition': first.definition }],
    ['settle', again],
  ] as const) {
    const past = await shop.run(verb, inputs);
    expect([past.code, told(past).outcome]).toEqual([1, 'refused']);
    expect(told(past).message).toContain(`this one reads up to #${number}`);
  }
  expect(await shop.look('web')).toEqual(second);
  await tear(`torn/ledger/live/web`, number);

  const forward = await shop.run('ship', { environment: 'live', force: 'true' });
  expect([forward.code, told(forward).unmet[0]?.code]).toEqual([1, 'ledger-unreadable']);
  const blind = await shop.run('rollback', { ...by, 'to-task-definition': 'arn:none' });
  expect(blind.code).toBe(1);
  expect(blind.log).toContain(`--to-task-definition ${second.definition}`);
  expect(blind.log).toContain(first.definition);
  const back = await shop.run('rollback', { ...by, 'to-task-definition': first.definition });
  expect([back.code, told(back).outcome]).toEqual([0, 'rolled-back']);

  const settled = await shop.run('settle', again);
  expect([settled.code, told(settled).outcome]).toEqual([0, 'settled']);
  const twice = await shop.run('settle', again);
  expect(twice.code).toBe(0);
  expect(told(twice).message).toContain(`has begun at #${number + 2} already`);
  const after = await shop.run('ship', { environment: 'live' });
  expect([after.code, told(after).outcome]).toEqual([0, 'deployed']);
  expect(after.outputs['digest']).toBe(second.digests[0]);
});

/** Writes something under the next number that is no entry. */
async function tear(repositoryName: string, number: number): Promise<void> {
  const tag = (of: number): string => String(of).padStart(6, '0');
  const { images } = await stage.ecr.send(
    new BatchGetImageCommand({ repositoryName, imageIds: [{ imageTag: tag(number) }] }),
  );
  const manifest = JSON.parse(images?.[0]?.imageManifest ?? '{}') as Record<string, unknown>;
  await stage.ecr.send(
    new PutImageCommand({
      repositoryName,
      imageManifest: JSON.stringify({ ...manifest, annotations: { 'dev.waybill.statement': 'no statement' } }),
      imageManifestMediaType: 'application/vnd.oci.image.manifest.v1+json',
      imageTag: tag(number + 1),
    }),
  );
}
