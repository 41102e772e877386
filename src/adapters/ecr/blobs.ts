import { Readable } from 'node:stream';
import type { Digest } from '../../domain/digest.ts';
import { certificateFailure } from '../../domain/certificate.ts';
import { WaybillError } from '../../domain/error.ts';
import { digestOf } from '../../domain/hash.ts';
import type { BuiltImage } from '../../domain/image.ts';
import { type Distribution, unexpected } from './distribution.ts';
import { mayCarrySecrets } from './endpoint.ts';
import { type HttpAnswer, readBody } from './http.ts';

export type Blob = BuiltImage['blobs'][number];

const uploading = ['ecr:InitiateLayerUpload', 'ecr:UploadLayerPart', 'ecr:CompleteLayerUpload'];

/**
 * Uploads a blob unless it is there: its bytes stream in one PUT (ECR drops the body of a second PATCH). Answers
 * whether anything was sent. A broken upload begins anew, with a new stream.
 */
export function uploadBlob(distribution: Distribution, repository: string, blob: Blob): Promise<'sent' | 'present'> {
  return distribution.retrying(async () => {
    if (await hasBlob(distribution, repository, blob.digest)) return 'present';
    const began = await distribution.send({ method: 'POST', repository, path: 'blobs/uploads/', actions: uploading });
    const { location } = began.headers;
    if (began.status !== 202 || location === undefined) throw await unexpected(began, repository, 'an upload to begin');
    began.body.resume();
    const ended = await distribution.send({
      method: 'PUT',
      repository,
      path: location,
      query: { digest: blob.digest },
      body: blob,
      actions: uploading,
    });
    if (ended.status !== 201) throw await unexpected(ended, repository, `the blob ${blob.digest} to be taken`);
    ended.body.resume();
    return 'sent';
  });
}

async function hasBlob(distribution: Distribution, repository: string, digest: Digest): Promise<boolean> {
  const answer = await distribution.send({
    method: 'HEAD',
    repository,
    path: `blobs/${digest}`,
    actions: ['ecr:BatchCheckLayerAvailability'],
  });
  answer.body.resume();
  // Some registries redirect where a blob is.
  return answer.status === 200 || answer.status === 307;
}

export async function writeBlob(distribution: Distribution, repository: string, bytes: Uint8Array): Promise<Digest> {
  const digest = digestOf(bytes);
  await uploadBlob(distribution, repository, { digest, size: bytes.length, open: () => Readable.from([bytes]) });
  return digest;
}

/**
 * A blob's bytes, checked against its digest. `manifest-missing` where it does not exist, `digest-mismatch` where it is
 * larger than `limit` or other bytes than it says.
 */
export function readBlob(
  distribution: Distribution,
  repository: string,
  digest: Digest,
  limit: number,
): Promise<Uint8Array> {
  const where = `registry ${repository}@${digest}`;
  return distribution.retrying(async () => {
    const answer = await followed(distribution, repository, await requestBlob(distribution, repository, digest));
    if (answer.status === 404) {
      answer.body.resume();
      throw new WaybillError('manifest-missing', { where, message: 'expected the blob to exist, it does not' });
    }
    if (answer.status !== 200) throw await unexpected(answer, repository, `the blob ${digest}`);
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

function requestBlob(distribution: Distribution, repository: string, digest: Digest): Promise<HttpAnswer> {
  return distribution.send({
    method: 'GET',
    repository,
    path: `blobs/${digest}`,
    actions: ['ecr:GetDownloadUrlForLayer', 'ecr:BatchGetImage'],
  });
}

/** ECR sends readers on to S3, with an address that carries its own signature: our token stays here. */
async function followed(distribution: Distribution, repository: string, answer: HttpAnswer): Promise<HttpAnswer> {
  const { location } = answer.headers;
  if (answer.status < 300 || answer.status >= 400 || location === undefined) return answer;
  answer.body.resume();
  const failed = (got: string, cause?: unknown): WaybillError =>
    new WaybillError(
      'registry-unreachable',
      { where: `registry ${repository}`, message: `expected a blob, got ${got}` },
      cause,
    );
  if (!URL.canParse(location) || !mayCarrySecrets(location)) throw failed('sent to an address that is not https');
  try {
    return await distribution.follow(new URL(location));
  } catch (error) {
    const known = error instanceof WaybillError ? error : certificateFailure(error, new URL(location).host);
    if (known !== undefined) throw known;
    // The message could carry the signed address.
    throw failed('no answer where the registry sent us', error);
  }
}
