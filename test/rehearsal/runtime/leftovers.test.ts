import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BOUNDARY } from '../../../rehearsal/runtime/folder.ts';
import { endLeftovers } from '../../../rehearsal/runtime/leftovers.ts';
import { processIdentity } from '../../../rehearsal/runtime/process-identity.ts';

const KILLED = join(import.meta.dirname, 'killed-rehearsal.ts');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'leftovers-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('the next start ends what a killed rehearsal left, and removes what it unpacked', async () => {
  const rehearsal = spawn(execPath, [KILLED, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [printed] = (await once(rehearsal.stdout, 'data')) as [Buffer];
  const task = Number(printed.toString());
  expect(await endLeftovers(folder)).toEqual({ inUse: true, ended: 0 });
  expect(processIdentity(task)).toBeDefined();
  rehearsal.kill('SIGKILL');
  await once(rehearsal, 'exit');
  expect(processIdentity(task)).toBeDefined();
  expect((await readdir(join(folder, 'images'))).filter((name) => name !== BOUNDARY)).toHaveLength(1);
  expect(await endLeftovers(folder)).toEqual({ inUse: false, ended: 1 });
  expect(processIdentity(task)).toBeUndefined();
  await expect(access(join(folder, 'images'))).rejects.toThrow();
});

test('a process that only has the same id is left alone', async () => {
  const bystander = spawn(execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'ignore' });
  await once(bystander, 'spawn');
  const records = join(folder, 'processes');
  await mkdir(records);
  await writeFile(join(records, String(bystander.pid)), 'another start');
  expect(await endLeftovers(folder)).toEqual({ inUse: false, ended: 0 });
  expect(processIdentity(bystander.pid ?? 0)).toBeDefined();
  bystander.kill('SIGKILL');
  await once(bystander, 'exit');
});

test('a folder that no rehearsal has used is no trouble', async () => {
  expect(await endLeftovers(join(folder, 'never'))).toEqual({ inUse: false, ended: 0 });
});
