import { deleteImage, deleteTag, parentsOf } from '../registry/delete-image.ts';
import { digestPattern } from '../registry/digest.ts';
import { archiveImage } from '../registry/archive-image.ts';
import { putImage as storeImage, type PutOutcome } from '../registry/put-image.ts';
import { imageStatus, type RegistryStore, type Repository } from '../registry/store.ts';
import { ApiError } from '../server/api.ts';
import { findImage, tagPattern, type ImageFailure } from './image-id.ts';
import type { EcrOperation } from './operation.ts';
import { findRepository, imageNotFound, invalidParameter, type ImageId } from './refusals.ts';

interface Batch {
  readonly repositoryName: string;
  readonly imageIds: readonly ImageId[];
}

function checkBatch({ imageIds }: Batch): void {
  if (imageIds.length < 1 || imageIds.length > 100)
    throw invalidParameter('imageIds', 'Member must have length between 1 and 100');
}

export const putImage: EcrOperation<{
  repositoryName: string;
  imageManifest: string;
  imageManifestMediaType?: string;
  imageTag?: string;
  imageDigest?: string;
}> = ({ store }, input) => {
  const repository = findRepository(store, input.repositoryName);
  const { imageTag, imageDigest, imageManifestMediaType } = input;
  if (imageTag !== undefined && !tagPattern.test(imageTag))
    throw invalidParameter('imageTag', "must satisfy regular expression '[a-zA-Z0-9_][a-zA-Z0-9._-]{0,299}'");
  if (imageDigest !== undefined && !digestPattern.test(imageDigest))
    throw invalidParameter('imageDigest', "must satisfy regular expression 'sha256:[a-f0-9]{64}'");
  const outcome = storeImage(store, repository, {
    bytes: Buffer.from(input.imageManifest),
    ...(imageManifestMediaType !== undefined && { mediaType: imageManifestMediaType }),
    ...(imageTag !== undefined && { tag: imageTag }),
    ...(imageDigest !== undefined && { digest: imageDigest }),
  });
  if (outcome.kind !== 'stored') throw putRefusal(store, repository, outcome, input);
  return {
    image: {
      registryId: store.account,
      repositoryName: repository.name,
      imageId: { imageDigest: outcome.image.digest, ...(imageTag !== undefined && { imageTag }) },
      imageManifest: input.imageManifest,
      imageManifestMediaType: outcome.image.mediaType,
    },
  };
};

function putRefusal(
  store: RegistryStore,
  repository: Repository,
  outcome: Exclude<PutOutcome, { kind: 'stored' }>,
  asked: ImageId,
): ApiError {
  const where = `in the repository with name '${repository.name}' in registry with id '${store.account}'`;
  const tag = asked.imageTag ?? 'null';
  switch (outcome.kind) {
    case 'already-exists':
      return new ApiError(
        'ImageAlreadyExistsException',
        `Image with digest '${outcome.image.digest}' and tag '${tag}' already exists ${where}`,
      );
    case 'tag-taken': {
      const message = `The image tag '${tag}' already exists in the '${repository.name}' repository and cannot be overwritten because the tag is immutable.`;
      return new ApiError('ImageTagAlreadyExistsException', message);
    }
    case 'other-digest': {
      const message = `The image digest '${asked.imageDigest ?? 'null'}' does not match the digest '${outcome.computed}' of the image manifest`;
      return new ApiError('ImageDigestDoesNotMatchException', message);
    }
    case 'blobs-missing':
      return new ApiError(
        'LayersNotFoundException',
        `Layers with digests '[${outcome.digests.join(', ')}]' required for pushing image into repository with name '${repository.name}' in the registry with id '${store.account}' do not exist`,
      );
    case 'children-missing':
      return new ApiError(
        'ReferencedImagesNotFoundException',
        `Images with digests '[${outcome.digests.join(', ')}]' required for pushing image into repository with name '${repository.name}' in the registry with id '${store.account}' do not exist`,
      );
    case 'too-many-tags':
      return new ApiError('LimitExceededException', 'The maximum number of tags per image (1000) is reached.');
    case 'too-large':
      return invalidParameter('imageManifest', 'Member must have length less than or equal to 4194304');
    case 'invalid':
      return invalidParameter('imageManifest', outcome.problem);
  }
}

export const batchGetImage: EcrOperation<Batch & { acceptedMediaTypes?: readonly string[] }> = ({ store }, input) => {
  checkBatch(input);
  const repository = findRepository(store, input.repositoryName);
  const images: unknown[] = [];
  const failures: ImageFailure[] = [];
  for (const imageId of input.imageIds) {
    const found = findImage(repository, imageId);
    if ('failure' in found) {
      failures.push(found.failure);
      continue;
    }
    const { digest, mediaType, manifest } = found.image;
    const unaccepted = input.acceptedMediaTypes !== undefined && !input.acceptedMediaTypes.includes(mediaType);
    if (unaccepted || imageStatus(found.image, store.clock.now()) !== 'ACTIVE') {
      failures.push({ imageId, failureCode: 'ImageNotFound', failureReason: 'Requested image not found' });
      continue;
    }
    images.push({
      registryId: store.account,
      repositoryName: repository.name,
      imageId: { ...imageId, imageDigest: digest },
      imageManifest: manifest.toString('utf8'),
      imageManifestMediaType: mediaType,
    });
  }
  return { images, failures };
};

export const batchDeleteImage: EcrOperation<Batch> = ({ store }, input) => {
  checkBatch(input);
  const repository = findRepository(store, input.repositoryName);
  const imageIds: ImageId[] = [];
  const failures: ImageFailure[] = [];
  for (const imageId of input.imageIds) {
    const found = findImage(repository, imageId);
    if ('failure' in found) {
      failures.push(found.failure);
      continue;
    }
    const { digest } = found.image;
    if (imageId.imageTag !== undefined) {
      deleteTag(repository, imageId.imageTag);
      imageIds.push({ imageDigest: digest, imageTag: imageId.imageTag });
      continue;
    }
    const outcome = deleteImage(repository, digest);
    if (outcome.kind === 'referenced') {
      const failureReason = `Requested image referenced by manifest list: [${parentsOf(repository, digest).join(', ')}]`;
      failures.push({ imageId, failureCode: 'ImageReferencedByManifestList', failureReason });
    } else if (outcome.tags.length === 0) imageIds.push({ imageDigest: digest });
    else imageIds.push(...outcome.tags.map((imageTag) => ({ imageDigest: digest, imageTag })));
  }
  return { imageIds, failures };
};

export const updateImageStorageClass: EcrOperation<{
  repositoryName: string;
  imageId: ImageId;
  targetStorageClass: 'ARCHIVE' | 'STANDARD';
}> = ({ store }, input) => {
  const repository = findRepository(store, input.repositoryName);
  const found = findImage(repository, input.imageId);
  if ('failure' in found) throw imageNotFound(store, repository, input.imageId);
  archiveImage(store, found.image, input.targetStorageClass);
  return {
    registryId: store.account,
    repositoryName: repository.name,
    imageId: { ...input.imageId, imageDigest: found.image.digest },
    imageStatus: imageStatus(found.image, store.clock.now()),
  };
};
