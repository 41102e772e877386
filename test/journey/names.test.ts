import { afterAll, beforeAll, expect, test } from 'vitest';
import { createShop, told, type Shop } from './stage/shop.ts';
import { openStage, type Stage } from './stage/stage.ts';

let stage: Stage;
let shop: Shop;
let digest: string;
let commit: string;
beforeAll(async () => {
  stage = await openStage();
  shop = await createShop(stage, { name: 'names', services: { web: {} } });
  const shipped = await shop.run('ship', { environment: 'live' });
  digest = shipped.outputs['digest'] ?? '';
  const git = (...words: string[]) => shop.repository.git('-C', shop.repository.workspace, ...words);
  commit = await git('rev-parse', 'HEAD');
  await git('tag', 'v0.9.0', 'HEAD');
  await git('push', '--quiet', 'origin', 'refs/tags/v0.9.0', 'HEAD~1:refs/heads/v0.9.0');
});
afterAll(() => stage.close());

const named: readonly (readonly [string, () => string])[] = [
  ['a version', () => '1.0.0'],
  ['a version with its v', () => 'v1.0.0'],
  ['latest', () => 'latest'],
  ['an environment', () => 'env:live'],
  ['a commit', () => commit],
  ['the beginning of a commit', () => commit.slice(0, 10)],
  ['a branch', () => 'main'],
  ['a git ref', () => 'ref:refs/tags/v1.0.0'],
  ['a digest', () => digest],
];

test.concurrent.each(named)('%s names the one image (I2)', async (_, name) => {
  const promoted = await shop.run('promote', { service: 'web', environment: 'live', version: name() });
  expect([promoted.code, told(promoted).outcome]).toEqual([0, 'unchanged']);
  expect(promoted.outputs['digest']).toBe(digest);
});

test.concurrent.each([
  ['live', 'version-ambiguous', 'env:live'],
  ['v0.9.0', 'version-ambiguous', 'ref:refs/tags/v0.9.0 or ref:refs/heads/v0.9.0'],
  ['2.0.0', 'version-unknown', 'git tag v2.0.0'],
  ['nothing-of-this-name', 'version-unknown', ''],
  ['env:nowhere', 'version-unknown', 'env:live'],
])('%s names nothing, and says what would', async (version, code, fix) => {
  const promoted = await shop.run('promote', { service: 'web', environment: 'live', version });
  expect([promoted.code, told(promoted).outcome]).toEqual([1, 'refused']);
  expect(told(promoted).unmet).toMatchObject([{ code }]);
  expect(told(promoted).unmet[0]?.fix ?? '').toContain(fix);
});
