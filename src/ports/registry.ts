import type { Digest } from '../domain/digest.ts';
import type { BuiltImage, Descriptor, Manifest } from '../domain/image.ts';

export interface RepositoryFacts {
  readonly name: string;
  /** What an image reference begins with: `host/name`. Comes from the registry, never from a pattern. */
  readonly uri: string;
  /** Whether a tag, once written, stays: for all tags, for all but those that match `except`, or not at all. */
  readonly tags:
    | { readonly kind: 'immutable' }
    | { readonly kind: 'immutable-except'; readonly except: readonly string[] }
    | { readonly kind: 'mutable' };
}

/** `same`: these very bytes had this tag already. `taken`: an immutable tag names other bytes. */
export type PutOutcome = 'written' | 'same' | 'taken';

/** A registry of one account and region. References are tags or digests; what is absent is absent, never an error. */
export interface Registry {
  describe(repository: string): Promise<RepositoryFacts | undefined>;
  /**
   * Creates a repository: `ledger` fully immutable, `image` immutable but for `at.*`. One that exists is left as it
   * is. Not allowed: `registry-denied`, with the lines of infrastructure code that create it.
   */
  create(repository: string, purpose: 'image' | 'ledger'): Promise<RepositoryFacts>;
  /** Manifests by tag or digest, bytes verbatim; those that do not exist are missing from the map. Any number of references. */
  read(repository: string, references: readonly string[]): Promise<ReadonlyMap<string, Manifest>>;
  /** Writes a manifest's very bytes, under a tag where one is given. Children and blobs must be there. */
  put(repository: string, manifest: Manifest, tag?: string): Promise<PutOutcome>;
  /** All tags of a repository; a fallback, since it pages. */
  tags(repository: string): Promise<readonly string[]>;
  /** Whether a task could pull it now (`archived`: not without a restore of minutes). */
  pullable(repository: string, digest: Digest): Promise<'pullable' | 'archived' | 'absent'>;
  /** When it was pushed and which tags it has; undefined where it is absent. */
  imageFacts(
    repository: string,
    digest: Digest,
  ): Promise<{ readonly pushedAt: number; readonly tags: readonly string[] } | undefined>;
  /** What refers to a manifest and is of one of these artifact types: one to five, as many as ECR's filter takes. */
  referrers(repository: string, subject: Digest, artifactTypes: readonly string[]): Promise<readonly Descriptor[]>;
  readBlob(repository: string, digest: Digest, limitBytes: number): Promise<Uint8Array>;
  writeBlob(repository: string, bytes: Uint8Array): Promise<Digest>;
  /** Pushes an image by digest only: blobs that are missing, then manifests in order. Untagged until someone tags it. */
  push(
    repository: string,
    image: BuiltImage,
    progress: (text: string) => void,
  ): Promise<{ readonly blobsPushed: number; readonly bytesPushed: number }>;
}
