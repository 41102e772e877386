import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findProgram, type Program } from './program.ts';

/** A registry that others wrote, on a free port of 127.0.0.1, without TLS and without a login. */
export interface LocalRegistry extends AsyncDisposable {
  /** As image references begin: `127.0.0.1:5000`. */
  readonly host: string;
}

/** CNCF Distribution, as Debian calls it; elsewhere it is `registry`. */
export function registryProgram(): Program {
  const debian = findProgram('docker-registry');
  return debian.found ? debian : { ...findProgram('registry'), note: debian.note };
}

export async function openRegistry(): Promise<LocalRegistry> {
  const folder = await mkdtemp(join(tmpdir(), 'waybill-registry-'));
  const host = `127.0.0.1:${await freePort()}`;
  const config = {
    version: 0.1,
    log: { level: 'error', accesslog: { disabled: true } },
    storage: { filesystem: { rootdirectory: join(folder, 'data') }, delete: { enabled: true } },
    http: { addr: host },
  };
  // The file is YAML, of which JSON is a part.
  await writeFile(join(folder, 'config.yml'), JSON.stringify(config));
  const child = spawn(registryProgram().path, ['serve', join(folder, 'config.yml')], { stdio: 'ignore' });
  const ended = once(child, 'exit');
  while (!(await answers(host))) {
    if (child.exitCode !== null) throw new Error(`expected the registry to start, it ended with ${child.exitCode}`);
    await pause(20);
  }
  return {
    host,
    async [Symbol.asyncDispose]() {
      child.kill();
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function answers(host: string): Promise<boolean> {
  return fetch(`http://${host}/v2/`).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
