import { createHmac, timingSafeEqual } from 'node:crypto';
import { readBlob } from '../registry/blobs.ts';
import { digestPattern } from '../registry/digest.ts';
import { originOf, type RegistryStore } from '../registry/store.ts';
import type { AccessKeys } from '../server/access-keys.ts';
import { ApiError, type RawApi } from '../server/api.ts';
import type { EcrOperation } from './operation.ts';
import { findRepository, invalidParameter } from './refusals.ts';

const prefix = '/_layers/';
const lifetime = 3_600_000;

function sign(secret: string, text: string): Buffer {
  return createHmac('sha256', secret).update(`layer\n${text}`).digest();
}

/** A URL that needs no credentials for an hour, as S3's presigned ones. */
export const getDownloadUrlForLayer: EcrOperation<{ repositoryName: string; layerDigest: string }> = (
  { store, keys, caller },
  input,
) => {
  const repository = findRepository(store, input.repositoryName);
  const { layerDigest } = input;
  if (!digestPattern.test(layerDigest))
    throw invalidParameter('layerDigest', "must satisfy regular expression 'sha256:[a-f0-9]{64}'");
  const key = keys.get(caller.accessKeyId);
  if (readBlob(store, repository, layerDigest) === undefined || key === undefined) {
    const message = `The layer with digest '${layerDigest}' does not exist in the repository with name '${repository.name}' in registry with id '${store.account}'`;
    throw new ApiError('LayersNotFoundException', message);
  }
  const path = `${prefix}${repository.name}/${layerDigest}`;
  const expires = String(Math.ceil(store.clock.now() + lifetime));
  const signature = sign(key.secretAccessKey, `${path}\n${expires}`).toString('hex');
  const query = new URLSearchParams({ expires, key: key.accessKeyId, signature });
  return { downloadUrl: `${originOf(store)}${path}?${query.toString()}`, layerDigest };
};

/** Serves what {@link getDownloadUrlForLayer} signed. */
export function layerDownloads(store: RegistryStore, keys: AccessKeys): RawApi {
  return {
    prefix,
    async handle({ method, path, query }) {
      const secret = keys.get(query.get('key') ?? '')?.secretAccessKey;
      const expires = query.get('expires') ?? '';
      const given = Buffer.from(query.get('signature') ?? '', 'hex');
      const expected = sign(secret ?? '', `${path}\n${expires}`);
      const genuine = secret !== undefined && given.length === expected.length && timingSafeEqual(given, expected);
      const refusal = { headers: { 'content-type': 'text/plain' }, body: 'AccessDenied\n' };
      if (!genuine || Number(expires) < store.clock.now() || method !== 'GET') return { status: 403, ...refusal };
      const cut = path.lastIndexOf('/');
      const repository = store.repositories.get(path.slice(prefix.length, cut));
      const content = repository === undefined ? undefined : readBlob(store, repository, path.slice(cut + 1));
      return content === undefined
        ? { status: 404, ...refusal }
        : { status: 200, headers: { 'content-type': 'application/octet-stream' }, body: content };
    },
  };
}
