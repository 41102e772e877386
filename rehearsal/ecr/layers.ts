import { appendToUpload, beginUpload, finishUpload, readBlob } from '../registry/blobs.ts';
import { digestOf, digestPattern } from '../registry/digest.ts';
import type { RegistryStore, Repository, Upload } from '../registry/store.ts';
import { ApiError } from '../server/api.ts';
import type { EcrOperation } from './operation.ts';
import { findRepository, invalidParameter } from './refusals.ts';

const partSize = 10_485_760;
const largestPart = 20_971_520;
const smallestPart = 5_242_880;

interface Named {
  readonly repositoryName: string;
}

function findUpload(store: RegistryStore, repository: Repository, id: string): Upload {
  const upload = store.uploads.get(id);
  if (upload?.repository === repository.name) return upload;
  const message = `The upload with id '${id}' does not exist in the repository with name '${repository.name}' in the registry with id '${store.account}'`;
  throw new ApiError('UploadNotFoundException', message);
}

export const batchCheckLayerAvailability: EcrOperation<Named & { layerDigests: readonly string[] }> = (
  { store },
  input,
) => {
  if (input.layerDigests.length < 1 || input.layerDigests.length > 100)
    throw invalidParameter('layerDigests', 'Member must have length between 1 and 100');
  const repository = findRepository(store, input.repositoryName);
  const wellFormed = input.layerDigests.filter((digest) => digestPattern.test(digest));
  const layers = wellFormed.map((layerDigest) => {
    const size = readBlob(store, repository, layerDigest)?.length;
    return {
      layerDigest,
      layerAvailability: size === undefined ? 'UNAVAILABLE' : 'AVAILABLE',
      ...(size !== undefined && { layerSize: size }),
    };
  });
  const failures = input.layerDigests
    .filter((digest) => !digestPattern.test(digest))
    .map((layerDigest) => ({ layerDigest, failureCode: 'InvalidLayerDigest', failureReason: 'Invalid layer digest' }));
  return { layers, failures };
};

export const initiateLayerUpload: EcrOperation<Named> = ({ store }, input) => ({
  uploadId: beginUpload(store, findRepository(store, input.repositoryName)).id,
  partSize,
});

export const uploadLayerPart: EcrOperation<
  Named & { uploadId: string; partFirstByte: number; partLastByte: number; layerPartBlob: string }
> = ({ store }, input) => {
  const repository = findRepository(store, input.repositoryName);
  const upload = findUpload(store, repository, input.uploadId);
  const content = Buffer.from(input.layerPartBlob, 'base64');
  if (content.length > largestPart)
    throw invalidParameter('layerPartBlob', `Member must have length less than or equal to ${largestPart}`);
  const where = { registryId: store.account, repositoryName: repository.name, uploadId: upload.id };
  if (input.partFirstByte !== upload.size || input.partLastByte !== upload.size + content.length - 1) {
    const message = `The layer part with bytes '${input.partFirstByte}-${input.partLastByte}' does not follow byte ${upload.size - 1} or has another length`;
    throw new ApiError('InvalidLayerPartException', message, 400, { ...where, lastValidByteReceived: upload.size - 1 });
  }
  appendToUpload(upload, content);
  return { ...where, lastByteReceived: upload.size - 1 };
};

export const completeLayerUpload: EcrOperation<Named & { uploadId: string; layerDigests: readonly string[] }> = (
  { store },
  input,
) => {
  const repository = findRepository(store, input.repositoryName);
  const upload = findUpload(store, repository, input.uploadId);
  if (upload.size === 0)
    throw new ApiError('EmptyUploadException', 'The specified layer upload does not contain any layer parts.');
  const small = upload.chunks.slice(0, -1).find((chunk) => chunk.length < smallestPart);
  if (small !== undefined)
    throw new ApiError('LayerPartTooSmallException', 'Layer parts must be at least 5 MiB in size.');
  const computed = digestOf(Buffer.concat(upload.chunks));
  if (!input.layerDigests.includes(computed)) {
    const message = `The layer digest calculation performed by Amazon ECR upon receipt of the image layer ('${computed}') does not match the digest specified.`;
    throw new ApiError('InvalidLayerException', message);
  }
  if (repository.blobs.has(computed)) {
    store.uploads.delete(upload.id);
    throw new ApiError(
      'LayerAlreadyExistsException',
      `The layer with digest '${computed}' already exists in the repository with name '${repository.name}' in registry with id '${store.account}'`,
    );
  }
  finishUpload(store, repository, upload, computed);
  return { registryId: store.account, repositoryName: repository.name, uploadId: upload.id, layerDigest: computed };
};
