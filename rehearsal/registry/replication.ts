import { blobsOf } from './manifest.ts';
import { manifestOf } from './put-image.ts';
import type { Registries } from './registries.ts';
import { letsReplicate } from './registry-policy.ts';
import type { Destination, Replica } from './replication-state.ts';
import { addRepository, type RegistryStore, type Repository, type StoredImage } from './store.ts';
import { isImmutable } from './tag-mutability.ts';

/**
 * Replicates what is pushed from now on, when its time has come (user guide, "Private image replication in Amazon ECR").
 * What was replicated is not replicated any further. A destination in another region is played by nobody: its replicas stay
 * under way.
 */
export function startReplication(registries: Registries, stores: readonly RegistryStore[]): void {
  const arrive = (store: RegistryStore, replica: Replica): void => {
    if (!store.replication.replicas.includes(replica) || replica.status !== 'IN_PROGRESS') return;
    const target = replica.region === store.region ? registries.of(replica.registryId) : undefined;
    if (target === undefined) return;
    const failureCode = take(store, target, replica);
    replica.status = failureCode === undefined ? 'COMPLETE' : 'FAILED';
    if (failureCode !== undefined) replica.failureCode = failureCode;
  };
  const schedule = (store: RegistryStore, replica: Replica): void => {
    store.clock.after(Math.max(0, replica.dueAt - store.clock.now()), () => arrive(store, replica));
  };
  for (const store of stores) {
    store.onRestored = () => {
      for (const replica of store.replication.replicas) if (replica.status === 'IN_PROGRESS') schedule(store, replica);
    };
    store.onStored = (repository, { digest }, tag) => {
      for (const destination of destinationsOf(store, repository.name)) {
        const dueAt = store.clock.now() + store.settings.replicationMs;
        const replica: Replica = {
          ...destination,
          ...{ repository: repository.name, digest, dueAt, status: 'IN_PROGRESS' },
          ...(tag !== undefined && { tag }),
        };
        store.replication.replicas.push(replica);
        schedule(store, replica);
      }
    };
  }
}

function destinationsOf(store: RegistryStore, repository: string): readonly Destination[] {
  const all = store.replication.rules
    .filter(({ repositoryFilters = [] }) => {
      return repositoryFilters.length === 0 || repositoryFilters.some(({ filter }) => repository.startsWith(filter));
    })
    .flatMap(({ destinations }) => destinations);
  return [...new Map(all.map((one) => [`${one.registryId} ${one.region}`, one])).values()];
}

/** Puts it where it goes; answers why it could not. The codes are this rehearsal's own. */
function take(from: RegistryStore, to: RegistryStore, { repository: name, digest, tag }: Replica): string | undefined {
  const source = from.repositories.get(name);
  const image = source?.images.get(digest);
  if (source === undefined || image === undefined) return 'SOURCE_IMAGE_NOT_FOUND';
  if (!letsReplicate(from, to, 'ecr:ReplicateImage', name)) return 'ACCESS_DENIED';
  if (!to.repositories.has(name) && !letsReplicate(from, to, 'ecr:CreateRepository', name))
    return 'REPOSITORY_NOT_FOUND';
  // Settings are not replicated.
  const target = to.repositories.get(name) ?? addRepository(to, name);
  store(from, to, source, target, image);
  const holder = tag === undefined ? undefined : target.tags.get(tag);
  // An image whose tag is taken there is replicated without it.
  if (tag !== undefined && (holder === undefined || !isImmutable(target, tag))) target.tags.set(tag, digest);
  return undefined;
}

function store(from: RegistryStore, to: RegistryStore, source: Repository, target: Repository, image: StoredImage) {
  const manifest = manifestOf(image);
  for (const child of manifest.children) {
    const found = source.images.get(child.digest);
    if (found !== undefined && !target.images.has(child.digest)) store(from, to, source, target, found);
  }
  for (const digest of blobsOf(manifest)) {
    const bytes = from.blobs.get(digest);
    if (bytes === undefined) continue;
    to.blobs.set(digest, bytes);
    target.blobs.add(digest);
  }
  if (target.images.has(image.digest)) return;
  const { digest, mediaType, manifest: bytes } = image;
  target.images.set(digest, { digest, mediaType, manifest: bytes, pushedAt: to.clock.now() });
}
