import { manifestOf } from './put-image.ts';
import { tagsOf, type Repository } from './store.ts';

/** The digests of the indexes that name an image. */
export function parentsOf(repository: Repository, digest: string): string[] {
  return [...repository.images.values()]
    .filter((image) => manifestOf(image).children.some((child) => child.digest === digest))
    .map((image) => image.digest);
}

export type DeleteOutcome =
  | { readonly kind: 'deleted'; readonly tags: readonly string[] }
  | { readonly kind: 'referenced'; readonly parents: readonly string[] };

/** Removes an image with all its tags, unless an index names it. */
export function deleteImage(repository: Repository, digest: string): DeleteOutcome {
  const parents = parentsOf(repository, digest);
  if (parents.length > 0) return { kind: 'referenced', parents };
  const tags = tagsOf(repository, digest);
  for (const tag of tags) repository.tags.delete(tag);
  repository.images.delete(digest);
  return { kind: 'deleted', tags };
}

/** Removes a tag; an image that loses its last tag goes with it, unless an index names it (then only the tag goes). */
export function deleteTag(repository: Repository, tag: string): void {
  const digest = repository.tags.get(tag);
  repository.tags.delete(tag);
  if (digest === undefined || tagsOf(repository, digest).length > 0) return;
  if (parentsOf(repository, digest).length === 0) repository.images.delete(digest);
}
