import { BatchGetImageCommand, type Image, PutImageCommand } from '@aws-sdk/client-ecr';
import { type Digest, isDigest } from '../../domain/digest.ts';
import { WaybillError } from '../../domain/error.ts';
import { digestOf } from '../../domain/hash.ts';
import type { Manifest } from '../../domain/image.ts';
import { isUnanswered } from '../../domain/unanswered.ts';
import type { PutOutcome } from '../../ports/registry.ts';
import { type EcrContext, isException, orWhereAbsent, repositoryMissing } from './context.ts';

/** Everything that may stand under a tag, so that ECR converts nothing and the bytes come as they were pushed. */
const acceptedMediaTypes = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
];

/** Manifests by tag or digest, a hundred a call, calls side by side. What does not exist is missing from the map. */
export async function readManifests(
  context: EcrContext,
  repository: string,
  references: readonly string[],
): Promise<ReadonlyMap<string, Manifest>> {
  const distinct = [...new Set(references)];
  const chunks = Array.from({ length: Math.ceil(distinct.length / 100) }, (_, index) =>
    distinct.slice(index * 100, index * 100 + 100),
  );
  const read = await Promise.all(chunks.map((chunk) => readChunk(context, repository, chunk)));
  return new Map(read.flat());
}

async function readChunk(
  context: EcrContext,
  repository: string,
  references: readonly string[],
): Promise<readonly (readonly [string, Manifest])[]> {
  const client = await context.client();
  const answer = await orWhereAbsent(undefined, () =>
    client.send(
      new BatchGetImageCommand({
        ...context.registry,
        repositoryName: repository,
        imageIds: references.map((one) => (isDigest(one) ? { imageDigest: one } : { imageTag: one })),
        acceptedMediaTypes,
      }),
    ),
  );
  const broken = answer?.failures?.find(({ failureCode }) => failureCode !== 'ImageNotFound');
  if (broken !== undefined) {
    const name = broken.imageId?.imageTag ?? broken.imageId?.imageDigest ?? 'an image';
    throw new WaybillError('registry-unreachable', {
      where: `registry ${repository}:${name}`,
      message: `expected the manifest, got ${broken.failureCode ?? 'a failure'}: ${broken.failureReason ?? ''}`,
    });
  }
  return (answer?.images ?? []).flatMap((image) => {
    const manifest = manifestOf(image, repository);
    // One image may be asked for by its tag and by its digest: each asked-for name gets its answer.
    const names = [image.imageId?.imageTag, manifest.digest].filter((name) => name !== undefined);
    return names.filter((name) => references.includes(name)).map((name) => [name, manifest] as const);
  });
}

/** The bytes with the digest that they really have; ECR's word for it is checked, never taken. */
function manifestOf(image: Image, repository: string): Manifest {
  const bytes = new TextEncoder().encode(image.imageManifest ?? '');
  const digest = digestOf(bytes);
  if (image.imageId?.imageDigest !== digest) {
    throw new WaybillError('digest-mismatch', {
      where: `registry ${repository}`,
      message: `expected bytes of ${image.imageId?.imageDigest ?? 'a digest'}, got bytes of ${digest}`,
    });
  }
  return { digest, mediaType: image.imageManifestMediaType ?? mediaTypeOf(bytes), bytes };
}

function mediaTypeOf(bytes: Uint8Array): string {
  const body = JSON.parse(new TextDecoder().decode(bytes)) as { readonly mediaType?: string };
  return body.mediaType ?? acceptedMediaTypes[0] ?? '';
}

/**
 * Writes bytes under a tag, or by digest alone. Where the answer got lost, what stands there decides; if nothing of ours
 * does, one more write gets the definite answer.
 */
export async function putManifest(
  context: EcrContext,
  repository: string,
  manifest: Manifest,
  tag: string | undefined,
): Promise<PutOutcome> {
  try {
    return await putOnce(context, repository, manifest, tag);
  } catch (error) {
    if (!isUnanswered(error)) throw error;
    const reference = tag ?? manifest.digest;
    const there = (await readManifests(context, repository, [reference])).get(reference);
    return there?.digest === manifest.digest ? 'same' : putOnce(context, repository, manifest, tag);
  }
}

async function putOnce(
  context: EcrContext,
  repository: string,
  { bytes, digest, mediaType }: Manifest,
  tag: string | undefined,
): Promise<PutOutcome> {
  const client = await context.client();
  try {
    await client.send(
      new PutImageCommand({
        ...context.registry,
        repositoryName: repository,
        imageManifest: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
        imageManifestMediaType: mediaType,
        imageDigest: digest,
        ...(tag === undefined ? {} : { imageTag: tag }),
      }),
    );
    return 'written';
  } catch (error) {
    if (isException(error, 'ImageAlreadyExistsException')) return 'same';
    if (isException(error, 'ImageTagAlreadyExistsException')) return 'taken';
    throw putFailure(error, repository, digest);
  }
}

function putFailure(error: unknown, repository: string, digest: Digest): unknown {
  const where = `registry ${repository}@${digest}`;
  if (isException(error, 'RepositoryNotFoundException')) return repositoryMissing(repository, error);
  if (isException(error, 'LayersNotFoundException')) {
    return new WaybillError(
      'manifest-missing',
      { where, message: `expected every blob of the manifest in the repository: ${error.message}` },
      error,
    );
  }
  if (isException(error, 'ReferencedImagesNotFoundException')) {
    return new WaybillError(
      'manifest-missing',
      { where, message: `expected every manifest that the index names in the repository: ${error.message}` },
      error,
    );
  }
  if (isException(error, 'ImageDigestDoesNotMatchException')) {
    return new WaybillError(
      'digest-mismatch',
      { where, message: `expected bytes of this digest: ${error.message}` },
      error,
    );
  }
  return error;
}
