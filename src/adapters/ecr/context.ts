import type { ECRClient } from '@aws-sdk/client-ecr';
import { WaybillError } from '../../domain/error.ts';
import type { HttpAgents } from '../distribution/http.ts';

/** What every part of the adapter works with. */
export interface EcrContext {
  client(): Promise<ECRClient>;
  /** The account whose registry it is; the caller's own where it is not said. */
  readonly registry: { readonly registryId?: string };
  /** Whether it may be another account's than the caller's: then a repository there says where its HTTP API is. */
  readonly foreign: boolean;
  /** How to reach its HTTP API where a proxy may be on the way. */
  readonly agents: HttpAgents | undefined;
}

/** Whether the SDK threw this modelled exception. */
export function isException(error: unknown, name: string): error is Error {
  return error instanceof Error && error.name === name;
}

/** The same as `act`, with `absent` as the answer where the repository does not exist. */
export async function orWhereAbsent<T, A>(absent: A, act: () => Promise<T>): Promise<T | A> {
  try {
    return await act();
  } catch (error) {
    if (isException(error, 'RepositoryNotFoundException')) return absent;
    throw error;
  }
}

export function repositoryMissing(repository: string, cause?: unknown): WaybillError {
  return new WaybillError(
    'repository-missing',
    {
      where: `registry ${repository}`,
      message: 'expected the repository to exist, it does not',
      fix: `create it with your infrastructure code, or: aws ecr create-repository --repository-name ${repository} --image-tag-mutability IMMUTABLE_WITH_EXCLUSION --image-tag-mutability-exclusion-filters filterType=WILDCARD,filter='at.*'`,
    },
    cause,
  );
}
