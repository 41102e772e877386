import { runGit, type GitPlace } from './process.ts';
import type { Repository } from './repository.ts';

const format = '--batch-check=%(objectname)';

/**
 * Those of the objects that are not on this machine; never fetches. A git that dies at the first one that a partial clone
 * lacks is asked in another way: one by one or, for many, by the list of everything it has.
 */
export async function missing<T extends string>(repository: Repository, ids: readonly T[]): Promise<readonly T[]> {
  if (ids.length === 0) return [];
  const place: GitPlace = { ...repository.place, lazyFetch: false };
  const result = await runGit(place, ['cat-file', format], `${ids.join('\n')}\n`);
  if (result.code === 0) {
    const lines = result.stdout.toString('utf8').split('\n');
    return ids.filter((id, index) => lines[index] !== id);
  }
  if (ids.length <= 8) {
    const found = await Promise.all(ids.map(async (id) => (await runGit(place, ['cat-file', '-e', id])).code === 0));
    return ids.filter((_, index) => found[index] === false);
  }
  const all = await runGit(place, ['cat-file', '--batch-all-objects', '--unordered', format]);
  const known = new Set(all.stdout.toString('latin1').split('\n'));
  return ids.filter((id) => !known.has(id));
}
