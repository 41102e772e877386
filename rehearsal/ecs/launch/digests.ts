import type { Images } from '../../registry/images.ts';

/** `host/repo:tag` or `host/repo@…` by the digest that a revision has once found. */
export function pinned(image: string, digest: string): string {
  const name = image.split('@')[0] ?? image;
  const colon = name.lastIndexOf(':');
  return `${colon > name.lastIndexOf('/') ? name.slice(0, colon) : name}@${digest}`;
}

/**
 * The digest a container's image has now. One that the revision resolved before stays, as long as the image exists:
 * a tag that moved does not change what later tasks of the revision run (deployment-type-ecs, container image resolution).
 */
export function resolveImage(images: Images, image: string, known: string | undefined): string | undefined {
  return known === undefined ? images.resolve(image) : images.resolve(pinned(image, known));
}
