import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { extract } from 'tar-stream';
import type { Digest } from '../../domain/digest.ts';
import { WaybillError } from '../../domain/error.ts';
import { diskFile, type Stretch } from './disk-file.ts';
import type { Layout } from './layout.ts';

export interface Archive {
  /** An uncompressed tar. */
  readonly file: string;
  readonly name: string;
  readonly key: string;
  readonly cancel: AbortSignal;
  readonly remove: () => Promise<void>;
}

type Member = Stretch | { readonly why: string };

const headerBytes = 512;

/** Only these files of an archive matter; everything else is passed over. */
const ours = /^(?:oci-layout|index\.json|manifest\.json|blobs\/sha256\/[0-9a-f]{64})$/;

/**
 * A layout in a tar. It is read once from end to end, hashing on the way, and never unpacked: a blob is opened where it
 * lies. Names are only ever compared, so that none can lead anywhere. Throws `build-output-invalid` where it is damaged.
 */
export async function openArchive(archive: Archive): Promise<Layout> {
  try {
    const members = await scan(archive);
    return {
      name: archive.name,
      find: async (path) => {
        const member = members.get(path);
        if (member === undefined) return { kind: 'absent' };
        if ('why' in member) return { kind: 'unusable', why: member.why };
        return { kind: 'file', file: diskFile(member, archive.cancel) };
      },
      close: archive.remove,
    };
  } catch (error) {
    await archive.remove();
    throw error;
  }
}

async function scan({ file, name, key, cancel }: Archive): Promise<ReadonlyMap<string, Member>> {
  const members = new Map<string, Member>();
  const tar = extract();
  tar.on('entry', (header, stream, next) => {
    // The tar itself fails with the same error; one that nobody listens for would end the process.
    stream.on('error', () => undefined);
    const path = header.name.replace(/^(?:\.?\/)+/, '').replace(/\/$/, '');
    if (!ours.test(path)) {
      stream.on('end', next).resume();
      return;
    }
    if (header.type !== 'file' && header.type !== 'contiguous-file') {
      members.set(path, { why: `an entry of type ${header.type}` });
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
