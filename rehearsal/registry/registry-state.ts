import type { Stateful } from '../server/api.ts';
import type { Replication } from './replication-state.ts';
import type { RegistryStore, Repository, StoredImage, Upload } from './store.ts';

interface SavedRepository extends Omit<Repository, 'resourceTags' | 'images' | 'tags' | 'blobs'> {
  resourceTags: [string, string][];
  images: (Omit<StoredImage, 'manifest'> & { manifest: string })[];
  tags: [string, string][];
  blobs: string[];
}

interface Saved {
  repositories: SavedRepository[];
  blobs: [string, string][];
  uploads: (Omit<Upload, 'chunks'> & { content: string })[];
  accountSettings: [string, string][];
  replication: Replication;
}

function replace<K, V>(target: Map<K, V>, entries: Iterable<readonly [K, V]>): void {
  target.clear();
  for (const [key, value] of entries) target.set(key, value);
}

function save(store: RegistryStore): Saved {
  return {
    repositories: [...store.repositories.values()].map((repository) => ({
      ...repository,
      resourceTags: [...repository.resourceTags],
      images: [...repository.images.values()].map((image) => ({
        ...image,
        manifest: image.manifest.toString('base64'),
      })),
      tags: [...repository.tags],
      blobs: [...repository.blobs],
    })),
    blobs: [...store.blobs].map(([digest, content]) => [digest, content.toString('base64')]),
    uploads: [...store.uploads.values()].map(({ chunks, ...upload }) => ({
      ...upload,
      content: Buffer.concat(chunks).toString('base64'),
    })),
    accountSettings: [...store.accountSettings],
    replication: store.replication,
  };
}

function restore(store: RegistryStore, saved: Saved): void {
  const bytes = (text: string): Buffer => Buffer.from(text, 'base64');
  const repositories = saved.repositories.map((repository): [string, Repository] => [
    repository.name,
    {
      ...repository,
      resourceTags: new Map(repository.resourceTags),
      images: new Map(repository.images.map((image) => [image.digest, { ...image, manifest: bytes(image.manifest) }])),
      tags: new Map(repository.tags),
      blobs: new Set(repository.blobs),
    },
  ]);
  replace(store.repositories, repositories);
  replace(
    store.blobs,
    saved.blobs.map(([digest, content]): [string, Buffer] => [digest, bytes(content)]),
  );
  replace(
    store.uploads,
    saved.uploads.map(({ content, ...upload }): [string, Upload] => [
      upload.id,
      { ...upload, chunks: [bytes(content)] },
    ]),
  );
  replace(store.accountSettings, saved.accountSettings);
  const { rules, replicas, policy } = saved.replication;
  Object.assign(store.replication, { rules, replicas, policy });
  store.onRestored?.();
}

/** The whole registry as a part of the state; blobs and manifests as base64. */
export function registryState(store: RegistryStore): Stateful {
  return {
    part: 'registry',
    save: () => structuredClone(save(store)),
    restore: (state) => restore(store, structuredClone(state) as Saved),
  };
}
