import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { GetLogEventsCommand, DescribeLogStreamsCommand } from '@aws-sdk/client-cloudwatch-logs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { endLeftovers } from '../../../rehearsal/runtime/leftovers.ts';
import { processIdentity } from '../../../rehearsal/runtime/process-identity.ts';
import { startRehearsal } from '../../../rehearsal/start.ts';
import { clientsOf, type Where } from './cloud.ts';
import { serve } from './served.ts';

/** Serves, and says its process id first. */
const SERVER = `
const server = require('node:http').createServer((request, response) => response.end('here'));
console.log(String(process.pid));
server.listen(8080);
process.on('SIGTERM', () => server.close(() => process.exit(0)));
`;

let temporary: string;
const children: ChildProcess[] = [];
beforeEach(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'rehearsed-'));
});
afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  // Also where a test failed, nothing that it started may stay.
  for (const entry of await readdir(temporary, { recursive: true, withFileTypes: true }))
    if (entry.name === 'owner') await endLeftovers(entry.parentPath);
  await rm(temporary, { recursive: true, force: true });
});

/** A rehearsal in a process of its own, whose temporary folder is this test's; it runs two tasks. */
async function spawned(options: object = {}): Promise<{ child: ChildProcess; tasks: number[] }> {
  const program = join(import.meta.dirname, 'rehearsed.ts');
  const child = spawn(execPath, [program, JSON.stringify({ speed: 60, ...options })], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { TMPDIR: temporary },
  });
  children.push(child);
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const cloud = clientsOf(JSON.parse(line.toString()) as Where);
  await serve(cloud, SERVER);
  const { logStreams = [] } = await cloud.logs.send(new DescribeLogStreamsCommand({ logGroupName: '/shop' }));
  const tasks = await Promise.all(
    logStreams.map(async ({ logStreamName }) => {
      const { events } = await cloud.logs.send(new GetLogEventsCommand({ logGroupName: '/shop', logStreamName }));
      return Number(events?.[0]?.message);
    }),
  );
  cloud.destroy();
  return { child, tasks };
}

const alive = (tasks: readonly number[]): number[] => tasks.filter((id) => processIdentity(id) !== undefined);

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<unknown> {
  child.kill(signal);
  return (await once(child, 'exit'))[0];
}

test('after SIGTERM no process and no file is left', async () => {
  const { child, tasks } = await spawned();
  expect(alive(tasks)).toHaveLength(2);
  expect(await end(child, 'SIGTERM')).toBe(0);
  expect(alive(tasks)).toEqual([]);
  const [shared = ''] = await readdir(temporary);
  expect(await readdir(join(temporary, shared))).toEqual([]);
});

test('what a killed rehearsal left is ended by the next start, and what lives is left alone', async () => {
  const killed = await spawned();
  const living = await spawned();
  await end(killed.child, 'SIGKILL');
  expect(alive(killed.tasks)).toHaveLength(2);
  const [shared = ''] = await readdir(temporary);
  const bystander = spawn(execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'ignore' });
  children.push(bystander);
  await once(bystander, 'spawn');
  const left = (await readdir(join(temporary, shared))).find((name) => name.startsWith(`${killed.child.pid}-`)) ?? '';
  await writeFile(join(temporary, shared, left, 'processes', String(bystander.pid)), 'another boot 1');

  const next = await spawned();
  expect(alive(killed.tasks)).toEqual([]);
  expect(alive(living.tasks)).toHaveLength(2);
  expect(processIdentity(bystander.pid ?? 0)).toBeDefined();
  expect(await readdir(join(temporary, shared))).toHaveLength(2);
  expect(await end(next.child, 'SIGTERM')).toBe(0);
  expect(await end(living.child, 'SIGTERM')).toBe(0);
});

test('a folder that is given is kept, is nobody else’s meanwhile, and is cleaned by the next that gets it', async () => {
  const folder = join(temporary, 'mine');
  await mkdir(folder);
  await writeFile(join(folder, 'kept.txt'), 'kept');
  const killed = await spawned({ folder });
  await expect(startRehearsal({ folder })).rejects.toThrow('no other rehearsal uses');
  await end(killed.child, 'SIGKILL');
  expect(alive(killed.tasks)).toHaveLength(2);
  const next = await startRehearsal({ folder });
  expect(alive(killed.tasks)).toEqual([]);
  await expect(startRehearsal({ folder })).rejects.toThrow('no other rehearsal uses');
  await next.close();
  expect(await readdir(folder)).toEqual(['kept.txt']);
});
