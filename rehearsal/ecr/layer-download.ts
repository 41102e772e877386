import { readBlob } from '../registry/blobs.ts';
import { digestPattern } from '../registry/digest.ts';
import { blobsOf } from '../registry/manifest.ts';
import { manifestOf } from '../registry/put-image.ts';
import { downloadUrl } from '../registry/layer-download.ts';
import { ApiError } from '../server/api.ts';
import type { EcrOperation } from './operation.ts';
import { findRepository, invalidParameter } from './refusals.ts';

/**
 * A URL that needs no credentials for an hour, as S3's presigned ones; only of what an image refers to
 * (https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetDownloadUrlForLayer.html).
 */
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
  if (![...repository.images.values()].some((image) => blobsOf(manifestOf(image)).includes(layerDigest))) {
    const message = `The layer with digest '${layerDigest}' is not associated with an image in the repository with name '${repository.name}' in registry with id '${store.account}'`;
    throw new ApiError('LayerInaccessibleException', message);
  }
  return { downloadUrl: downloadUrl(store, key, repository.name, layerDigest), layerDigest };
};
