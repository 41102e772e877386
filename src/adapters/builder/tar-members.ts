import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { extract } from 'tar-stream';
import type { Digest } from '../../domain/digest.ts';
import { WaybillError } from '../../domain/error.ts';
import type { Stretch } from './disk-file.ts';

/** A member of a tar: where its bytes lie and their digest, or why it is no file. `link`: what a symlink leads to. */
export type Member = (Stretch & { readonly known: Digest }) | { readonly why: string; readonly link?: string };

const headerBytes = 512;

/**
 * Reads a tar once from end to end, hashing on the way, and never unpacks it. `wanted`: the names that matter. Throws
 * `build-output-invalid` where it is damaged.
 */
export async function scanTar(
  {
    file,
    name,
    key,
    cancel,
  }: { readonly file: string; readonly name: string; readonly key: string; readonly cancel: AbortSignal },
  wanted: (path: string) => boolean,
): Promise<ReadonlyMap<string, Member>> {
  const members = new Map<string, Member>();
  const tar = extract();
  tar.on('entry', (header, stream, next) => {
    // The tar itself fails with the same error; one that nobody listens for would end the process.
    stream.on('error', () => undefined);
    const path = header.name.replace(/^(?:\.?\/)+/, '').replace(/\/$/, '');
    if (!wanted(path)) {
      stream.on('end', next).resume();
      return;
    }
    if (header.type !== 'file' && header.type !== 'contiguous-file') {
      const link = header.type === 'symlink' ? header.linkname : undefined;
      members.set(path, { why: `an entry of type ${header.type}`, ...(typeof link === 'string' ? { link } : {}) });
      stream.on('end', next).resume();
      return;
    }
    const hash = createHash('sha256');
    stream.on('data', (chunk) => hash.update(chunk as Buffer));
    stream.on('end', () => {
      const known = `sha256:${hash.digest('hex')}` as Digest;
      // As tar itself has it, a later entry of the same name replaces an earlier one.
      members.set(path, { path: file, offset: stream.offset + headerBytes, size: header.size, known });
      next();
    });
  });
  try {
    await pipeline(createReadStream(file), tar, { signal: cancel });
  } catch (error) {
    if (cancel.aborted) throw error;
    throw new WaybillError(
      'build-output-invalid',
      {
        where: key,
        message: `expected a whole tar at ${JSON.stringify(name)}, got one that breaks off or is damaged (${error instanceof Error ? error.message : 'unknown'})`,
        fix: 'write the archive anew, and let nothing upload or read it before it is written to its end',
      },
      error,
    );
  }
  return members;
}
