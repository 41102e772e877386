import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Digest } from '../../../domain/digest.ts';
import type { Stretch } from '../disk-file.ts';

/** A layer as it is pushed. */
export interface Compressed {
  readonly path: string;
  readonly digest: Digest;
  readonly size: number;
}

/** Byte 9 of a gzip member names the system that made it (RFC 1952); 255: unknown, and so the same everywhere. */
const systemByte = 9;

/**
 * Gzips a stretch of a file, without a name and a time in its header: the same bytes give the same digest, on machines
 * whose zlib is the same.
 */
export async function compress(layer: Stretch, path: string, cancel: AbortSignal): Promise<Compressed> {
  const hash = createHash('sha256');
  let seen = 0;
  const watch = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      if (seen <= systemByte && seen + chunk.length > systemByte) chunk[systemByte - seen] = 255;
      seen += chunk.length;
      hash.update(chunk);
      done(null, chunk);
    },
  });
  const from =
    layer.size === 0
      ? Readable.from([])
      : createReadStream(layer.path, { start: layer.offset, end: layer.offset + layer.size - 1 });
  await pipeline(from, createGzip({ level: 6, memLevel: 8 }), watch, createWriteStream(path, { mode: 0o600 }), {
    signal: cancel,
  });
  return { path, digest: `sha256:${hash.digest('hex')}` as Digest, size: (await stat(path)).size };
}
