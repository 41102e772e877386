import { Readable } from 'node:stream';
import type { Digest } from '../../domain/digest.ts';
import { digestOf } from '../../domain/hash.ts';
import type { BuiltImage } from '../../domain/image.ts';
import { type Distribution, unexpected } from './distribution.ts';

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
