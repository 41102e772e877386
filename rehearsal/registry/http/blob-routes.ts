import type { RawResponse } from '../../server/api.ts';
import { readBlob } from '../blobs.ts';
import { digestPattern } from '../digest.ts';
import { downloadUrl } from '../layer-download.ts';
import { registryError, VERSION_HEADER } from './registry-error.ts';
import type { RepositoryRequest } from './repository-request.ts';

/**
 * `HEAD` of `/v2/<name>/blobs/<digest>`; `GET` sends on to where the blob is, as ECR sends to S3. `DELETE` is refused, as it
 * is believed that ECR does.
 */
export function handleBlob({ store, key, repository, reference, request }: RepositoryRequest): RawResponse {
  if (!digestPattern.test(reference)) return registryError(400, 'DIGEST_INVALID', `invalid digest '${reference}'`);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return registryError(405, 'UNSUPPORTED', 'The operation is unsupported.');
  const content = readBlob(store, repository, reference);
  if (content === undefined) return registryError(404, 'BLOB_UNKNOWN', `blob ${reference} is unknown to the registry`);
  if (request.method === 'GET')
    return {
      status: 307,
      headers: { Location: downloadUrl(store, key, repository.name, reference), ...VERSION_HEADER },
    };
  const headers = {
    'content-type': 'application/octet-stream',
    'Docker-Content-Digest': reference,
    'Accept-Ranges': 'bytes',
    ...VERSION_HEADER,
  };
  return { status: 200, headers, body: content };
}
