import { createHash } from 'node:crypto';
import { pack } from 'tar-stream';
import type { EngineApi } from './engine-api.ts';

/** What holds a task's network while its containers come and go, as ECS's own pause container does. */
export const PAUSE_IMAGE = 'waybill-rehearsal/pause:1';

/** Machine code that sleeps until it is killed, over and over: pause() and ppoll(0, 0, 0, 0). */
const CODE: Readonly<Record<string, { readonly machine: number; readonly code: string }>> = {
  amd64: { machine: 62, code: 'b8220000000f05ebf7' },
  arm64: { machine: 183, code: '000080d2010080d2020080d2030080d2280980d2010000d4faffff17' },
};

/** Loads the image where the engine does not have it. It stays there: it is 129 bytes. */
export async function loadPauseImage(engine: EngineApi): Promise<void> {
  const known = await engine
    .call({ method: 'GET', path: `/images/${PAUSE_IMAGE}/json` })
    .then(() => true)
    .catch(() => false);
  if (known) return;
  const layer = await tarOf({ pause: program(engine.architecture) });
  const config = JSON.stringify({
    architecture: engine.architecture,
    os: 'linux',
    config: { Entrypoint: ['/pause'] },
    rootfs: { type: 'layers', diff_ids: [`sha256:${createHash('sha256').update(layer).digest('hex')}`] },
  });
  const name = `${createHash('sha256').update(config).digest('hex')}.json`;
  const manifest = JSON.stringify([{ Config: name, RepoTags: [PAUSE_IMAGE], Layers: ['layer.tar'] }]);
  const body = await tarOf({ [name]: config, 'layer.tar': layer, 'manifest.json': manifest });
  const answer = await engine.open({ method: 'POST', path: '/images/load', query: { quiet: '1' }, body });
  for await (const _ of answer.resume()) continue;
}

async function tarOf(files: Readonly<Record<string, Buffer | string>>): Promise<Buffer> {
  const archive = pack();
  for (const [name, content] of Object.entries(files))
    archive.entry({ name, mode: 0o755, mtime: new Date(0) }, content);
  archive.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of archive) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** An ELF executable of one segment that holds the header and the code. */
function program(architecture: string): Buffer {
  const known = CODE[architecture];
  if (known === undefined)
    throw new Error(`runtime: expected an engine of amd64 or arm64, got ${architecture}; take the runtime process`);
  const code = Buffer.from(known.code, 'hex');
  const head = Buffer.alloc(64 + 56);
  const base = 0x400000n;
  const size = BigInt(head.length + code.length);
  head.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]);
  head.writeUInt16LE(2, 16); // an executable
  head.writeUInt16LE(known.machine, 18);
  head.writeUInt32LE(1, 20);
  head.writeBigUInt64LE(base + BigInt(head.length), 24); // where it begins
  head.writeBigUInt64LE(64n, 32); // the program headers
  head.writeUInt16LE(64, 52);
  head.writeUInt16LE(56, 54);
  head.writeUInt16LE(1, 56);
  head.writeUInt32LE(1, 64); // a segment to load
  head.writeUInt32LE(5, 68); // to read and execute
  head.writeBigUInt64LE(base, 80);
  head.writeBigUInt64LE(base, 88);
  head.writeBigUInt64LE(size, 96);
  head.writeBigUInt64LE(size, 104);
  head.writeBigUInt64LE(0x1000n, 112);
  return Buffer.concat([head, code]);
}
