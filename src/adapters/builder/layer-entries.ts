import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import { extract } from 'tar-stream';

/** One entry of a layer, all that could make two of them differ. */
export interface LayerEntry {
  readonly type: string;
  readonly mode: string;
  /** Seconds since the epoch. */
  readonly mtime: number;
  readonly owner: string;
  readonly link: string;
  readonly content: string;
}

/** All entries of a layer by path, in its order; plain, gzipped or in zstd, as its media type says. */
export async function layerEntries(
  blob: NodeJS.ReadableStream,
  mediaType: string,
  cancel: AbortSignal,
): Promise<ReadonlyMap<string, LayerEntry>> {
  const entries = new Map<string, LayerEntry>();
  const tar = extract();
  tar.on('entry', (header, stream, next) => {
    stream.on('error', () => undefined);
    const hash = createHash('sha256');
    stream.on('data', (chunk) => hash.update(chunk as Buffer));
    stream.on('end', () => {
      entries.set(header.name.replace(/^\.?\//, ''), {
        type: header.type,
        mode: header.mode.toString(8),
        mtime: Math.floor(header.mtime.getTime() / 1000),
        owner: `${header.uid}:${header.gid}`,
        link: /link/.test(header.type) ? header.linkname : '',
        content: hash.digest('hex'),
      });
      next();
    });
  });
  const signal = { signal: cancel };
  const from = blob instanceof Readable ? blob : Readable.from(blob as AsyncIterable<Uint8Array>);
  if (/[+.]gzip$/.test(mediaType)) await pipeline(from, createGunzip(), tar, signal);
  else if (/[+.]zstd$/.test(mediaType)) await pipeline(from, createZstdDecompress(), tar, signal);
  else await pipeline(from, tar, signal);
  return entries;
}

/** What two layers have that is not the same, by path. */
export function differingEntries(
  one: ReadonlyMap<string, LayerEntry>,
  other: ReadonlyMap<string, LayerEntry>,
): readonly { readonly path: string; readonly what: readonly string[] }[] {
  const paths = [...new Set([...one.keys(), ...other.keys()])];
  const found = paths.flatMap((path) => {
    const [left, right] = [one.get(path), other.get(path)];
    if (left === undefined || right === undefined)
      return [{ path, what: [left === undefined ? 'only in the second' : 'only in the first'] }];
    const keys = ['type', 'mode', 'owner', 'link', 'content', 'mtime'] as const;
    const what = keys.filter((key) => left[key] !== right[key]);
    return what.length === 0 ? [] : [{ path, what: what.map((key) => told(key, left, right)) }];
  });
  if (found.length > 0 || [...one.keys()].join('\0') === [...other.keys()].join('\0')) return found;
  return [{ path: '.', what: ['the order of the entries'] }];
}

function told(key: keyof LayerEntry, one: LayerEntry, other: LayerEntry): string {
  switch (key) {
    case 'content':
      return 'content';
    case 'mtime':
      return `mtime ${timeOf(one.mtime)} → ${timeOf(other.mtime)}`;
    case 'type':
    case 'mode':
    case 'owner':
    case 'link':
      return `${key} ${one[key]} → ${other[key]}`;
  }
}

function timeOf(seconds: number): string {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? String(seconds) : date.toISOString().replace('.000Z', 'Z');
}
