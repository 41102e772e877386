import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { UnpackableImage } from '../../registry/images.ts';
import { unpackImage } from './unpack.ts';

export interface UnpackedImage {
  /** The folder that holds the image's files; all tasks of the image share it and must not write to it. */
  readonly root: string;
  /** To be called once, when the task is gone. */
  release(): void;
}

export interface UnpackedImages {
  use(digest: string, image: UnpackableImage): Promise<UnpackedImage>;
}

/** How many images that no task uses stay unpacked, for the rollback that may come. */
const KEPT_UNUSED = 8;

/** Images unpacked below `folder`, each once for its digest, however many tasks run it. */
export function openUnpackedImages(folder: string): UnpackedImages {
  const known = new Map<string, { users: number; readonly root: Promise<string> }>();
  let attempt = 0;

  async function unpackNew(digest: string, image: UnpackableImage): Promise<string> {
    attempt += 1;
    const partial = join(folder, `partial-${attempt}`);
    const root = join(folder, digest.replaceAll(/[^a-z0-9]/gi, '-'));
    try {
      await mkdir(folder, { recursive: true });
      await unpackImage(image, partial);
      // An evicted image of the same digest may still be on its way out.
      await rm(root, { recursive: true, force: true });
      await rename(partial, root);
      return root;
    } catch (cause) {
      known.delete(digest);
      await rm(partial, { recursive: true, force: true });
      throw cause;
    }
  }

  function evict(): void {
    const unused = [...known].filter(([, image]) => image.users === 0);
    for (const [digest, { root }] of unused.slice(0, Math.max(0, unused.length - KEPT_UNUSED))) {
      known.delete(digest);
      const moved = join(folder, `evicted-${(attempt += 1)}`);
      void root
        .then((path) => rename(path, moved))
        .then(() => rm(moved, { recursive: true, force: true }))
        .catch(() => undefined);
    }
  }

  return {
    async use(digest, image) {
      const entry = known.get(digest) ?? { users: 0, root: unpackNew(digest, image) };
      // Most recently used last, so that the oldest is evicted first.
      known.delete(digest);
      known.set(digest, entry);
      entry.users += 1;
      const root = await entry.root;
      let released = false;
      return {
        root,
        release: () => {
          if (released) return;
          released = true;
          entry.users -= 1;
          evict();
        },
      };
    },
  };
}
