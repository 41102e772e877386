import { ApiError } from '../server/api.ts';
import type { RegistryStore, Repository } from '../registry/store.ts';

export interface ImageId {
  readonly imageDigest?: string;
  readonly imageTag?: string;
}

const inRegistry = (store: RegistryStore): string => `in the registry with id '${store.account}'`;

export function invalidParameter(member: string, constraint: string): ApiError {
  return new ApiError(
    'InvalidParameterException',
    `Invalid parameter at '${member}' failed to satisfy constraint: '${constraint}'`,
  );
}

/** As ECR prints an image's id in its messages. */
export function printedId({ imageDigest, imageTag }: ImageId): string {
  return `{imageDigest:'${imageDigest ?? 'null'}', imageTag:'${imageTag ?? 'null'}'}`;
}

export function imageNotFound(store: RegistryStore, repository: Repository, id: ImageId): ApiError {
  const message = `The image with imageId ${printedId(id)} does not exist within the repository with name '${repository.name}' ${inRegistry(store)}`;
  return new ApiError('ImageNotFoundException', message);
}

/** The repository of that name, or `RepositoryNotFoundException`. */
export function findRepository(store: RegistryStore, name: string): Repository {
  const found = store.repositories.get(name);
  if (found !== undefined) return found;
  throw new ApiError(
    'RepositoryNotFoundException',
    `The repository with name '${name}' does not exist ${inRegistry(store)}`,
  );
}
