/**
 * A submodule's address: as `.gitmodules` has it or, where it begins with `./` or `../`, from where the repository itself
 * was cloned (git-submodule's documentation). Undefined where it cannot be known, or could be read as an option.
 */
export function submoduleUrl(base: string | undefined, url: string): string | undefined {
  if (url === '' || url.startsWith('-')) return undefined;
  if (!url.startsWith('./') && !url.startsWith('../')) return url;
  if (base === undefined) return undefined;
  let stem = base.replace(/\/+$/, '');
  let rest = url;
  let separator = '/';
  for (;;) {
    if (rest.startsWith('../')) {
      const slash = stem.lastIndexOf('/');
      const colon = stem.lastIndexOf(':');
      // In `git@host:team/repository` the last step up ends at the colon.
      const cut = Math.max(slash, colon);
      if (cut <= 0) return undefined;
      separator = cut === colon && slash < colon ? ':' : '/';
      stem = stem.slice(0, cut);
      rest = rest.slice(3);
    } else if (rest.startsWith('./')) rest = rest.slice(2);
    else break;
  }
  return `${stem}${separator}${rest}`.replace(/\/+$/, '');
}
