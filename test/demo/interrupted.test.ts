import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';

const demo = resolve(import.meta.dirname, '../../dist/demo.js');

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)(
  'a demo that gets %s leaves no process and no folder',
  async (signal, code) => {
    const folder = await mkdtemp(join(tmpdir(), 'waybill-interrupted-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 20 }));
    const child = spawn(process.execPath, [demo], { env: { ...process.env, TMPDIR: folder }, stdio: 'pipe' });
    const complaints: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk));
    await once(child.stdout, 'data');
    child.kill(signal);
    expect(await once(child, 'close')).toEqual([code, null]);
    expect(Buffer.concat(complaints).toString('utf8')).toBe('');
    const left = (await readdir(folder)).filter((name) => !name.startsWith('waybill-rehearsal-'));
    expect(left).toEqual([]);
    const [shared = ''] = await readdir(folder);
    // A rehearsal's own folder is there as long as it or one of its tasks is.
    expect(await readdir(join(folder, shared))).toEqual([]);
  },
  60_000,
);

test('a demo that is killed takes its rehearsal along', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'waybill-killed-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 20 }));
  const child = spawn(process.execPath, [demo], {
    // Whoever starts it by itself: npm's scripts would end with npm in any case.
    env: { ...process.env, TMPDIR: folder, npm_lifecycle_event: undefined },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await once(child.stdout, 'data');
  const shared = (await readdir(folder)).find((name) => name.startsWith('waybill-rehearsal-')) ?? '';
  expect(await readdir(join(folder, shared))).not.toEqual([]);
  child.kill('SIGKILL');
  await once(child, 'close');
  await vi.waitFor(async () => expect(await readdir(join(folder, shared))).toEqual([]), { timeout: 20_000 });
}, 60_000);
