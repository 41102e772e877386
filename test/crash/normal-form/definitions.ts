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
      tags: tagsOf(parts, arn, names),
    };
  }
  return form;
}

function bodyOf(definition: StoredTaskDefinition, names: Names): Loose {
  const { taskDefinitionArn: _arn, revision: _revision, registeredAt: _at, ...body } = definition;
  return namedJson(body, names) as Loose;
}

function tagsOf(parts: SavedParts, arn: string, names: Names): unknown {
  const tags = parts.ecs.tags[arn] ?? [];
  return namedJson(Object.fromEntries(tags.map(({ key = '', value = '' }) => [key, value])), names);
}

function tagOf(parts: SavedParts, arn: string, key: string): string | undefined {
  return parts.ecs.tags[arn]?.find((tag) => tag.key === key)?.value;
}
