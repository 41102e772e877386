import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import type { Header } from 'tar-stream';

/** A layer that cannot be unpacked here; the message says why. */
export class UnreadableLayer extends Error {}

export interface LayerEntry {
  readonly header: Header;
  body(): Promise<Buffer>;
}

const GZIP = [0x1f, 0x8b];
const ZSTD = [0x28, 0xb5, 0x2f, 0xfd];

/** A layer blob as an uncompressed tar. The bytes decide, since media types of old pushes are often wrong. */
export async function layerTar(blob: Buffer, mediaType: string): Promise<Buffer> {
  if (startsWith(blob, ZSTD) || mediaType.endsWith('+zstd')) {
    throw new UnreadableLayer(
      'a layer is compressed with zstd, which the process runtime does not read; build it with gzip',
    );
  }
  if (mediaType.includes('nondistributable') || mediaType.includes('foreign')) {
    throw new UnreadableLayer(`a layer of type ${mediaType} is not in the registry`);
  }
  if (!startsWith(blob, GZIP)) return blob;
  return promisify(gunzip)(blob).catch((cause: unknown) => {
    throw new UnreadableLayer('a layer is not valid gzip', { cause });
  });
}

function startsWith(blob: Buffer, magic: readonly number[]): boolean {
  return magic.every((byte, index) => blob[index] === byte);
}

/** Every entry of a tar in order. A body that is not asked for is skipped. */
export async function* layerEntries(tar: Buffer): AsyncGenerator<LayerEntry> {
  const stream = extract();
  stream.end(tar);
  try {
    for await (const entry of stream) {
      yield {
        header: entry.header,
        body: async () => {
          const chunks: Buffer[] = [];
          for await (const chunk of entry) chunks.push(chunk as Buffer);
          return Buffer.concat(chunks);
        },
      };
      // What was not read is skipped.
      entry.resume();
    }
  } catch (cause) {
    if (cause instanceof Error && /tar|header/i.test(cause.message) && !(cause instanceof UnreadableLayer)) {
      throw new UnreadableLayer(`a layer is not a valid tar: ${cause.message}`, { cause });
    }
    throw cause;
  }
}
