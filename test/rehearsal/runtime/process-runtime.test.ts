import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startClock } from '../../../rehearsal/clock.ts';
import type { UnpackableImage } from '../../../rehearsal/registry/images.ts';
import { BOUNDARY } from '../../../rehearsal/runtime/folder.ts';
import { startProcessRuntime } from '../../../rehearsal/runtime/process/process-runtime.ts';
import type { ProcessRuntime } from '../../../rehearsal/runtime/process/process-runtime.ts';
import { image, imagesOf, layer, nodeImage } from './image.ts';
import { until } from '../../journey/stage/until.ts';
import { answered, container, play } from './play.ts';

const ECHO = `
const server = require('node:http').createServer((request, response) => {
  response.end(JSON.stringify({ env: process.env, cwd: process.cwd(), argv: process.argv.slice(2), port: server.address().port, pid: process.pid }));
});
server.listen(8080, () => console.log('listening on ' + server.address().port));
process.on('SIGTERM', () => { console.log('bye'); server.close(() => process.exit(0)); });
`;

let folder: string;
let runtime: ProcessRuntime | undefined;
const written: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tasks-'));
  written.length = 0;
});
afterEach(async () => {
  await runtime?.close();
  runtime = undefined;
  await rm(folder, { recursive: true, force: true });
});

function start(images: Record<string, UnpackableImage>, speed = 200): ProcessRuntime {
  const logs = {
    write: (group: string, stream: string, line: string) => void written.push(`${group} ${stream} ${line}`),
  };
  runtime = startProcessRuntime({ clock: startClock(speed), images: imagesOf(images), logs, folder });
  return runtime;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

test('what lies above the folder says nothing of an image’s files', async () => {
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  folder = join(folder, 'state');
  const tasks = start({ plain: await nodeImage('console.log(typeof require); setInterval(() => {}, 1000);') });
  const task = play(tasks, container('web', 'plain', { log: { group: '/shop', stream: 'web/1' } }));
  await task.until('running');
  await until(async () => Promise.resolve(written.length > 0));
  expect(written).toEqual(['/shop web/1 function']);
  await runtime?.close();
  folder = dirname(folder);
});

test('a task runs as a process, answers on its port, logs, and stops on its stop signal', async () => {
  const tasks = start({ echo: await nodeImage(ECHO) });
  const task = play(
    tasks,
    container('web', 'echo', { containerPorts: [8080], log: { group: '/shop', stream: 'web/1' } }),
  );
  const seen = (await (await answered(await task.url(8080))).json()) as { pid: number; port: number };
  expect(seen.port).toBe(8080);
  tasks.stop(task.taskArn);
  await task.until('stopped');
  expect(task.events.map((event) => event.kind)).toEqual(['pulled', 'running', 'container-exited', 'stopped']);
  expect(await task.until('container-exited')).toMatchObject({ container: 'web', exitCode: 0 });
  expect(written).toEqual(['/shop web/1 listening on 8080', '/shop web/1 bye']);
  expect(isAlive(seen.pid)).toBe(false);
});

test("I9 a task sees the image's and the launch's environment and nothing of the host's", async () => {
  process.env['HOST_SECRET'] = 'of the host';
  const tasks = start({ echo: await nodeImage(ECHO, { Env: ['A=image', 'B=image=1', 'HOME=/root'] }) });
  const task = play(
    tasks,
    container('web', 'echo', {
      containerPorts: [8080],
      environment: { A: 'launch', TOKEN: 's' },
      command: ['node', 'server.js', '/app/server.js', '/not-there'],
    }),
  );
  const { env, argv, cwd } = (await (await answered(await task.url(8080))).json()) as {
    env: Record<string, string>;
    argv: string[];
    cwd: string;
  };
  delete process.env['HOST_SECRET'];
  expect(Object.keys(env).sort()).toEqual([
    'A',
    'B',
    'HOME',
    'NODE_OPTIONS',
    'PATH',
    'REHEARSAL_PORTS',
    'TMPDIR',
    'TOKEN',
  ]);
  expect(env).toMatchObject({ A: 'launch', B: 'image=1', TOKEN: 's' });
  expect(env['HOME']?.startsWith(folder)).toBe(true);
  expect(cwd.startsWith(folder)).toBe(true);
  expect(argv).toEqual([join(cwd, 'server.js'), '/not-there']);
});

test('many tasks of one image listen on the same container port at once', async () => {
  const tasks = start({ echo: await nodeImage(ECHO) });
  const played = Array.from({ length: 3 }, () => play(tasks, container('web', 'echo', { containerPorts: [8080] })));
  const urls = await Promise.all(played.map((task) => task.url(8080)));
  const pids = await Promise.all(
    urls.map(async (url) => ((await (await answered(url)).json()) as { pid: number }).pid),
  );
  expect(new Set(pids).size).toBe(3);
  expect((await readdir(join(folder, 'images'))).filter((name) => name !== BOUNDARY)).toHaveLength(1);
});

test('containers of one task, and a health check, reach each other on localhost', async () => {
  const sidecar = await nodeImage(`
    const ask = () => fetch('http://localhost:8080/').then((r) => r.json()).then((seen) => console.log('sidecar saw port ' + seen.port), ask);
    ask(); setInterval(() => {}, 1000);`);
  const tasks = start({ echo: await nodeImage(ECHO), sidecar });
  const check = {
    command: [
      'CMD-SHELL',
      `node -e "fetch('http://127.0.0.1:8080').then(() => process.exit(0), () => process.exit(1))" || exit 1`,
    ],
    interval: 5,
    timeout: 5,
    retries: 3,
    startPeriod: 0,
  };
  const task = play(
    tasks,
    container('web', 'echo', { containerPorts: [8080], healthCheck: check }),
    container('side', 'sidecar'),
  );
  expect(await task.until('container-health')).toMatchObject({ container: 'web', healthy: true });
  await answered(await task.url(8080));
  while (!tasks.lastLines(task.taskArn, 'side').includes('sidecar saw port 8080'))
    await new Promise((resolve) => setImmediate(resolve));
});

test('a failing health check makes a container unhealthy', async () => {
  const tasks = start({ echo: await nodeImage(ECHO) });
  const check = {
    command: ['CMD', 'node', '-e', 'process.exit(1)'],
    interval: 5,
    timeout: 5,
    retries: 2,
    startPeriod: 0,
  };
  const task = play(tasks, container('web', 'echo', { healthCheck: check }));
  expect(await task.until('container-health')).toMatchObject({ healthy: false });
});

test('an essential container that exits takes the others with it; one that is not does not', async () => {
  const tasks = start({
    echo: await nodeImage(ECHO),
    crash: await nodeImage('console.error("no database"); process.exit(3);'),
  });
  const task = play(
    tasks,
    container('web', 'echo', { containerPorts: [8080] }),
    container('db', 'crash', { essential: false }),
  );
  expect(await task.until('container-exited')).toMatchObject({ container: 'db', exitCode: 3 });
  expect((await answered(await task.url(8080))).status).toBe(200);
  const other = play(tasks, container('web', 'echo'), container('db', 'crash'));
  await other.until('stopped');
  const exits = other.events.flatMap((event) => (event.kind === 'container-exited' ? [event.container] : []));
  expect(exits).toEqual(['db', 'web']);
  expect(tasks.lastLines(other.taskArn, 'db')).toEqual(['no database']);
});

test('a program that ignores its stop signal is killed with everything it started', async () => {
  const stubborn = await nodeImage(`
    process.on('SIGTERM', () => {});
    const child = require('node:child_process').spawn('node', ['-e', 'process.on("SIGTERM", () => {}); setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    child.once('spawn', () => console.log('child ' + child.pid));`);
  const tasks = start({ stubborn });
  const task = play(tasks, container('web', 'stubborn', { stopTimeoutSeconds: 2 }));
  await task.until('running');
  while (tasks.lastLines(task.taskArn, 'web').length === 0) await new Promise((resolve) => setImmediate(resolve));
  const child = Number(tasks.lastLines(task.taskArn, 'web')[0]?.slice('child '.length));
  expect(isAlive(child)).toBe(true);
  tasks.stop(task.taskArn);
  await task.until('stopped');
  expect(await task.until('container-exited')).toMatchObject({ exitCode: 137 });
  while (isAlive(child)) await new Promise((resolve) => setImmediate(resolve));
});

test("a program without a handler ends by the image's own stop signal", async () => {
  const tasks = start({
    idle: await nodeImage('setInterval(() => {}, 1000); console.log("up")', { StopSignal: 'SIGINT' }),
  });
  const task = play(tasks, container('web', 'idle'));
  while (tasks.lastLines(task.taskArn, 'web').length === 0) await new Promise((resolve) => setImmediate(resolve));
  tasks.stop(task.taskArn);
  expect(await task.until('container-exited')).toMatchObject({ exitCode: 130 });
});

test('what cannot run is refused with the reason', async () => {
  const files = await layer(
    { name: 'bin/server', mode: 0o755, body: '\x7fELF' },
    { name: 'app.sh', mode: 0o755, body: '#!/bin/sh\necho' },
  );
  const images = {
    elf: image({ config: { Cmd: ['/bin/server'] }, layers: [files] }),
    zstd: image({ layers: [Buffer.from('28b52ffd00', 'hex')] }),
  };
  const tasks = start(images);
  const refused = async (name: string, command?: string[]): Promise<string> => {
    const task = play(tasks, container('web', name, command === undefined ? {} : { command }));
    const { reason } = await task.until('failed-to-start');
    await task.until('stopped');
    return reason;
  };
  expect(await refused('elf')).toBe(
    'CannotStartContainerError: the process runtime runs Node programs only, "/bin/server" needs docker',
  );
  expect(await refused('elf', ['/app.sh'])).toContain('"/app.sh" needs docker');
  expect(await refused('elf', ['server2'])).toContain('exec: "server2": executable file not found in $PATH');
  expect(await refused('zstd')).toContain('compressed with zstd');
  expect(await refused('absent')).toMatch(/^CannotPullContainerError: .*absent: not found$/);
});

test('an image of another architecture runs into an exec format error', async () => {
  const tasks = start({ other: image({ config: { Cmd: ['node', 'x.js'] }, architecture: 's390x', layers: [] }) });
  const task = play(tasks, container('web', 'other'));
  expect(await task.until('container-exited')).toMatchObject({ exitCode: 255 });
  expect(tasks.lastLines(task.taskArn, 'web')).toEqual(['exec node: exec format error']);
});

test('scripts with a Node shebang, init programs and plain shells run', async () => {
  const files = await layer({
    name: 'app/cli',
    mode: 0o755,
    body: '#!/usr/bin/env node\nconsole.log("ran", process.argv.slice(2).join(" "))',
  });
  const tasks = start({ cli: image({ config: { WorkingDir: '/app', Env: ['PATH=/usr/bin:/app'] }, layers: [files] }) });
  for (const command of [
    ['/app/cli', 'a'],
    ['cli', 'a'],
    ['./cli', 'a'],
    ['tini', '--', 'cli', 'a'],
    ['/bin/sh', '-c', 'exec node ./cli "a"'],
  ]) {
    const task = play(tasks, container('web', 'cli', { command }));
    expect(await task.until('container-exited'), command.join(' ')).toMatchObject({ exitCode: 0 });
    expect(tasks.lastLines(task.taskArn, 'web')).toEqual(['ran a']);
  }
});

test('nothing is left after close', async () => {
  const tasks = start({ echo: await nodeImage(ECHO) });
  const task = play(tasks, container('web', 'echo', { containerPorts: [8080] }));
  const { pid } = (await (await answered(await task.url(8080))).json()) as { pid: number };
  play(tasks, container('web', 'echo'));
  await tasks.close();
  expect(isAlive(pid)).toBe(false);
  expect(await readdir(folder)).toEqual([]);
});
