import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Scratch } from '../../ports/scratch.ts';
import { removeFolder } from './remove-folder.ts';

/** Room below `root` (the runner's RUNNER_TEMP, say) or, where none is given, in the system's temporary folder. */
export function createScratch(root?: string): Scratch {
  const base = root === undefined || root === '' ? tmpdir() : root;
  return {
    async folder(purpose) {
      await mkdir(base, { recursive: true });
      const name = purpose.replace(/[^A-Za-z0-9-]+/g, '-').slice(0, 40);
      // Nobody but the user may look inside: mkdtemp makes it 0700.
      const path = await mkdtemp(join(base, `waybill-${name}-`));
      return { path, remove: () => removeFolder(path) };
    },
  };
}
