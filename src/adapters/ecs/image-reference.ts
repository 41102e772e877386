import { type Digest, isDigest } from '../../domain/digest.ts';

/** `host:5000/shop/returns:1.2@sha256:…` without its tag and digest. */
export function repositoryOf(image: string): string {
  const [name = ''] = image.split('@');
  const slash = name.lastIndexOf('/');
  const colon = name.indexOf(':', slash + 1);
  return colon < 0 ? name : name.slice(0, colon);
}

/** The digest that an image reference names, where it names one. */
export function digestInImage(image: string): Digest | undefined {
  const at = image.indexOf('@');
  const digest = at < 0 ? '' : image.slice(at + 1);
  return isDigest(digest) ? digest : undefined;
}

/** The same repository, this digest. */
export function atDigest(image: string, digest: Digest): string {
  return `${repositoryOf(image)}@${digest}`;
}
