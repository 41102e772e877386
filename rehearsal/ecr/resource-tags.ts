import type { RegistryStore, Repository } from '../registry/store.ts';
import { ApiError } from '../server/api.ts';
import type { EcrOperation } from './operation.ts';
import { findRepository, invalidParameter } from './refusals.ts';
import { repositoryArn } from './repositories.ts';

const most = 50;

function byArn(store: RegistryStore, arn: string): Repository {
  const start = repositoryArn(store, '');
  if (!arn.startsWith(start)) throw invalidParameter('resourceArn', `expected an ARN that begins with ${start}`);
  return findRepository(store, arn.slice(start.length));
}

export const tagResource: EcrOperation<{ resourceArn: string; tags: readonly { Key: string; Value: string }[] }> = (
  { store },
  input,
) => {
  const repository = byArn(store, input.resourceArn);
  const next = new Map([
    ...repository.resourceTags,
    ...input.tags.map(({ Key, Value }): [string, string] => [Key, Value]),
  ]);
  if (next.size > most) throw new ApiError('TooManyTagsException', `A repository can have at most ${most} tags.`);
  for (const [key, value] of next) repository.resourceTags.set(key, value);
  return {};
};

export const untagResource: EcrOperation<{ resourceArn: string; tagKeys: readonly string[] }> = ({ store }, input) => {
  const repository = byArn(store, input.resourceArn);
  for (const key of input.tagKeys) repository.resourceTags.delete(key);
  return {};
};

export const listTagsForResource: EcrOperation<{ resourceArn: string }> = ({ store }, input) => ({
  tags: [...byArn(store, input.resourceArn).resourceTags].map(([Key, Value]) => ({ Key, Value })),
});
