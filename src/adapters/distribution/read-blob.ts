import type { Digest } from '../../domain/digest.ts';
import { WaybillError } from '../../domain/error.ts';
import { digestOf } from '../../domain/hash.ts';
import { type Distribution, unexpected } from './api.ts';
import { blobMissing, type FetchFrom } from './download.ts';
import { readBody } from './http.ts';

/**
 * A small blob's bytes, checked against its digest: `manifest-missing` where it does not exist, `digest-mismatch` where
 * it is larger than `limit` or other bytes than it says.
 */
export async function readBlob(
  api: Distribution,
  repository: string,
  digest: Digest,
  limit: number,
  fetchFrom: FetchFrom,
): Promise<Uint8Array> {
  const where = `registry ${repository}@${digest}`;
  return api.retrying(async () => {
    const answer = await fetchFrom(0);
    if (answer.status === 404) {
      answer.body.resume();
      throw blobMissing(where);
    }
    if (answer.status !== 200) throw await unexpected(api, answer, repository, `the blob ${digest}`);
    let bytes: Uint8Array | undefined;
    try {
      bytes = await readBody(answer.body, limit);
    } catch (error) {
      throw new WaybillError('registry-unreachable', { where, message: 'expected the whole blob, got a part' }, error);
    }
    if (bytes === undefined) {
      throw new WaybillError('digest-mismatch', { where, message: `expected at most ${limit} bytes, got more` });
    }
    const got = digestOf(bytes);
    if (got === digest) return bytes;
    throw new WaybillError('digest-mismatch', { where, message: `expected these bytes, got bytes of ${got}` });
  });
}
