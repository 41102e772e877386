import { execFile } from 'node:child_process';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { written } from './stage/look.ts';
import { createShop, told } from './stage/shop.ts';
import { dist, openStage, type Stage } from './stage/stage.ts';
import { until } from './stage/until.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

test.concurrent(
  'verdict passed: admitted, began, verified; the new image runs and is tagged (I4, I6); the command line tells the same history',
  async () => {
    const shop = await createShop(stage, { name: 'passed', services: { web: { probe: '/health' } } });
    const before = await shop.look('web');
    const shipped = await shop.run('ship', { environment: 'live' });
    const after = await shop.look('web');
    expect(shipped.code).toBe(0);
    expect(told(shipped)).toMatchObject({
      outcome: 'deployed',
      good: true,
      version: '1.0.0',
      details: { paged: false },
    });
    const { digest } = told(shipped);
    expect(written(before, after)).toEqual(['adopted', 'admitted', 'began', 'verified']);
    expect(after.digests).toEqual([digest]);
    expect(after.tag).toBe(digest);
    expect(after.holds).toEqual([]);
    expect(after.definition).toBe(after.state?.current?.revision.workloads[0]?.definition);

    const env = { PATH: process.env['PATH'], HOME: stage.folder, ...stage.environment };
    const words = [join(dist, 'cli.js'), 'history', 'web', 'live', '--json'];
    const { stdout } = await promisify(execFile)(process.execPath, words, { cwd: shop.repository.workspace, env });
    const history = JSON.parse(stdout) as { event: { kind: string } }[];
    expect(history.map(({ event }) => event.kind).reverse()).toEqual(after.kinds);
  },
);

test.concurrent(
  'joining: two ships of one revision at once end with one deployment, and both with its outcome (I1, I7)',
  async () => {
    // While the probe's program is missing, the check cannot be made: both wait for a verdict.
    const program = join(stage.folder, 'smoke-test');
    const shop = await createShop(stage, { name: 'joining', services: { web: { probe: { command: program } } } });
    const before = await shop.look('web');
    const both = [await shop.start('ship', { environment: 'live' }), await shop.start('ship', { environment: 'live' })];
    await until(async () => both.every((one) => one.said().includes('no verdict yet')));
    await writeFile(`${program}.new`, '#!/bin/sh\nexit 0\n', { mode: 0o755 });
    await rename(`${program}.new`, program);
    const ended = await Promise.all(both.map((one) => one.ended));
    const after = await shop.look('web');
    expect(ended.map((one) => [one.code, told(one).outcome])).toEqual([
      [0, 'deployed'],
      [0, 'deployed'],
    ]);
    expect(new Set(ended.map((one) => told(one).entry)).size).toBe(1);
    expect(new Set(ended.map((one) => told(one).digest)).size).toBe(1);
    expect(written(before, after)).toEqual(['adopted', 'admitted', 'began', 'verified']);
    expect(after.deployments).toBe(before.deployments + 1);
    expect(after.tag).toBe(ended[0]?.results[0]?.digest);
  },
);
