import { lstat, readlink } from 'node:fs/promises';
import { join, posix } from 'node:path';

/** A path that an image must not have; the message names it. */
export class UnsafePath extends Error {}

/**
 * The parts of a path inside an image. An absolute path is meant from the image's root. `..` is refused, since a tar
 * entry has no honest use for it.
 */
export function imagePathParts(path: string): string[] {
  if (path.includes('\0')) throw new UnsafePath(`a path with a NUL byte: ${JSON.stringify(path)}`);
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  if (parts.includes('..')) throw new UnsafePath(`a path that leaves the image: ${JSON.stringify(path)}`);
  return parts;
}

/** The longest chain of links that is followed, as Linux has it. */
const MOST_LINKS = 40;

/**
 * Where a path of the image lies on this machine, with every symbolic link on the way followed as a container would:
 * an absolute target starts at the root again, and `..` at the root stays there. The last part is followed only where
 * `followLast` is set. Parts that do not exist yet are taken as they are.
 */
export async function withinRoot(root: string, path: string, followLast: boolean): Promise<string> {
  let left = path.split('/').filter((part) => part !== '' && part !== '.');
  const at: string[] = [];
  for (let links = 0; left.length > 0;) {
    const [part, ...rest] = left as [string, ...string[]];
    left = rest;
    if (part === '..') {
      at.pop();
      continue;
    }
    const here = join(root, ...at, part);
    const target = followLast || rest.length > 0 ? await linkTarget(here) : undefined;
    if (target === undefined) {
      at.push(part);
      continue;
    }
    links += 1;
    if (links > MOST_LINKS) throw new UnsafePath(`too many symbolic links at ${JSON.stringify(path)}`);
    if (target.startsWith('/')) at.length = 0;
    left = [...target.split('/').filter((name) => name !== '' && name !== '.'), ...rest];
  }
  return join(root, ...at);
}

async function linkTarget(path: string): Promise<string | undefined> {
  const found = await lstat(path).catch(() => undefined);
  return found?.isSymbolicLink() === true ? await readlink(path) : undefined;
}

/**
 * A symbolic link's target, rewritten so that this machine follows it as a container would: absolute targets become
 * relative ones from `folder` (the link's folder inside the image), and what climbs above the root stays at the root.
 */
export function relativeTarget(folder: string, target: string): string {
  const whole = target.startsWith('/') ? posix.normalize(target) : posix.resolve('/', folder, target);
  const climbs = posix.join(folder, target).startsWith('..');
  if (!target.startsWith('/') && !climbs) return target;
  const relative = posix.relative(posix.join('/', folder), whole);
  return relative === '' ? '.' : relative;
}
