import { diskFile } from './disk-file.ts';
import type { Layout } from './layout.ts';
import { scanTar } from './tar-members.ts';

export interface Archive {
  /** An uncompressed tar. */
  readonly file: string;
  readonly name: string;
  readonly key: string;
  readonly cancel: AbortSignal;
  readonly remove: () => Promise<void>;
}

/** Only these files of an archive matter; everything else is passed over. */
const ours = /^(?:oci-layout|index\.json|manifest\.json|blobs\/sha256\/[0-9a-f]{64})$/;

/**
 * A layout in a tar. It is read once from end to end and never unpacked: a blob is opened where it lies. Names are only
 * ever compared, so that none can lead anywhere. Throws `build-output-invalid` where it is damaged.
 */
export async function openArchive(archive: Archive): Promise<Layout> {
  try {
    const members = await scanTar(archive, (path) => ours.test(path));
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
