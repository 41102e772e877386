import type { RawResponse } from '../../server/api.ts';
import { readBlob } from '../blobs.ts';
import { digestPattern } from '../digest.ts';
import type { RepositoryRequest } from './repository-request.ts';
import { registryError, VERSION_HEADER } from './registry-error.ts';

/** One range: `bytes=first-last`, `bytes=first-` or `bytes=-count`. Others are ignored, as RFC 9110 (14.2) allows. */
const rangePattern = /^bytes=(?=-?\d)(\d*)-(\d*)$/;

/** The bytes that a range names; `undefined` where it cannot be satisfied. */
function parseRange(header: string, size: number): { first: number; last: number } | undefined {
  const [, from = '', to = ''] = rangePattern.exec(header) ?? [];
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return first <= last && first < size ? { first, last } : undefined;
}

/** `GET`, `HEAD` of `/v2/<name>/blobs/<digest>`, with ranges. `DELETE` is refused, as it is believed that ECR does. */
export function handleBlob({ store, repository, reference, request }: RepositoryRequest): RawResponse {
  if (!digestPattern.test(reference)) return registryError(400, 'DIGEST_INVALID', `invalid digest '${reference}'`);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return registryError(405, 'UNSUPPORTED', 'The operation is unsupported.');
  const content = readBlob(store, repository, reference);
  if (content === undefined) return registryError(404, 'BLOB_UNKNOWN', `blob ${reference} is unknown to the registry`);
  const headers = {
    'content-type': 'application/octet-stream',
    'Docker-Content-Digest': reference,
    'Accept-Ranges': 'bytes',
    ...VERSION_HEADER,
  };
  const { range } = request.headers;
  if (range === undefined || !rangePattern.test(range) || request.method === 'HEAD')
    return { status: 200, headers, body: content };
  const asked = parseRange(range, content.length);
  if (asked === undefined)
    return { status: 416, headers: { ...headers, 'Content-Range': `bytes */${content.length}` } };
  return {
    status: 206,
    headers: { ...headers, 'Content-Range': `bytes ${asked.first}-${asked.last}/${content.length}` },
    body: content.subarray(asked.first, asked.last + 1),
  };
}
