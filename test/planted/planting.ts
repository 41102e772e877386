/** Known bugs, put into a build of the tests' own: what finds nothing in the real build must find these. */
import type { Plugin } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** One deliberate mistake: the exact text of a source file and what stands there instead. */
export interface PlantedBug {
  readonly name: string;
  /** The promise that this breaks, in one line, for the table that says what noticed it. */
  readonly breaks: string;
  /** Relative to the root of the checkout, with forward slashes. */
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}

/**
 * The source text with the bug in it. Throws where the text to replace does not stand there exactly once, so that a
 * bug cannot quietly cease to be planted when the code around it moves.
 */
export function plant(source: string, bug: PlantedBug): string {
  const places = source.split(bug.find).length - 1;
  if (places !== 1) {
    throw new Error(
      `planted bug "${bug.name}": expected its text once in ${bug.file}, found it ${String(places)} times:\n${bug.find}`,
    );
  }
  return source.replace(bug.find, () => bug.replace);
}

/** The esbuild plugin that plants `bugs` while bundling; nothing on disk changes. */
export function planting(bugs: readonly PlantedBug[]): Plugin {
  return {
    name: 'planted-bugs',
    setup(build) {
      build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        const file = relative(root, path).split(sep).join('/');
        const here = bugs.filter((bug) => bug.file === file);
        if (here.length === 0) return undefined;
        return { contents: here.reduce(plant, await readFile(path, 'utf8')), loader: 'ts' };
      });
    },
  };
}
