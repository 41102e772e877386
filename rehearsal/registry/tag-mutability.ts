import type { Repository } from './store.ts';

function matches(filter: string, tag: string): boolean {
  const pattern = filter
    .split('*')
    .map((part) => part.replace(/[.]/g, '\\.'))
    .join('.*');
  return new RegExp(`^${pattern}$`).test(tag);
}

/** Whether a tag, once it is there, cannot be moved: the base rule, inverted for what an exclusion filter matches. */
export function isImmutable(repository: Pick<Repository, 'mutability' | 'exclusionFilters'>, tag: string): boolean {
  const excluded = repository.exclusionFilters.some(({ filter }) => matches(filter, tag));
  switch (repository.mutability) {
    case 'MUTABLE':
      return false;
    case 'IMMUTABLE':
      return true;
    case 'MUTABLE_WITH_EXCLUSION':
      return excluded;
    case 'IMMUTABLE_WITH_EXCLUSION':
      return !excluded;
  }
}
