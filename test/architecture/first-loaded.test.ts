import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const actions = join(root, 'src/entry/actions');

/** What a file makes Node load with it: imports of values, not those of types, nor those that are asked for later. */
async function loadedWith(file: string): Promise<readonly string[]> {
  const text = await readFile(file, 'utf8');
  const found = text.matchAll(/^(?:import|export)\s(?!type\b)[^;]*?\bfrom '([^']+)'|^import '([^']+)'/gm);
  return [...found].map((match) => {
    const written = match[1] ?? match[2] ?? '';
    return written.startsWith('.') ? resolve(dirname(file), written) : written;
  });
}

it('an action reads its inputs with one package loaded: what a verb needs is loaded while git answers', async () => {
  const reached = new Set((await readdir(actions)).map((name) => join(actions, name)));
  for (const file of reached) {
    if (!file.startsWith(root)) continue;
    for (const next of await loadedWith(file)) reached.add(next);
  }
  const packages = [...reached].filter((one) => !one.startsWith(root) && !one.startsWith('node:'));
  expect(packages).toEqual(['@actions/core']);
});
