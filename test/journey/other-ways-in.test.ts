import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { written } from './stage/look.ts';
import { createShop, told, type Shop } from './stage/shop.ts';
import { dist, openStage, type Stage } from './stage/stage.ts';

let stage: Stage;
let shop: Shop;
beforeAll(async () => {
  stage = await openStage();
  shop = await createShop(stage, {
    name: 'ways',
    services: { web: {}, plain: {}, draft: {}, boxed: {}, unheard: {}, unwritten: {} },
  });
});
afterAll(() => stage.close());

test.concurrent(
  '--force deploys what runs already once more, and outputs say what ran before and the verdict',
  async () => {
    const first = await shop.run('ship', { environment: 'live', service: 'web' });
    const before = await shop.look('web');
    const forced = await shop.run('ship', { environment: 'live', service: 'web', force: 'true' });
    const after = await shop.look('web');
    expect([forced.code, told(forced).outcome]).toEqual([0, 'deployed']);
    expect(told(forced).digest).toBe(told(first).digest);
    expect(written(before, after)).toEqual(['admitted', 'began', 'verified']);
    expect(after.deployments).toBe(before.deployments + 1);
    expect(forced.outputs['previous']).toBe(before.definition);
    expect(forced.outputs['task-definition-arn']).toBe(after.definition);
    expect(forced.outputs['verdict']).toBe('passed');
  },
);

test.concurrent('a command whose reader has gone goes on to its end', async () => {
  const before = await shop.look('unheard');
  const words = [join(dist, 'cli.js'), 'ship', 'unheard', '--environment', 'live'];
  const env = { PATH: process.env['PATH'], HOME: stage.folder, ...stage.environment };
  const child = spawn(process.execPath, words, {
    cwd: shop.repository.workspace,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.destroy();
  child.stderr.destroy();
  await once(child, 'exit');
  expect(child.exitCode).toBe(0);
  expect(written(before, await shop.look('unheard'))).toEqual(['adopted', 'admitted', 'began', 'verified']);
});

test.concurrent('a runner whose files cannot be written is told what happened all the same', async () => {
  const before = await shop.look('unwritten');
  const inputs = { environment: 'live', service: 'unwritten' };
  const shipped = await shop.run('ship', inputs, { GITHUB_OUTPUT: '/nonexistent/output' });
  expect(written(before, await shop.look('unwritten'))).toEqual(['adopted', 'admitted', 'began', 'verified']);
  expect(shipped.code).toBe(1);
  expect(shipped.log).toMatch(/::error::outputs could not be written: /);
  expect(shipped.log).not.toContain('    at ');
  expect(shipped.summary).toContain('unwritten 1.0.0 runs in live');
});

test.concurrent(
  'without a file, from inputs alone: a digest is shipped, and beside a file they are refused',
  async () => {
    const built = await shop.run('build', { service: 'plain' });
    const alone = {
      service: 'plain',
      environment: 'live',
      cluster: shop.cluster(),
      repository: 'ways/plain',
      container: 'app',
      'ecs-services': 'plain',
    };
    const nowhere = { GITHUB_WORKSPACE: await mkdtemp(join(stage.folder, 'nowhere-')), GITHUB_SHA: '' };
    const refused = await shop.run('ship', { ...alone, version: built.outputs['digest'] ?? '' });
    expect(refused.code).toBe(1);
    expect(
      told(refused)
        .unmet.map((one) => one.message)
        .join(),
    ).toContain('only where there is no waybill.yml');
    const nameless = await shop.run('ship', alone, nowhere);
    expect([nameless.code, told(nameless).outcome]).toEqual([1, 'refused']);
    expect(told(nameless).unmet[0]?.message).toContain('input "version"');
    const shipped = await shop.run('ship', { ...alone, version: built.outputs['digest'] ?? '' }, nowhere);
    expect([shipped.code, told(shipped).outcome]).toEqual([0, 'deployed']);
    expect((await shop.look('plain')).digests).toEqual([built.outputs['digest']]);
    expect(shipped.summary).toContain('There is no waybill.yml');
  },
);

test.concurrent('a pull request builds, pushes nothing, and needs no credentials', async () => {
  const nobody = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_REGION: '' };
  const pull = { GITHUB_REF: 'refs/pull/7/merge', GITHUB_EVENT_NAME: 'pull_request', ...nobody };
  const built = await shop.run('build', { service: 'draft' }, pull);
  expect([built.code, told(built).outcome]).toEqual([0, 'built']);
  expect(built.outputs['digest']).toMatch(/^sha256:/);
  expect(built.outputs['image']).toBe('');
  const pushed = await shop.run('build', { service: 'draft' });
  expect([told(pushed).outcome, pushed.outputs['reused']]).toEqual(['built', 'false']);
  expect(pushed.outputs['digest']).toBe(built.outputs['digest']);
  const again = await shop.run('build', { service: 'draft' });
  expect([told(again).outcome, again.outputs['reused'], again.outputs['digest']]).toEqual([
    'reused',
    'true',
    built.outputs['digest'],
  ]);
});

test.concurrent(
  'an archive made elsewhere is taken as it is, said to be unproven; another one of the same source is not (I1)',
  async () => {
    const workspace = await shop.checkout('main');
    const make = async (folder: string): Promise<void> => {
      await promisify(execFile)(process.execPath, ['build.mjs', 'services/boxed', folder], { cwd: workspace });
    };
    await make('first');
    await writeFile(join(workspace, 'services/boxed/behaviour.json'), '{"startSeconds":7}');
    await make('second');
    const at = { GITHUB_WORKSPACE: workspace };
    const taken = await shop.run('build', { service: 'boxed', archive: 'first' }, at);
    expect([taken.code, told(taken).outcome]).toEqual([0, 'built']);
    const other = await shop.run('build', { service: 'boxed', archive: 'second' }, at);
    expect([other.code, told(other).outcome, other.outputs['digest']]).toEqual([0, 'reused', taken.outputs['digest']]);
    expect(told(other).warnings.join()).toContain('expected the archive that this source was built from');
    const strict = { service: 'boxed', archive: 'second', 'changed-inputs': 'refuse' };
    const refused = await shop.run('build', strict, at);
    expect([refused.code, told(refused).unmet[0]?.code]).toEqual([1, 'build-inputs-changed']);
  },
);
