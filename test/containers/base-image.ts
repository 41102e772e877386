import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { pack, type Pack } from 'tar-stream';
import { filesOfNode } from '../../demo/node-base/files.ts';
import { writeBaseLayer, type BaseFile } from '../../demo/node-base/layer.ts';

const run = promisify(execFile);

/**
 * A base image from nothing but what this machine has: its Node as /usr/local/bin/node, its shell as /bin/sh, their
 * shared libraries, a user `node` (1000) and a /tmp. Nothing else, no package manager and no coreutils. Answers its tag,
 * `waybill-test/node:<hash>`; it is made once for a machine and stays in the engine, so that the next test file finds
 * it. Equal bytes each time: whoever makes it at the same moment makes the same image.
 */
export async function baseImage(): Promise<string> {
  return (made ??= makeOnce());
}

/**
 * Pushes the base image to `repository`, as `127.0.0.1:5000/base`, for builders that do not see the engine's images.
 * Answers `repository@digest`. `environment` is the client's: its DOCKER_CONFIG has the login where one is needed.
 */
export async function pushBaseImage(repository: string, environment: NodeJS.ProcessEnv = process.env): Promise<string> {
  const target = `${repository}:latest`;
  await run('docker', ['tag', await baseImage(), target]);
  try {
    const { stdout } = await run('docker', ['push', target], { env: environment });
    const digest = /digest: (sha256:[0-9a-f]{64})/.exec(stdout)?.[1];
    if (digest === undefined) throw new Error(`expected docker push to name a digest, it said: ${stdout}`);
    return `${repository}@${digest}`;
  } finally {
    await run('docker', ['rmi', target]);
  }
}

let made: Promise<string> | undefined;

async function makeOnce(): Promise<string> {
  const files = await filesOfNode();
  const tag = `waybill-test/node:${await hashOf(files)}`;
  const known = await run('docker', ['image', 'inspect', tag]).catch(() => undefined);
  if (known !== undefined) return tag;
  const folder = await mkdtemp(join(tmpdir(), 'waybill-base-'));
  try {
    await load(tag, await writeBaseLayer(files, join(folder, 'layer.tar')));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return tag;
}

async function hashOf(files: readonly BaseFile[]): Promise<string> {
  const hash = createHash('sha256').update(await readFile(join(import.meta.dirname, '../../demo/node-base/layer.ts')));
  for (const { from, to } of files) {
    hash.update(to);
    for await (const chunk of createReadStream(from)) hash.update(chunk as Buffer);
  }
  return hash.digest('hex').slice(0, 16);
}

/** Into the engine, as an archive of the form that every engine since 1.10 reads. */
async function load(tag: string, layer: { readonly path: string; readonly size: number; readonly diffId: string }) {
  const config = JSON.stringify({
    architecture: process.arch === 'x64' ? 'amd64' : process.arch,
    os: 'linux',
    created: '1970-01-01T00:00:00Z',
    config: { Env: ['PATH=/usr/local/bin:/bin'], Cmd: ['node'], WorkingDir: '/' },
    rootfs: { type: 'layers', diff_ids: [layer.diffId] },
    history: [{ created: '1970-01-01T00:00:00Z', created_by: 'the Node of this machine' }],
  });
  const configName = `${createHash('sha256').update(config).digest('hex')}.json`;
  const loading = spawn('docker', ['load'], { stdio: ['pipe', 'ignore', 'pipe'] });
  const complaints: Buffer[] = [];
  loading.stderr.on('data', (chunk: Buffer) => complaints.push(chunk));
  const ended = once(loading, 'close') as Promise<[number | null]>;
  const archive = pack();
  const written = pipeline(archive, loading.stdin);
  archive.entry({ name: configName }, config);
  await addFile(archive, 'layer.tar', layer);
  archive.entry(
    { name: 'manifest.json' },
    JSON.stringify([{ Config: configName, RepoTags: [tag], Layers: ['layer.tar'] }]),
  );
  archive.finalize();
  const [[code]] = await Promise.all([ended, written.catch(() => undefined)]);
  if (code !== 0) throw new Error(`docker load: ${Buffer.concat(complaints).toString('utf8')}`);
}

async function addFile(archive: Pack, name: string, file: { readonly path: string; readonly size: number }) {
  await pipeline(createReadStream(file.path), archive.entry({ name, size: file.size }));
}
