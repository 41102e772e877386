import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createContainers } from '../../../src/adapters/containers/containers.ts';
import { ownerKey } from '../../../src/adapters/containers/owner.ts';
import type { BuiltImage } from '../../../src/domain/image.ts';
import type { ContainerRequest, ContainerRoom } from '../../../src/ports/containers.ts';
import { dockerEngine } from '../../containers/engine.ts';
import { baseImage } from '../../containers/base-image.ts';
import { imageOf } from './images.ts';

const run = promisify(execFile);
const engine = await dockerEngine();
const never = new AbortController().signal;

const server = `
const http = require('node:http');
http.createServer((request, response) => response.end(JSON.stringify({ path: request.url, digest: process.env.WAYBILL_DIGEST })))
  .listen(8080, () => console.log('listens', process.env.TOKEN));
process.on('SIGTERM', () => process.exit(0));
`;

const masked: string[] = [];
const containers = () =>
  createContainers({
    environment: { ...process.env, TOKEN: 'stage-secret-1' },
    hidden: [],
    secret: (value) => masked.push(value),
  });

/** What of ours is left in the engine. */
async function left(owner: string): Promise<readonly string[]> {
  const filter = ['--filter', `label=dev.waybill.owner=${owner}`];
  const answers = await Promise.all([
    run('docker', ['ps', '-aq', ...filter]),
    run('docker', ['network', 'ls', '-q', ...filter]),
    run('docker', ['image', 'ls', '-q', '--filter', `reference=waybill-stage/${owner}`]),
  ]);
  return answers.flatMap(({ stdout }) => stdout.split('\n')).filter((line) => line !== '');
}

describe.skipIf(!engine.answers)(`containers of test stages${engine.note}`, { timeout: 300_000 }, () => {
  let image: BuiltImage;
  let room: ContainerRoom;
  let reference: string;
  const lines: string[] = [];
  const output = (line: string) => void lines.push(line);
  const request = (more: Partial<ContainerRequest> = {}): ContainerRequest => ({
    image: reference,
    name: 'app',
    command: null,
    files: null,
    environment: { WAYBILL_DIGEST: 'sha256:1' },
    secrets: ['TOKEN'],
    ...more,
  });

  beforeAll(async () => {
    image = await imageOf(
      [
        { files: { 'app/server.js': server }, compressed: 'gzip' },
        { files: { 'app/reports/unit.xml': '<testsuite/>', 'app/reports/deep/b.xml': 'x' }, compressed: 'zstd' },
      ],
      { Cmd: ['node', 'server.js'], ExposedPorts: { '8080/tcp': {} } },
    );
    room = await containers().open('returns');
    reference = await room.load(image);
  }, 300_000);
  afterAll(async () => {
    await room.close();
    expect(await left(ownerKey().replace(/-\d+$/, ''))).toEqual([]);
  });

  it('an image is loaded once, whatever its layers are compressed with', async () => {
    expect(await room.load(image)).toBe(reference);
    const { stdout } = await run('docker', ['image', 'inspect', '--format', '{{len .RootFS.Layers}}', reference]);
    expect(stdout.trim()).toBe('3');
  });

  it('a command runs in the image with the files of the stage; its end is told as it was', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'waybill-files-'));
    await writeFile(join(folder, 'a.txt'), 'from git');
    const group = await room.group('none');
    try {
      const say = `console.log(require('fs').readFileSync('/checkout/a.txt', 'utf8'), process.cwd(), process.env.TOKEN); process.exit(3)`;
      const { end } = await group.run(request({ command: ['node', '-e', say], files: folder }), never, output);
      expect(end).toMatchObject({ kind: 'exited', code: 3, lines: ['from git /app ***'] });
      expect(masked).toContain('stage-secret-1');
      const absent = await group.run(request({ command: ['npm', 'test'] }), never, output);
      expect(absent.end).toMatchObject({
        kind: 'not-started',
        reason: expect.stringContaining('no such program') as string,
      });
    } finally {
      await group.close();
      await rm(folder, { recursive: true });
    }
  });

  it('files of a container are read from its working directory, and those that are not there are missing', async () => {
    const group = await room.group('none');
    try {
      const { container } = await group.run(request({ command: ['node', '-v'] }), never, output);
      const found: string[] = [];
      for await (const file of container.files(['reports', 'nowhere']))
        found.push(`${file.path} ${file.bytes?.length ?? 'large'}`);
      expect(found.sort()).toEqual(['reports/deep/b.xml 1', 'reports/unit.xml 12']);
    } finally {
      await group.close();
    }
  });

  it('on a closed network an image is reached from here, reaches its neighbours, and nothing else', async () => {
    const group = await room.group('closed');
    try {
      const app = await group.start(request());
      expect(await app.exposed()).toBe(8080);
      await expect.poll(() => app.accepts(8080), { timeout: 20_000 }).toBe(true);
      const url = await app.address(8080);
      expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
      expect(await (await fetch(`${url}/health`)).json()).toEqual({ path: '/health', digest: 'sha256:1' });
      expect(await app.logs(10)).toEqual(['listens ***']);

      const ask = (host: string) =>
        `const socket = require('net').connect({ host: '${host}', port: 8080, timeout: 3000 });
socket.on('connect', () => process.exit(0)).on('error', () => process.exit(5)).on('timeout', () => process.exit(5));`;
      const elsewhere = await room.group('none');
      try {
        const outside = await elsewhere.start(request({ name: 'outside' }));
        await expect.poll(() => outside.accepts(8080), { timeout: 20_000 }).toBe(true);
        const { stdout } = await run('docker', [
          'ps',
          '-q',
          '--filter',
          `ancestor=${reference}`,
          '--filter',
          'network=bridge',
        ]);
        const format = '{{.NetworkSettings.IPAddress}}';
        const address = (await run('docker', ['inspect', '--format', format, stdout.trim()])).stdout.trim();
        const from = (of: typeof group, host: string) =>
          of.run(request({ name: 'asks', command: ['node', '-e', ask(host)] }), never, output);
        expect((await from(group, 'app')).end).toMatchObject({ kind: 'exited', code: 0 });
        expect((await from(elsewhere, address)).end).toMatchObject({ kind: 'exited', code: 0 });
        expect((await from(group, address)).end).toMatchObject({ kind: 'exited', code: 5 });
      } finally {
        await elsewhere.close();
      }

      expect(await app.exec(['node', '-e', 'process.exit(4)'], never)).toMatchObject({ kind: 'exited', code: 4 });
      expect(await app.exec(['pg_isready'], never)).toMatchObject({ kind: 'not-started' });
      expect(await app.state()).toEqual({ kind: 'running', health: 'none' });
    } finally {
      await group.close();
    }
  });

  it('a container that ends says how, and its address is gone', async () => {
    const group = await room.group('closed');
    try {
      const app = await group.start(
        request({ command: ['node', '-e', 'console.error("no database"); process.exit(7)'] }),
      );
      await expect.poll(() => app.state(), { timeout: 20_000 }).toEqual({ kind: 'ended', code: 7, outOfMemory: false });
      expect(await app.logs(5)).toEqual(['no database']);
      await expect(app.address(8080)).rejects.toThrow('it may have ended');
    } finally {
      await group.close();
    }
  });

  it('what is cancelled ends at once, and nothing of it is left', async () => {
    const group = await room.group('none');
    const stop = new AbortController();
    const forever = request({ command: ['node', '-e', 'console.log("up"); setInterval(() => {}, 1000)'] });
    const { end } = await group.run(forever, stop.signal, (line) => {
      if (line === 'up') stop.abort();
    });
    expect(end).toMatchObject({ kind: 'stopped' });
    await group.close();
    const { stdout } = await run('docker', [
      'ps',
      '-aq',
      '--filter',
      'label=dev.waybill.owner',
      '--filter',
      `ancestor=${reference}`,
    ]);
    expect(stdout).toBe('');
  });

  it('an image by digest is what it says; one that nobody has is told', async () => {
    expect(await room.resolve(`x@sha256:${'a'.repeat(64)}`)).toBe(`sha256:${'a'.repeat(64)}`);
    expect(await room.resolve(await baseImage())).toMatch(/^sha256:[0-9a-f]{64}$/);
    await expect(room.resolve('127.0.0.1:1/nobody/has:this')).rejects.toMatchObject({ code: 'containers-failed' });
  });

  it('a stage of a Dockerfile is built from the exported tree; where it cannot be, what it printed is told', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'waybill-target-'));
    await writeFile(
      join(folder, 'Dockerfile'),
      `FROM ${await baseImage()} AS base\nARG WHO\nFROM base AS check\nARG WHO\nENV WHO=$WHO\nFROM base AS bad\nRUN ["node", "-e", "process.exit(9)"]\n`,
    );
    const target = {
      folder,
      context: '.',
      dockerfile: 'Dockerfile',
      arguments: { WHO: 'ada' },
      contexts: {},
      signal: never,
      output,
    };
    try {
      const built = await room.build({ ...target, target: 'check' });
      if (!('image' in built)) throw new Error(JSON.stringify(built));
      const group = await room.group('none');
      const { end } = await group.run(
        request({ image: built.image, command: ['node', '-p', 'process.env.WHO'] }),
        never,
        output,
      );
      await group.close();
      expect(end).toMatchObject({ kind: 'exited', code: 0, lines: ['ada'] });
      expect(await room.build({ ...target, target: 'bad' })).toMatchObject({
        kind: 'exited',
        code: expect.any(Number) as number,
      });
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('what a killed run left is taken away by the next one, and what a living one has is not', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    const living = ownerKey();
    const dead = ownerKey(child.pid);
    const network = (owner: string) => [
      'network',
      'create',
      '--label',
      `dev.waybill.owner=${owner}`,
      `waybill-${owner}_9`,
    ];
    await run('docker', network(living));
    await run('docker', network(dead));
    await run('docker', [
      'create',
      '--label',
      `dev.waybill.owner=${dead}`,
      '--network',
      `waybill-${dead}_9`,
      reference,
    ]);
    await run('docker', ['create', '--label', `com.docker.compose.project=waybill-${dead}_8`, reference]);
    await run('docker', ['tag', reference, `waybill-stage/${dead}:1-x`]);
    child.kill('SIGKILL');
    await once(child, 'exit');

    const next = await containers().open('returns');
    await next.close();
    expect(await left(dead)).toEqual([]);
    const project = ['ps', '-aq', '--filter', `label=com.docker.compose.project=waybill-${dead}_8`];
    expect((await run('docker', project)).stdout).toBe('');
    // Beside what other tests of this file have open.
    const theirs = ['network', 'ls', '-q', '--filter', `name=waybill-${living}_9`];
    expect((await run('docker', theirs)).stdout).not.toBe('');
    await run('docker', ['network', 'rm', `waybill-${living}_9`]);
  });
});

it('where no engine answers, that is said with what starts one', async () => {
  const environment = { ...process.env, DOCKER_HOST: 'unix:///nowhere/docker.sock' };
  const parts = { environment, hidden: [], secret: () => undefined };
  await expect(createContainers(parts).open('returns')).rejects.toMatchObject({ code: 'containers-unavailable' });
  const nowhere = { ...parts, environment: { PATH: '/nowhere' } };
  await expect(createContainers(nowhere).open('returns')).rejects.toThrow('there is no `docker` on the PATH');
});
