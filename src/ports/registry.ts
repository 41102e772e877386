import type { Digest } from '../domain/digest.ts';
import type { Blob, BuiltImage, Descriptor, Manifest } from '../domain/image.ts';

export interface RepositoryFacts {
  readonly name: string;
  /** What an image reference begins with: `host/name`. Comes from the registry, never from a pattern. */
  readonly uri: string;
  /**
   * Whether a tag, once written, stays: for all tags, for all but those that match `except`, or not at all. `unenforced`:
   * the registry has no such setting; the adapter looks before it writes and again after it, all but `at.*`.
   */
  readonly tags:
    | { readonly kind: 'immutable' }
    | { readonly kind: 'immutable-except'; readonly except: readonly string[] }
    | { readonly kind: 'mutable' }
    | { readonly kind: 'unenforced' };
  /** The registry's own name of it, where it has one: what another registry's `replication` is asked about. */
  readonly id?: string;
}

/** `same`: these very bytes had this tag already. `taken`: an immutable tag names other bytes. */
export type PutOutcome = 'written' | 'same' | 'taken';

/** How a blob came to be where it should: by its bytes, from another repository beside it, or long before. */
export type BlobOutcome = 'sent' | 'mounted' | 'present';

/** A registry of one account and region, or one at a host. References are tags or digests; what is absent is absent, never an error. */
export interface Registry {
  /** Undefined where it does not exist. One whose repositories come with their first push has every one. */
  describe(repository: string): Promise<RepositoryFacts | undefined>;
  /**
   * Creates a repository: `ledger` fully immutable, `image` immutable but for `at.*`. One that exists is left as it
   * is. Not allowed: `registry-denied`, with the lines of infrastructure code that create it. `readers`: other accounts
   * that shall be able to read what is created, where the registry knows accounts and the role may say so.
   */
  create(repository: string, purpose: 'image' | 'ledger', readers?: readonly string[]): Promise<RepositoryFacts>;
  /** Manifests by tag or digest, bytes verbatim; those that do not exist are missing from the map. Any number of references. */
  read(repository: string, references: readonly string[]): Promise<ReadonlyMap<string, Manifest>>;
  /** Writes a manifest's very bytes, under a tag where one is given. Children and blobs must be there. */
  put(repository: string, manifest: Manifest, tag?: string): Promise<PutOutcome>;
  /** All tags of a repository; a fallback, since it pages. */
  tags(repository: string): Promise<readonly string[]>;
  /** Whether a task could pull it now (`archived`: not without a restore of minutes). */
  pullable(repository: string, digest: Digest): Promise<'pullable' | 'archived' | 'absent'>;
  /** When it was pushed (null: the registry does not say) and which tags it has; undefined where it is absent. */
  imageFacts(
    repository: string,
    digest: Digest,
  ): Promise<{ readonly pushedAt: number | null; readonly tags: readonly string[] } | undefined>;
  /** What refers to a manifest and is of one of these artifact types: up to five, as many as ECR's filter takes; of any, where none is named. */
  referrers(repository: string, subject: Digest, artifactTypes: readonly string[]): Promise<readonly Descriptor[]>;
  readBlob(repository: string, digest: Digest, limitBytes: number): Promise<Uint8Array>;
  writeBlob(repository: string, bytes: Uint8Array): Promise<Digest>;
  /** A blob of any size, to be read piece by piece. Nothing is asked before it is opened. */
  openBlob(repository: string, blob: Pick<Blob, 'digest' | 'size'>): Promise<Blob>;
  /** Writes a blob unless it is there. `near`: the URI of a repository that has it; where that is in this registry, no byte moves. */
  copyBlob(repository: string, blob: Blob, near: string): Promise<BlobOutcome>;
  /**
   * Whether the registry itself is about to bring an image to a repository of another: `under-way` and `done` say that
   * it is, `failed` that it tried, `none` that it does not.
   */
  replication(
    repository: string,
    digest: Digest,
    to: RepositoryFacts,
  ): Promise<'none' | 'under-way' | 'done' | 'failed'>;
  /** Pushes an image by digest only: blobs that are missing, then manifests in order. Untagged until someone tags it. */
  push(
    repository: string,
    image: BuiltImage,
    progress: (text: string) => void,
  ): Promise<{ readonly blobsPushed: number; readonly bytesPushed: number }>;
}
