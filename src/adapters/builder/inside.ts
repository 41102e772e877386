import { realpath } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';

export type Located =
  { readonly kind: 'inside'; readonly path: string } | { readonly kind: 'outside' } | { readonly kind: 'absent' };

/** Where a path below `root` really is, once all links are followed; `outside` where that is not below `root`. */
export async function locate(root: string, path: string): Promise<Located> {
  const base = await realpath(root);
  const wanted = resolve(root, path);
  if (!isBelow(resolve(root), wanted) && !isBelow(base, wanted)) return { kind: 'outside' };
  try {
    const real = await realpath(wanted);
    return isBelow(base, real) ? { kind: 'inside', path: real } : { kind: 'outside' };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP') return { kind: 'absent' };
    throw error;
  }
}

function isBelow(base: string, path: string): boolean {
  const way = relative(base, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}
