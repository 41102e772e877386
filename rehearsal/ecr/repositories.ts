import { addRepository, type TagMutability, type Repository, type RegistryStore } from '../registry/store.ts';
import { ApiError } from '../server/api.ts';
import { wireTime, type EcrOperation } from './operation.ts';
import { page, type PageRequest } from './paging.ts';
import { findRepository, invalidParameter } from './refusals.ts';

const namePattern = /^(?:[a-z0-9]+(?:[._-][a-z0-9]+)*\/)*[a-z0-9]+(?:[._-][a-z0-9]+)*$/;

export const repositoryArn = (store: RegistryStore, name: string): string =>
  `arn:${store.partition ?? 'aws'}:ecr:${store.region}:${store.account}:repository/${name}`;

function view(store: RegistryStore, repository: Repository): Record<string, unknown> {
  return {
    repositoryArn: repositoryArn(store, repository.name),
    registryId: store.account,
    repositoryName: repository.name,
    repositoryUri: `${store.host()}/${repository.name}`,
    createdAt: wireTime(repository.createdAt),
    imageTagMutability: repository.mutability,
    ...(repository.exclusionFilters.length > 0 && { imageTagMutabilityExclusionFilters: repository.exclusionFilters }),
    imageScanningConfiguration: { scanOnPush: repository.scanOnPush },
    encryptionConfiguration: { encryptionType: 'AES256' },
  };
}

type Filters = Repository['exclusionFilters'];

/** Refuses filters without a rule that uses them, a rule without filters, and what is no filter. */
export function checkFilters(mutability: TagMutability, filters: Filters | undefined): Filters {
  const given = filters ?? [];
  if (mutability.endsWith('_WITH_EXCLUSION') !== given.length > 0)
    throw invalidParameter(
      'imageTagMutabilityExclusionFilters',
      `must be ${given.length > 0 ? 'absent' : 'present'} with ${mutability}`,
    );
  if (given.length > 5)
    throw invalidParameter('imageTagMutabilityExclusionFilters', 'Member must have length less than or equal to 5');
  for (const { filter } of given)
    if (!/^[0-9a-zA-Z._*-]{1,128}$/.test(filter))
      throw invalidParameter(
        'imageTagMutabilityExclusionFilters',
        'must satisfy regular expression ^[0-9a-zA-Z._*-]{1,128}$',
      );
  return given;
}

interface ResourceTag {
  readonly Key: string;
  readonly Value: string;
}

export const createRepository: EcrOperation<{
  repositoryName: string;
  tags?: readonly ResourceTag[];
  imageTagMutability?: TagMutability;
  imageTagMutabilityExclusionFilters?: Filters;
  imageScanningConfiguration?: { scanOnPush?: boolean };
  encryptionConfiguration?: { encryptionType: string };
}> = ({ store }, input) => {
  const name = input.repositoryName;
  if (name.length < 2 || name.length > 256 || !namePattern.test(name))
    throw invalidParameter('repositoryName', `must satisfy regular expression '${namePattern.source}'`);
  if (input.encryptionConfiguration !== undefined && input.encryptionConfiguration.encryptionType !== 'AES256')
    throw invalidParameter('encryptionConfiguration.encryptionType', 'the rehearsal knows AES256 only');
  const mutability = input.imageTagMutability ?? 'MUTABLE';
  const exclusionFilters = checkFilters(mutability, input.imageTagMutabilityExclusionFilters);
  if (store.repositories.has(name)) {
    const message = `The repository with name '${name}' already exists in the registry with id '${store.account}'`;
    throw new ApiError('RepositoryAlreadyExistsException', message);
  }
  const repository = addRepository(store, name, {
    mutability,
    exclusionFilters,
    resourceTags: new Map((input.tags ?? []).map(({ Key, Value }) => [Key, Value])),
    scanOnPush: input.imageScanningConfiguration?.scanOnPush ?? false,
  });
  return { repository: view(store, repository) };
};

export const describeRepositories: EcrOperation<PageRequest & { repositoryNames?: readonly string[] }> = (
  { store },
  input,
) => {
  const { repositoryNames } = input;
  if (repositoryNames !== undefined) {
    if (repositoryNames.length < 1 || repositoryNames.length > 100)
      throw invalidParameter('repositoryNames', 'Member must have length between 1 and 100');
    if (input.nextToken !== undefined || input.maxResults !== undefined)
      throw new ApiError('InvalidParameterException', 'nextToken and maxResults cannot be used with repositoryNames');
    return { repositories: repositoryNames.map((name) => view(store, findRepository(store, name))) };
  }
  const all = [...store.repositories.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const { items, nextToken } = page(store, all, input, { list: 'repositories', usual: 100, most: 1000 });
  return { repositories: items.map((each) => view(store, each)), ...(nextToken !== undefined && { nextToken }) };
};

export const deleteRepository: EcrOperation<{ repositoryName: string; force?: boolean }> = ({ store }, input) => {
  const repository = findRepository(store, input.repositoryName);
  if (repository.images.size > 0 && input.force !== true) {
    const message = `The repository with name '${repository.name}' in registry with id '${store.account}' cannot be deleted because it still contains images`;
    throw new ApiError('RepositoryNotEmptyException', message);
  }
  store.repositories.delete(repository.name);
  for (const upload of [...store.uploads.values()])
    if (upload.repository === repository.name) store.uploads.delete(upload.id);
  return { repository: view(store, repository) };
};

export const putImageTagMutability: EcrOperation<{
  repositoryName: string;
  imageTagMutability: TagMutability;
  imageTagMutabilityExclusionFilters?: Filters;
}> = ({ store }, input) => {
  const repository = findRepository(store, input.repositoryName);
  repository.exclusionFilters = checkFilters(input.imageTagMutability, input.imageTagMutabilityExclusionFilters);
  repository.mutability = input.imageTagMutability;
  return {
    registryId: store.account,
    repositoryName: repository.name,
    imageTagMutability: repository.mutability,
    ...(repository.exclusionFilters.length > 0 && { imageTagMutabilityExclusionFilters: repository.exclusionFilters }),
  };
};
