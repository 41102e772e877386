import { createHmac, timingSafeEqual } from 'node:crypto';
import type { AccessKey, AccessKeys } from '../server/access-keys.ts';
import type { RawApi } from '../server/api.ts';
import { readBlob } from './blobs.ts';
import { contentAnswer } from './byte-range.ts';
import type { Registries } from './registries.ts';
import { originOf, type RegistryStore } from './store.ts';

const prefix = '/_layers/';
const lifetime = 3_600_000;

function sign(secret: string, text: string): Buffer {
  return createHmac('sha256', secret).update(`layer\n${text}`).digest();
}

/**
 * An address of a blob that needs no credentials for an hour, as those of S3 to which ECR sends readers. It names another
 * host than the registry's, `localhost` for `127.0.0.1`: clients take their credentials along to the same host only.
 */
export function downloadUrl(store: RegistryStore, key: AccessKey, repository: string, digest: string): string {
  const path = `${prefix}${repository}/${digest}`;
  const expires = String(Math.ceil(store.clock.now() + lifetime));
  const signature = sign(key.secretAccessKey, `${path}\n${expires}`).toString('hex');
  const query = new URLSearchParams({ expires, key: key.accessKeyId, signature });
  return `${originOf(store).replace('//127.0.0.1', '//localhost')}${path}?${query.toString()}`;
}

/** Serves what {@link downloadUrl} signed, whole or by a range; with credentials beside the signature it refuses, as S3 does. */
export function layerDownloads(registries: Registries, keys: AccessKeys): RawApi {
  const refusal = (status: number, code: string) => ({
    status,
    headers: { 'content-type': 'text/plain' },
    body: `${code}\n`,
  });
  return {
    prefix,
    async handle({ method, path, query, headers }) {
      const store = registries.at(headers.host);
      if (headers.authorization !== undefined) return refusal(400, 'InvalidArgument: Only one auth mechanism allowed');
      const secret = keys.get(query.get('key') ?? '')?.secretAccessKey;
      const expires = query.get('expires') ?? '';
      const given = Buffer.from(query.get('signature') ?? '', 'hex');
      const expected = sign(secret ?? '', `${path}\n${expires}`);
      const genuine = secret !== undefined && given.length === expected.length && timingSafeEqual(given, expected);
      if (!genuine || Number(expires) < store.clock.now() || method !== 'GET') return refusal(403, 'AccessDenied');
      const cut = path.lastIndexOf('/');
      const repository = store.repositories.get(path.slice(prefix.length, cut));
      const content = repository === undefined ? undefined : readBlob(store, repository, path.slice(cut + 1));
      return content === undefined ? refusal(404, 'NoSuchKey') : contentAnswer(content, headers.range);
    },
  };
}
