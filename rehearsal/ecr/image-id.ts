import { digestPattern } from '../registry/digest.ts';
import type { Repository, StoredImage } from '../registry/store.ts';
import type { ImageId } from './refusals.ts';

export const tagPattern = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,299}$/;

export type FailureCode =
  | 'MissingDigestAndTag'
  | 'InvalidImageDigest'
  | 'InvalidImageTag'
  | 'ImageNotFound'
  | 'ImageTagDoesNotMatchDigest'
  | 'ImageReferencedByManifestList';

export interface ImageFailure {
  readonly imageId: ImageId;
  readonly failureCode: FailureCode;
  readonly failureReason: string;
}

export type Found = { readonly image: StoredImage } | { readonly failure: ImageFailure };

function failure(imageId: ImageId, failureCode: FailureCode, failureReason: string): Found {
  return { failure: { imageId, failureCode, failureReason } };
}

/** The image that an id names, or why it names none. */
export function findImage(repository: Repository, id: ImageId): Found {
  const { imageDigest, imageTag } = id;
  if (imageDigest === undefined && imageTag === undefined)
    return failure(id, 'MissingDigestAndTag', 'Invalid request parameters: both tag and digest cannot be null');
  if (imageDigest !== undefined && !digestPattern.test(imageDigest))
    return failure(
      id,
      'InvalidImageDigest',
      `Invalid request parameters: image digest should satisfy the regex '[a-zA-Z0-9-_+.]+:[a-fA-F0-9]+'`,
    );
  if (imageTag !== undefined && !tagPattern.test(imageTag))
    return failure(
      id,
      'InvalidImageTag',
      `Invalid request parameters: image tag should satisfy the regex '[a-zA-Z0-9_.-]+'`,
    );
  const tagged = imageTag === undefined ? undefined : repository.tags.get(imageTag);
  const image = repository.images.get(imageDigest ?? tagged ?? '');
  if (image === undefined || (imageTag !== undefined && tagged === undefined))
    return failure(id, 'ImageNotFound', 'Requested image not found');
  if (tagged !== undefined && tagged !== image.digest)
    return failure(id, 'ImageTagDoesNotMatchDigest', 'Requested image tag does not match the image digest');
  return { image };
}
