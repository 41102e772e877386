import type { RepositoryFacts } from '../../src/ports/registry.ts';

/** Whether a repository with this rule lets nobody move that tag. */
export function keepsTag(tags: RepositoryFacts['tags'], tag: string): boolean {
  switch (tags.kind) {
    case 'immutable':
      return true;
    case 'mutable':
      return false;
    case 'unenforced':
      return !tag.startsWith('at.');
    case 'immutable-except':
      return !tags.except.some((filter) => {
        const pattern = filter.split('*').map((part) => part.replaceAll(/[.\\+?^${}()|[\]]/g, '\\$&'));
        return new RegExp(`^${pattern.join('.*')}$`).test(tag);
      });
  }
}
