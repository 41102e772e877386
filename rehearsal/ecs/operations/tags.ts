import type { ListTagsForResourceRequest, Tag, TagResourceRequest, UntagResourceRequest } from '@aws-sdk/client-ecs';
import { ApiError } from '../../server/api.ts';
import type { World } from '../world.ts';
import { invalid } from './refusals.ts';

const MOST_TAGS = 50;

/** Tags of a request, each key once; throws what AWS refuses. */
export function parseTags(given: readonly Tag[] | undefined): Tag[] {
  const tags = new Map<string, string>();
  for (const { key = '', value = '' } of given ?? []) {
    if (key.length < 1 || key.length > 128) throw invalid('Tag keys must have between 1 and 128 characters.');
    if (value.length > 256) throw invalid('Tag values cannot have more than 256 characters.');
    if (/^aws:/i.test(key)) throw invalid('Tag keys cannot begin with aws:.');
    if (tags.has(key)) throw invalid('Duplicate tag keys found. Please note that Tag keys are case insensitive.');
    tags.set(key, value);
  }
  if (tags.size > MOST_TAGS) throw invalid(`A resource cannot have more than ${MOST_TAGS} tags.`);
  return [...tags].map(([key, value]) => ({ key, value }));
}

function requireTaggable(world: World, arn: string): void {
  const { state } = world.store;
  if (/:service\/[^/]+$/.test(arn)) throw invalid('Long arn format must be used for tagging operations');
  const { clusters, services, tasks, taskDefinitions } = state;
  if (arn in clusters || arn in services || arn in tasks || arn in taskDefinitions) return;
  if (arn.includes(':cluster/')) throw new ApiError('ClusterNotFoundException', 'Cluster not found.');
  throw new ApiError('ResourceNotFoundException', 'The specified resource was not found.');
}

export function tagResource(world: World, input: TagResourceRequest): unknown {
  const arn = input.resourceArn ?? '';
  requireTaggable(world, arn);
  const added = parseTags(input.tags);
  const kept = (world.store.state.tags[arn] ?? []).filter(({ key }) => !added.some((tag) => tag.key === key));
  if (kept.length + added.length > MOST_TAGS) throw invalid(`A resource cannot have more than ${MOST_TAGS} tags.`);
  world.store.state.tags[arn] = [...kept, ...added];
  return {};
}

export function untagResource(world: World, input: UntagResourceRequest): unknown {
  const arn = input.resourceArn ?? '';
  requireTaggable(world, arn);
  const gone = input.tagKeys ?? [];
  world.store.state.tags[arn] = (world.store.state.tags[arn] ?? []).filter(({ key }) => !gone.includes(key ?? ''));
  return {};
}

export function listTagsForResource(world: World, input: ListTagsForResourceRequest): unknown {
  const arn = input.resourceArn ?? '';
  requireTaggable(world, arn);
  return { tags: world.store.state.tags[arn] ?? [] };
}
