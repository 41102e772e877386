import { digestOf } from './digest.ts';
import { blobsOf, parseManifest, type Manifest } from './manifest.ts';
import { tagsOf, type RegistryStore, type Repository, type StoredImage } from './store.ts';
import { isImmutable } from './tag-mutability.ts';

export interface PutRequest {
  readonly bytes: Buffer;
  readonly mediaType?: string;
  readonly tag?: string;
  /** The digest that the caller expects the bytes to have. */
  readonly digest?: string;
}

export type PutOutcome =
  | { readonly kind: 'stored'; readonly image: StoredImage; readonly manifest: Manifest }
  | { readonly kind: 'already-exists'; readonly image: StoredImage; readonly manifest: Manifest }
  | { readonly kind: 'invalid'; readonly problem: string }
  | { readonly kind: 'too-large' | 'too-many-tags' }
  | { readonly kind: 'other-digest'; readonly computed: string }
  | { readonly kind: 'blobs-missing' | 'children-missing'; readonly digests: readonly string[] }
  | { readonly kind: 'tag-taken'; readonly holder: string };

const largest = 4_194_304;
const mostTags = 1_000;

/**
 * Stores a manifest and points its tag at it, or changes nothing. It runs to its end without giving way, so that of two
 * simultaneous calls for one immutable tag exactly one wins.
 */
export function putImage(store: RegistryStore, repository: Repository, request: PutRequest): PutOutcome {
  const { bytes, tag } = request;
  if (bytes.length > largest) return { kind: 'too-large' };
  const computed = digestOf(bytes);
  if (request.digest !== undefined && request.digest !== computed) return { kind: 'other-digest', computed };
  const parsed = parseManifest(bytes, request.mediaType);
  if ('problem' in parsed) return { kind: 'invalid', problem: parsed.problem };
  const { manifest } = parsed;

  const existing = repository.images.get(computed);
  const holder = tag === undefined ? undefined : repository.tags.get(tag);
  if (existing !== undefined && (tag === undefined || holder === computed))
    return { kind: 'already-exists', image: existing, manifest };
  if (tag !== undefined && holder !== undefined && isImmutable(repository, tag)) return { kind: 'tag-taken', holder };

  const blobs = blobsOf(manifest).filter((digest) => !repository.blobs.has(digest));
  if (blobs.length > 0) return { kind: 'blobs-missing', digests: blobs };
  const children = manifest.children.map(({ digest }) => digest).filter((digest) => !repository.images.has(digest));
  if (children.length > 0) return { kind: 'children-missing', digests: children };
  if (tag !== undefined && tagsOf(repository, computed).length >= mostTags) return { kind: 'too-many-tags' };

  const image = existing ?? {
    digest: computed,
    mediaType: manifest.mediaType,
    manifest: bytes,
    pushedAt: store.clock.now(),
  };
  repository.images.set(computed, image);
  if (tag !== undefined) repository.tags.set(tag, computed);
  store.onStored?.(repository, image, tag);
  return { kind: 'stored', image, manifest };
}

/** The manifest of a stored image; it was valid when it was stored. */
export function manifestOf(image: StoredImage): Manifest {
  const parsed = parseManifest(image.manifest, image.mediaType);
  if ('problem' in parsed) throw new Error(`${image.digest}: ${parsed.problem}`);
  return parsed.manifest;
}
