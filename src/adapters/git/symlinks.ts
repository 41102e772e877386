import type { Problem } from '../../domain/error.ts';

/**
 * The symlinks that would lead out of the export: absolute ones, and those that step above its root, also by way of
 * another symlink. `links` maps paths to targets. A link that leads nowhere, or in a circle, harms nobody.
 */
export function escapingSymlinks(links: ReadonlyMap<string, string>): readonly Problem[] {
  return [...links].flatMap(([path, target]) => {
    if (!escapes(path, target, links)) return [];
    return {
      message: `expected a symlink that stays inside the repository, got ${JSON.stringify(path)} -> ${JSON.stringify(target)}`,
      where: 'git tree',
      fix: 'commit the file itself, or a relative link to a path of the repository',
    };
  });
}

/** Follows a link as the operating system would, with at most 40 links on the way (Linux's own limit). */
function escapes(path: string, target: string, links: ReadonlyMap<string, string>): boolean {
  const at = path.split('/').slice(0, -1);
  if (isAbsolute(target)) return true;
  const ahead = target.split('/');
  let followed = 0;
  for (let segment = ahead.shift(); segment !== undefined; segment = ahead.shift()) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..') {
      if (at.length === 0) return true;
      at.pop();
      continue;
    }
    const next = links.get([...at, segment].join('/'));
    if (next === undefined) at.push(segment);
    else {
      followed += 1;
      if (followed > 40) return false;
      if (isAbsolute(next)) return true;
      ahead.unshift(...next.split('/'));
    }
  }
  return false;
}

function isAbsolute(target: string): boolean {
  return target.startsWith('/') || /^(?:[a-z]:)?\\|^[a-z]:\//i.test(target);
}
