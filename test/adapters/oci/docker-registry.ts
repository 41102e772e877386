import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Why a test that needs a program is left out; null where it is there. */
export function missing(program: string, ...words: readonly string[]): string | null {
  const { error } = spawnSync(program, words, { stdio: 'ignore' });
  return error === undefined ? null : `${program} is not installed`;
}

export const noDockerRegistry = missing('docker-registry', '--version');
export const noSkopeo = missing('skopeo', '--version');

export interface DockerRegistry {
  /** `127.0.0.1:41234`. */
  readonly host: string;
  /** Where it keeps its blobs. */
  readonly folder: string;
  close(): Promise<void>;
}

export interface DockerRegistrySettings {
  /** A token server: whoever has none of its tokens is sent there. */
  readonly token?: {
    readonly realm: string;
    readonly service: string;
    readonly issuer: string;
    readonly rootcertbundle: string;
  };
}

/** Starts the registry of Debian's package on a free port of this machine, with a folder of its own. */
export async function startDockerRegistry({ token }: DockerRegistrySettings = {}): Promise<DockerRegistry> {
  const folder = await mkdtemp(join(tmpdir(), 'waybill-registry-'));
  for (let attempt = 1; ; attempt += 1) {
    const host = `127.0.0.1:${await freePort()}`;
    const config = {
      version: 0.1,
      log: { level: 'error', accesslog: { disabled: true } },
      storage: { filesystem: { rootdirectory: join(folder, 'storage') }, delete: { enabled: true } },
      http: { addr: host, secret: 'of-this-test' },
      ...(token !== undefined && { auth: { token } }),
    };
    const file = join(folder, 'config.yml');
    await writeFile(file, JSON.stringify(config));
    const child = spawn('docker-registry', ['serve', file], { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
    if (await answers(child, host)) {
      return {
        host,
        folder,
        async close() {
          child.kill('SIGKILL');
          if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
          await rm(folder, { recursive: true, force: true });
        },
      };
    }
    if (attempt === 3) throw new Error(`expected docker-registry to answer at ${host}, it said:\n${said}`);
  }
}

/** Whether it answers before it ends: another process may have taken its port meanwhile. */
async function answers(child: ChildProcess, host: string): Promise<boolean> {
  while (child.exitCode === null && child.signalCode === null) {
    const answer = await fetch(`http://${host}/v2/`).catch(() => undefined);
    if (answer !== undefined) return true;
    await pause(20);
  }
  return false;
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
