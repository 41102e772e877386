import type {
  DeregisterTaskDefinitionRequest,
  DescribeTaskDefinitionRequest,
  ListTaskDefinitionFamiliesRequest,
  ListTaskDefinitionsRequest,
  RegisterTaskDefinitionRequest,
} from '@aws-sdk/client-ecs';
import { ecsArn, lastPart } from '../account.ts';
import { normalTaskDefinition } from '../definition/normal-form.ts';
import { checkTaskDefinition } from '../definition/rules.ts';
import { viewTaskDefinition } from '../views/task-definition-view.ts';
import type { World } from '../world.ts';
import { findTaskDefinition } from './lookup.ts';
import { paginate } from './paging.ts';
import { clientError } from './refusals.ts';
import { parseTags } from './tags.ts';

/** Registers the family's next revision; numbers are never used again. */
export function registerTaskDefinition(world: World, input: RegisterTaskDefinitionRequest): unknown {
  checkTaskDefinition(input);
  const tags = parseTags(input.tags);
  const { state } = world.store;
  const family = input.family ?? '';
  const revision = (state.families[family] ?? 0) + 1;
  const arn = ecsArn(world.account, `task-definition/${family}:${revision}`);
  const definition = normalTaskDefinition(input, {
    arn,
    family,
    revision,
    registeredAt: world.clock.now(),
    registeredBy: world.caller,
  });
  state.families[family] = revision;
  state.taskDefinitions[arn] = definition;
  state.tags[arn] = tags;
  return { taskDefinition: viewTaskDefinition(definition), tags };
}

/** An INACTIVE definition can still be described and run by what uses it, but nothing new can use it. */
export function deregisterTaskDefinition(world: World, input: DeregisterTaskDefinitionRequest): unknown {
  const name = input.taskDefinition ?? '';
  if (!/:\d+$/.test(lastPart(name))) {
    throw clientError('Missing or invalid revision: a task definition is deregistered by family:revision or ARN.');
  }
  const definition = findTaskDefinition(world, name);
  if (definition === undefined) {
    throw clientError(
      'The specified task definition does not exist. Specify a valid account, family, revision and try again.',
    );
  }
  if (definition.status === 'ACTIVE') {
    definition.status = 'INACTIVE';
    definition.deregisteredAt = world.clock.now();
  }
  return { taskDefinition: viewTaskDefinition(definition) };
}

export function describeTaskDefinition(world: World, input: DescribeTaskDefinitionRequest): unknown {
  const definition = findTaskDefinition(world, input.taskDefinition ?? '');
  if (definition === undefined) throw clientError('Unable to describe task definition.');
  const tags =
    input.include?.includes('TAGS') === true ? world.store.state.tags[definition.taskDefinitionArn] : undefined;
  return { taskDefinition: viewTaskDefinition(definition), tags };
}

/** `familyPrefix` must be a whole family name, as documented for ListTaskDefinitions. */
export function listTaskDefinitions(world: World, input: ListTaskDefinitionsRequest): unknown {
  const status = input.status ?? 'ACTIVE';
  const found = Object.values(world.store.state.taskDefinitions)
    .filter((one) => one.status === status && (input.familyPrefix === undefined || one.family === input.familyPrefix))
    .sort((a, b) => compareText(a.family, b.family) || a.revision - b.revision)
    .map(({ taskDefinitionArn }) => taskDefinitionArn);
  if (input.sort === 'DESC') found.reverse();
  const page = paginate(found, input, 100, world.settings.pageSize);
  return { taskDefinitionArns: page.items, nextToken: page.nextToken };
}

/** Here `familyPrefix` is a prefix. A family is ACTIVE while one of its revisions is. */
export function listTaskDefinitionFamilies(world: World, input: ListTaskDefinitionFamiliesRequest): unknown {
  const active = new Set<string>();
  for (const { family, status } of Object.values(world.store.state.taskDefinitions)) {
    if (status === 'ACTIVE') active.add(family);
  }
  const wanted = input.status ?? 'ALL';
  const families = Object.keys(world.store.state.families)
    .filter((family) => family.startsWith(input.familyPrefix ?? ''))
    .filter((family) => wanted === 'ALL' || active.has(family) === (wanted === 'ACTIVE'))
    .sort(compareText);
  const page = paginate(families, input, 100, world.settings.pageSize);
  return { families: page.items, nextToken: page.nextToken };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
