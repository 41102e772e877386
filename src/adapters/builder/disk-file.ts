import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Digest } from '../../domain/digest.ts';
import type { LayoutFile } from './layout.ts';

/** A stretch of a file on the disk. `known`: its digest, where it was seen already. */
export interface Stretch {
  readonly path: string;
  readonly offset: number;
  readonly size: number;
  readonly known?: Digest;
}

export function diskFile({ path, offset, size, known }: Stretch, cancel: AbortSignal): LayoutFile {
  const open = (signal?: AbortSignal): Readable => {
    // The end of a read stream is inclusive, so that it cannot say "nothing".
    if (size === 0) return Readable.from([]);
    return createReadStream(path, {
      start: offset,
      end: offset + size - 1,
      ...(signal === undefined ? {} : { signal }),
    });
  };
  return {
    size,
    open: () => open(),
    async digest() {
      if (known !== undefined) return known;
      const hash = createHash('sha256');
      await pipeline(open(cancel), hash);
      return `sha256:${hash.digest('hex')}` as Digest;
    },
    async read() {
      const chunks: Buffer[] = [];
      for await (const chunk of open(cancel)) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks);
    },
  };
}
