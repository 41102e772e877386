import type { RehearsalClock } from '../clock.ts';
import { noReplication, type Replication } from './replication-state.ts';

export type TagMutability = 'MUTABLE' | 'IMMUTABLE' | 'MUTABLE_WITH_EXCLUSION' | 'IMMUTABLE_WITH_EXCLUSION';

export interface StoredImage {
  readonly digest: string;
  readonly mediaType: string;
  /** The bytes as they were pushed. */
  readonly manifest: Buffer;
  /** Rehearsal milliseconds. */
  readonly pushedAt: number;
  archived?: { at: number };
  /** When a restored image is usable again, and since when it is being restored. */
  restored?: { at: number; usableAt: number };
}

export interface Repository {
  readonly name: string;
  readonly createdAt: number;
  mutability: TagMutability;
  exclusionFilters: readonly { readonly filterType: string; readonly filter: string }[];
  readonly resourceTags: Map<string, string>;
  scanOnPush: boolean;
  policy?: string;
  lifecyclePolicy?: { text: string; at: number };
  readonly images: Map<string, StoredImage>;
  readonly tags: Map<string, string>;
  /** Digests of the blobs that were pushed or mounted here. */
  readonly blobs: Set<string>;
}

export interface Upload {
  readonly id: string;
  readonly repository: string;
  readonly chunks: Buffer[];
  size: number;
  patches: number;
}

/** What a rehearsal may change while it runs. */
export interface RegistrySettings {
  /** Caps every list page below what the caller asked for. */
  pageSize?: number | undefined;
  /** ECR answers a manifest's GET without `Docker-Content-Digest`. */
  omitsContentDigest: boolean;
  /** ECR answers the first PATCH of an upload with 201 and drops the body of every further one. */
  dropsFurtherChunks: boolean;
  /** ECR mounts a blob only when a manifest of the source refers to it. */
  mountsReferencedOnly: boolean;
  /** How long an archived image takes to be usable again, in rehearsal milliseconds. */
  restoreMs: number;
  /** How long after its push an image arrives where it is replicated to, in rehearsal milliseconds. */
  replicationMs: number;
}

export function defaultRegistrySettings(): RegistrySettings {
  return {
    omitsContentDigest: true,
    dropsFurtherChunks: false,
    mountsReferencedOnly: true,
    restoreMs: 1_200_000,
    replicationMs: 60_000,
  };
}

/** The registry of one account in one region; the OCI routes and the ECR API work on the same. */
export interface RegistryStore {
  readonly account: string;
  readonly region: string;
  /** `aws` unless said. */
  readonly partition?: string;
  readonly clock: RehearsalClock;
  readonly settings: RegistrySettings;
  /** What image references begin with: `127.0.0.1:port`, known once the server listens, or ECR's own name. */
  host(): string;
  /** Where `host` is spoken to: by plain HTTP unless said. */
  readonly scheme?: 'http' | 'https';
  /** Whether policies of repositories count: then one that the rehearsal does not evaluate is refused. */
  readonly enforces?: boolean;
  readonly repositories: Map<string, Repository>;
  readonly blobs: Map<string, Buffer>;
  readonly uploads: Map<string, Upload>;
  readonly accountSettings: Map<string, string>;
  readonly replication: Replication;
  /** Told of every manifest that a client has pushed, with the tag that it was pushed under. */
  onStored?: (repository: Repository, image: StoredImage, tag: string | undefined) => void;
  /** Told when all of it was replaced by a saved state. */
  onRestored?: () => void;
}

export function createRegistryStore(
  where: Pick<
    RegistryStore,
    'account' | 'region' | 'partition' | 'clock' | 'settings' | 'host' | 'scheme' | 'enforces'
  >,
): RegistryStore {
  return {
    ...where,
    repositories: new Map(),
    blobs: new Map(),
    uploads: new Map(),
    accountSettings: new Map([
      ['BASIC_SCAN_TYPE_VERSION', 'AWS_NATIVE'],
      ['REGISTRY_POLICY_SCOPE', 'V2'],
      ['BLOB_MOUNTING', 'ENABLED'],
    ]),
    replication: noReplication(),
  };
}

/** Makes an empty repository; what is not said is as `CreateRepository` makes it by itself. */
export function addRepository(
  store: RegistryStore,
  name: string,
  settings: Partial<Pick<Repository, 'mutability' | 'exclusionFilters' | 'resourceTags' | 'scanOnPush'>> = {},
): Repository {
  const repository: Repository = {
    name,
    createdAt: store.clock.now(),
    mutability: 'MUTABLE',
    exclusionFilters: [],
    resourceTags: new Map(),
    scanOnPush: false,
    ...settings,
    images: new Map(),
    tags: new Map(),
    blobs: new Set(),
  };
  store.repositories.set(name, repository);
  return repository;
}

/** The registry's address: `http://127.0.0.1:port`. */
export function originOf({ scheme = 'http', host }: Pick<RegistryStore, 'scheme' | 'host'>): string {
  return `${scheme}://${host()}`;
}

/** `ARCHIVED` and `ACTIVATING` images can be listed, but not pulled. */
export function imageStatus(image: StoredImage, now: number): 'ACTIVE' | 'ARCHIVED' | 'ACTIVATING' {
  if (image.archived !== undefined) return 'ARCHIVED';
  return image.restored !== undefined && now < image.restored.usableAt ? 'ACTIVATING' : 'ACTIVE';
}

/** The tags of an image, in the order of their names. */
export function tagsOf(repository: Repository, digest: string): string[] {
  return [...repository.tags]
    .filter(([, named]) => named === digest)
    .map(([tag]) => tag)
    .sort();
}
