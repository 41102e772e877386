import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { diskFile } from './disk-file.ts';
import { locate } from './inside.ts';
import type { Layout } from './layout.ts';

/** A layout in a folder. Links are followed as long as they stay below `root`. */
export function openFolder(root: string, folder: string, name: string, cancel: AbortSignal): Layout {
  return {
    name,
    find: async (path) => {
      const located = await locate(root, join(folder, path));
      if (located.kind === 'absent') return { kind: 'absent' };
      if (located.kind === 'outside') return { kind: 'unusable', why: 'a link that leads out of the build' };
      const facts = await stat(located.path);
      // Opening a pipe would wait for ever.
      if (!facts.isFile()) return { kind: 'unusable', why: facts.isDirectory() ? 'a folder' : 'no regular file' };
      return { kind: 'file', file: diskFile({ path: located.path, offset: 0, size: facts.size }, cancel) };
    },
    close: async () => undefined,
  };
}
