import {
  CreateRepositoryCommand,
  DescribeRepositoriesCommand,
  type Repository,
  SetRepositoryPolicyCommand,
} from '@aws-sdk/client-ecr';
import { denialIn, WaybillError } from '../../domain/error.ts';
import type { RepositoryFacts } from '../../ports/registry.ts';
import { type EcrContext, isException, orWhereAbsent } from './context.ts';

export type Purpose = 'image' | 'ledger';

/** Undefined where it does not exist. */
export async function describeRepository(context: EcrContext, name: string): Promise<RepositoryFacts | undefined> {
  const client = await context.client();
  const answer = await orWhereAbsent(undefined, () =>
    client.send(new DescribeRepositoriesCommand({ ...context.registry, repositoryNames: [name] })),
  );
  const repository = answer?.repositories?.[0];
  return repository === undefined ? undefined : factsOf(repository, name);
}

/** Its ARN, as ECR says it; words that stand for it where ECR says none. For policies that people are shown. */
export async function arnOfRepository(context: EcrContext, name: string): Promise<string> {
  const words = `<ARN of the repository ${name}>`;
  try {
    const command = new DescribeRepositoriesCommand({ ...context.registry, repositoryNames: [name] });
    const { repositories } = await (await context.client()).send(command);
    return repositories?.[0]?.repositoryArn ?? words;
  } catch {
    // What was denied already is what is told of.
    return words;
  }
}

/** Creates it, or answers what there is; `registry-denied` with the lines that create it where the role may not. */
export async function createRepository(
  context: EcrContext,
  name: string,
  purpose: Purpose,
  readers: readonly string[] = [],
): Promise<RepositoryFacts> {
  const client = await context.client();
  try {
    const { repository } = await client.send(
      new CreateRepositoryCommand({
        ...context.registry,
        repositoryName: name,
        ...(purpose === 'ledger'
          ? { imageTagMutability: 'IMMUTABLE' }
          : {
              imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
              imageTagMutabilityExclusionFilters: [{ filterType: 'WILDCARD', filter: 'at.*' }],
            }),
      }),
    );
    if (readers.length > 0) await letRead(context, name, readers);
    return factsOf(repository ?? {}, name);
  } catch (error) {
    if (isException(error, 'RepositoryAlreadyExistsException')) {
      const existing = await describeRepository(context, name);
      if (existing !== undefined) return existing;
    }
    // Missing credentials have an advice of their own; a missing permission is better mended by whoever owns the account.
    const denial = denialIn(error);
    if (denial === undefined) throw error;
    const fix = `${linesFor(name, purpose)}\nor ${denial.fix ?? 'allow it'}`;
    throw new WaybillError('registry-denied', { ...denial, where: `registry ${name}`, fix }, error);
  }
}

/** Lets other accounts read it: the roles there still need the permission of their own. */
async function letRead(context: EcrContext, name: string, readers: readonly string[]): Promise<void> {
  const policyText = JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'WhatRequiresItReads',
        Effect: 'Allow',
        Principal: { AWS: readers },
        Action: ['ecr:BatchGetImage', 'ecr:ListImages'],
      },
    ],
  });
  try {
    await (
      await context.client()
    ).send(new SetRepositoryPolicyCommand({ ...context.registry, repositoryName: name, policyText }));
  } catch (error) {
    // The repository is there and works; whoever then may not read it is told the statement that is missing.
    if (denialIn(error) === undefined) throw error;
  }
}

function factsOf(repository: Repository, name: string): RepositoryFacts {
  if (repository.repositoryUri === undefined) {
    throw new WaybillError('registry-unreachable', {
      where: `registry ${name}`,
      message: 'expected the address of the repository from ECR, got none',
    });
  }
  const { repositoryUri: uri, repositoryArn: id } = repository;
  return { name, uri, tags: tagsOf(repository), ...(id !== undefined && { id }) };
}

function tagsOf({ imageTagMutability, imageTagMutabilityExclusionFilters }: Repository): RepositoryFacts['tags'] {
  const except = (imageTagMutabilityExclusionFilters ?? []).flatMap(({ filter }) => filter ?? []);
  switch (imageTagMutability) {
    case 'IMMUTABLE':
      return { kind: 'immutable' };
    case 'IMMUTABLE_WITH_EXCLUSION':
      return { kind: 'immutable-except', except };
    // Some tags of a mutable repository may be protected, but the tags that matter are not known to be.
    case 'MUTABLE':
    case 'MUTABLE_WITH_EXCLUSION':
    case undefined:
      return { kind: 'mutable' };
  }
}

function linesFor(name: string, purpose: Purpose): string {
  const resource = name.replaceAll(/[^A-Za-z0-9_]/g, '_');
  const mutability = purpose === 'ledger' ? 'IMMUTABLE' : 'IMMUTABLE_WITH_EXCLUSION';
  const filter =
    purpose === 'ledger'
      ? ''
      : `
  image_tag_mutability_exclusion_filter {
    filter_type = "WILDCARD"
    filter      = "at.*"
  }`;
  const option =
    purpose === 'ledger' ? '' : ` --image-tag-mutability-exclusion-filters filterType=WILDCARD,filter='at.*'`;
  return `let whoever owns the account create it, with Terraform:
resource "aws_ecr_repository" "${resource}" {
  name                 = "${name}"
  image_tag_mutability = "${mutability}"${filter}
}
or once by hand:
aws ecr create-repository --repository-name ${name} --image-tag-mutability ${mutability}${option}`;
}
