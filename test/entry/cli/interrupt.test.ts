import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const cli = new URL('../../../src/entry/cli/cli.ts', import.meta.url).pathname;
const file = 'version: 1\nregion: eu-west-1\nenvironments: { prod: { cluster: shop } }\nservices: { returns: }\n';

/** Runs a verb against a cloud that takes connections and never answers; presses Ctrl-C as often as it takes. */
async function interrupted(words: readonly string[]): Promise<{ code: number | null; presses: number; said: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'waybill-interrupt-'));
  const silent = createServer((socket) => void socket.on('error', () => undefined)).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  try {
    await writeFile(join(folder, 'waybill.yml'), file);
    const child = spawn(process.execPath, [cli, ...words], {
      cwd: folder,
      env: {
        PATH: process.env['PATH'],
        HOME: folder,
        AWS_ENDPOINT_URL: `http://127.0.0.1:${(silent.address() as AddressInfo).port}`,
        AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE',
        AWS_SECRET_ACCESS_KEY: 'secret',
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
    const ended = once(child, 'close') as Promise<[number | null]>;
    await once(silent, 'connection');
    let presses = 0;
    let code: number | null | undefined;
    void ended.then(([answer]) => (code = answer));
    while (presses < 5 && !said.includes('left as it is: ')) {
      presses += 1;
      const before = said.length;
      child.kill('SIGINT');
      const next = await Promise.race([ended, untilMore(child.stderr, () => said.length > before)]);
      if (next !== undefined) break;
    }
    await ended;
    return { code: code ?? null, presses, said };
  } finally {
    silent.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Resolves with undefined once more was said; what reads says nothing, and ends. */
async function untilMore(stream: NodeJS.ReadableStream, more: () => boolean): Promise<undefined> {
  while (!more()) await once(stream, 'data');
}

it('what only reads ends with the first Ctrl-C, also while the network is silent', async () => {
  expect(await interrupted(['status'])).toMatchObject({ code: 130, presses: 1 });
});

it('what acts is left as it is with the third', async () => {
  const { code, presses, said } = await interrupted(['hold', 'returns', 'prod', '1.0.0', '--reason', 'no']);
  expect({ code, presses }).toEqual({ code: 130, presses: 3 });
  expect(said).toContain('press twice more');
  expect(said).toContain('waybill settle');
});
