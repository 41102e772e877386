import { parseResourcePolicy } from '../iam/resource-policy.ts';
import type { RegistryStore, Repository } from '../registry/store.ts';
import { ApiError } from '../server/api.ts';
import { wireTime, type EcrOperation } from './operation.ts';
import { findRepository, invalidParameter } from './refusals.ts';

interface Named {
  readonly repositoryName: string;
}

const where = (store: RegistryStore, repository: Repository): Record<string, string> => ({
  registryId: store.account,
  repositoryName: repository.name,
});

function missing(store: RegistryStore, repository: Repository, kind: 'Lifecycle' | 'Repository'): ApiError {
  const message = `${kind} policy does not exist for the repository with name '${repository.name}' in the registry with id '${store.account}'`;
  return new ApiError(`${kind}PolicyNotFoundException`, message);
}

function checkJson(member: string, text: string): void {
  try {
    JSON.parse(text);
  } catch {
    throw invalidParameter(member, 'Invalid JSON');
  }
}

/** Where policies are enforced, one that the rehearsal could not evaluate is refused: it would only seem to hold. */
export const setRepositoryPolicy: EcrOperation<Named & { policyText: string }> = ({ store }, input) => {
  const repository = findRepository(store, input.repositoryName);
  checkJson('policyText', input.policyText);
  const read = parseResourcePolicy(JSON.parse(input.policyText));
  if (store.enforces === true && 'problems' in read) throw invalidParameter('policyText', read.problems.join('; '));
  repository.policy = input.policyText;
  return { ...where(store, repository), policyText: repository.policy };
};

export const getRepositoryPolicy: EcrOperation<Named> = ({ store }, input) => {
  const repository = findRepository(store, input.repositoryName);
  if (repository.policy === undefined) throw missing(store, repository, 'Repository');
  return { ...where(store, repository), policyText: repository.policy };
};

export const deleteRepositoryPolicy: EcrOperation<Named> = ({ store }, input) => {
  const repository = findRepository(store, input.repositoryName);
  const policyText = repository.policy;
  if (policyText === undefined) throw missing(store, repository, 'Repository');
  delete repository.policy;
  return { ...where(store, repository), policyText };
};

export const putLifecyclePolicy: EcrOperation<Named & { lifecyclePolicyText: string }> = ({ store }, input) => {
  const repository = findRepository(store, input.repositoryName);
  checkJson('lifecyclePolicyText', input.lifecyclePolicyText);
  repository.lifecyclePolicy = { text: input.lifecyclePolicyText, at: store.clock.now() };
  return { ...where(store, repository), lifecyclePolicyText: input.lifecyclePolicyText };
};

export const getLifecyclePolicy: EcrOperation<Named> = ({ store }, input) => {
  const repository = findRepository(store, input.repositoryName);
  const { lifecyclePolicy } = repository;
  if (lifecyclePolicy === undefined) throw missing(store, repository, 'Lifecycle');
  return {
    ...where(store, repository),
    lifecyclePolicyText: lifecyclePolicy.text,
    lastEvaluatedAt: wireTime(lifecyclePolicy.at),
  };
};
