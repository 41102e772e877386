import type { StoredTaskDefinition } from '../../../rehearsal/ecs/model/state.ts';
import { namedJson, type Names } from './names.ts';
import type { Loose, SavedParts } from './saved.ts';

/**
 * What a task definition is called: Waybill's own by the revision that it was registered for, so that one that was
 * registered again under another number is the same; others by their number.
 */
export function definitionNames(parts: SavedParts): ReadonlyMap<string, string> {
  return new Map(
    Object.values(parts.ecs.taskDefinitions).map(({ taskDefinitionArn, family, revision }): [string, string] => {
      const hash = tagOf(parts, taskDefinitionArn, 'waybill:revision');
      return [taskDefinitionArn, `${family}@${hash?.slice(0, 12) ?? revision}`];
    }),
  );
}

/**
 * The task definitions that run or are named, each with how often it was registered and is active: a second
 * registration of the same is one too many, whichever of them runs.
 */
export function definitionsForm(parts: SavedParts, names: Names, isNamed: (arn: string) => boolean): Loose {
  const form: Record<string, unknown> = {};
  const all = Object.values(parts.ecs.taskDefinitions);
  for (const definition of all) {
    const arn = definition.taskDefinitionArn;
    const name = names.identifiers.get(arn) ?? arn;
    const same = all.filter((one) => names.identifiers.get(one.taskDefinitionArn) === name && one.status === 'ACTIVE');
    if (!same.some((one) => isNamed(one.taskDefinitionArn)) || !isNamed(arn)) continue;
    form[name] = {
      active: same.length,
      ...bodyOf(definition, names),
      tags: tagsOf(parts, definition, names),
    };
  }
  return form;
}

function bodyOf(definition: StoredTaskDefinition, names: Names): Loose {
  const { taskDefinitionArn: _arn, revision: _revision, registeredAt: _at, ...body } = definition;
  return namedJson(body, names) as Loose;
}

function tagsOf(parts: SavedParts, { taskDefinitionArn, family }: StoredTaskDefinition, names: Names): unknown {
  const tags = parts.ecs.tags[taskDefinitionArn] ?? [];
  const shown = tags.map(({ key = '', value = '' }): [string, unknown] => [
    key,
    key === 'waybill:seen' ? newestOfOthers(parts, family, Number(value)) : value,
  ]);
  return namedJson(Object.fromEntries(shown), names);
}

/**
 * What `waybill:seen` says, up to where the family holds nothing newer of the infrastructure code's: the newest of these
 * by then. Whichever of Waybill's own had been seen makes the next walk longer or shorter, and nothing else.
 */
function newestOfOthers(parts: SavedParts, family: string, seen: number): number {
  const others = Object.values(parts.ecs.taskDefinitions).filter(
    (one) =>
      one.family === family &&
      one.revision <= seen &&
      tagOf(parts, one.taskDefinitionArn, 'waybill:revision') === undefined,
  );
  return Math.max(0, ...others.map(({ revision }) => revision));
}

function tagOf(parts: SavedParts, arn: string, key: string): string | undefined {
  return parts.ecs.tags[arn]?.find((tag) => tag.key === key)?.value;
}
