import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';

type Unpacked = { readonly file: string; readonly remove: () => Promise<void> } | { readonly problem: string };

/** More than any registry takes for one image; a bomb may not fill the disk. */
const limitBytes = 64 * 1024 ** 3;

/** Unpacks a gzipped file below `temporary`, so that its blobs can be opened anywhere in it. */
export async function unpackGzip(path: string, temporary: string, cancel: AbortSignal): Promise<Unpacked> {
  const folder = await mkdtemp(join(temporary, 'waybill-archive-'));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  const file = join(folder, 'archive.tar');
  try {
    await pipeline(createReadStream(path), createGunzip(), counted(), createWriteStream(file), { signal: cancel });
    return { file, remove };
  } catch (error) {
    await remove();
    const problem = cancel.aborted ? undefined : problemOf(error);
    if (problem === undefined) throw error;
    return { problem };
  }
}

class TooLarge extends Error {}

function counted(): Transform {
  let seen = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length;
      if (seen > limitBytes) done(new TooLarge());
      else done(null, chunk);
    },
  });
}

function problemOf(error: unknown): string | undefined {
  if (error instanceof TooLarge)
    return `expected an archive of at most ${limitBytes / 1024 ** 3} GiB unpacked, got more`;
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  if (error.code === 'ENOSPC') return 'expected room on the disk to unpack the archive, it is full';
  return String(error.code).startsWith('Z_')
    ? `expected a whole gzip file, got one that breaks off or is damaged (${error.message})`
    : undefined;
}
