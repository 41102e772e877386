/**
 * Whether a path matches a pattern of files: `*` and `?` stop at `/`, `**` does not, and a folder's own name stands for
 * all that is in it. Everything else is itself.
 */
export function matchesGlob(pattern: string, path: string): boolean {
  let source = '';
  for (let at = 0; at < pattern.length; at++) {
    const rest = pattern.slice(at);
    if (rest.startsWith('**/')) {
      source += '(?:[^/]+/)*';
      at += 2;
    } else if (rest.startsWith('**')) {
      source += '.*';
      at += 1;
    } else if (pattern[at] === '*') source += '[^/]*';
    else if (pattern[at] === '?') source += '[^/]';
    else source += (pattern[at] ?? '').replace(/[\\^$.|+()[\]{}]/, '\\$&');
  }
  return new RegExp(`^${source}(?:/.*)?$`, 's').test(path);
}

/** The part of a pattern that has no wildcard, as a path of whole names; empty where it begins with one. */
export function fixedPart(pattern: string): string {
  const names = pattern.split('/');
  const first = names.findIndex((name) => /[*?]/.test(name));
  return (first === -1 ? names : names.slice(0, first)).join('/');
}
