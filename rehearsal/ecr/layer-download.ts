import { readBlob } from '../registry/blobs.ts';
import { digestPattern } from '../registry/digest.ts';
import { downloadUrl } from '../registry/layer-download.ts';
import { ApiError } from '../server/api.ts';
import type { EcrOperation } from './operation.ts';
import { findRepository, invalidParameter } from './refusals.ts';

/** A URL that needs no credentials for an hour, as S3's presigned ones. */
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
  return { downloadUrl: downloadUrl(store, key, repository.name, layerDigest), layerDigest };
};
