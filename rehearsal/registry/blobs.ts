import { randomUUID } from 'node:crypto';
import { digestOf } from './digest.ts';
import { blobsOf } from './manifest.ts';
import { manifestOf } from './put-image.ts';
import type { RegistryStore, Repository, Upload } from './store.ts';

/** Begins an upload to a repository. */
export function beginUpload(store: RegistryStore, repository: Repository): Upload {
  const upload: Upload = { id: randomUUID(), repository: repository.name, chunks: [], size: 0, patches: 0 };
  store.uploads.set(upload.id, upload);
  return upload;
}

export function appendToUpload(upload: Upload, bytes: Buffer): void {
  upload.chunks.push(bytes);
  upload.size += bytes.length;
}

/** Ends an upload; the blob is stored only where its bytes have that digest. */
export function finishUpload(store: RegistryStore, repository: Repository, upload: Upload, digest: string): boolean {
  const content = Buffer.concat(upload.chunks);
  store.uploads.delete(upload.id);
  if (digestOf(content) !== digest) return false;
  store.blobs.set(digest, content);
  repository.blobs.add(digest);
  return true;
}

/** A blob of a repository; `undefined` where it was never pushed there. */
export function readBlob(store: RegistryStore, repository: Repository, digest: string): Buffer | undefined {
  return repository.blobs.has(digest) ? store.blobs.get(digest) : undefined;
}

/** Makes a blob of another repository one of this, where the account and the settings allow it. */
export function mountBlob(
  store: RegistryStore,
  target: Repository,
  source: Repository | undefined,
  digest: string,
): boolean {
  if (store.accountSettings.get('BLOB_MOUNTING') !== 'ENABLED') return false;
  if (source?.blobs.has(digest) !== true) return false;
  if (store.settings.mountsReferencedOnly) {
    const referenced = [...source.images.values()].some((image) => blobsOf(manifestOf(image)).includes(digest));
    if (!referenced) return false;
  }
  target.blobs.add(digest);
  return true;
}
