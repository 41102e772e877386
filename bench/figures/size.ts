import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { dist } from '../../test/journey/stage/stage.ts';
import type { Group } from '../figure.ts';
import { sampleOf } from '../sample.ts';

/** Everything that a runner downloads to run an action, in megabytes of a million bytes; there are no source maps. */
export const size: Group = {
  name: 'size',
  async measure() {
    return [
      {
        name: 'size.dist',
        what: 'dist/, without source maps',
        unit: 'MB',
        kind: 'counted',
        sample: sampleOf([(await bytesBelow(dist)) / 1_000_000]),
        bar: 5,
        peer: {
          name: 'the actions of the usual chain together',
          figure: '27 MB',
          source: 'the files of their releases',
        },
      },
    ];
  },
};

/** The bytes of every file below a folder but source maps. */
export async function bytesBelow(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.endsWith('.map'));
  const sizes = await Promise.all(files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size));
  return sizes.reduce((sum, one) => sum + one, 0);
}
