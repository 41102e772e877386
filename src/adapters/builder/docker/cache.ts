import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildCache } from '../../../domain/build.ts';
import { field } from './options.ts';

/** How a build uses its caches. `fresh`: where a local one is written before it takes the place of the old one. */
export interface CacheUse {
  readonly words: readonly string[];
  readonly local: { readonly path: string; readonly fresh: string } | null;
}

/**
 * The words of caches. A cache that cannot be written never fails a build. A local one is written anew and then put in
 * the place of the old one, since BuildKit only ever adds to a folder.
 */
export function cacheWords(
  cache: BuildCache,
  options: {
    /** Where the local cache is. */
    readonly place: (path: string) => string;
    /** Room of this build. */
    readonly room: string;
    /** A pull request pushes nothing, no cache either. */
    readonly mayPush: boolean;
  },
): CacheUse {
  const { mode } = cache;
  const words: string[] = [];
  const to = (fields: readonly string[]): void => {
    words.push('--cache-to', [...fields, `mode=${mode}`, 'ignore-error=true'].join(','));
  };
  let local: CacheUse['local'] = null;
  if (cache.local !== null) {
    const path = options.place(cache.local);
    const fresh = join(options.room, 'cache');
    if (existsSync(join(path, 'index.json'))) words.push('--cache-from', `type=local,${field('src', path)}`);
    to(['type=local', field('dest', fresh)]);
    local = { path, fresh };
  }
  if (cache.registry !== null) {
    const ref = field('ref', cache.registry);
    words.push('--cache-from', `type=registry,${ref}`);
    // ECR takes a cache only as an image manifest.
    if (options.mayPush) to(['type=registry', ref, 'image-manifest=true', 'oci-mediatypes=true']);
  }
  if (cache.gha !== null) {
    const given = Object.entries(cache.gha).filter(([name]) => name !== 'mode');
    const fields = ['type=gha', ...given.map(([name, value]) => field(name, value))];
    words.push('--cache-from', fields.join(','));
    to(fields);
  }
  return { words, local };
}
