import type { ContainerDefinition, RegisterTaskDefinitionCommandInput, TaskDefinition } from '@aws-sdk/client-ecs';
import { WaybillError } from '../../domain/error.ts';
import type { JsonObject } from '../../domain/json.ts';

/** A task definition as it is given to RegisterTaskDefinition, without its tags. */
export type Definition = Omit<RegisterTaskDefinitionCommandInput, 'tags'>;

/** What DescribeTaskDefinition adds and RegisterTaskDefinition refuses. */
const readOnly: readonly string[] = [
  'taskDefinitionArn',
  'revision',
  'status',
  'requiresAttributes',
  'compatibilities',
  'registeredAt',
  'registeredBy',
  'deregisteredAt',
  'deleteRequestedAt',
  'tags',
];

/** A described definition as one that can be registered: plain data, without what only AWS writes. */
export function registrable(definition: TaskDefinition | Definition): Definition {
  const members = Object.entries(definition).filter(([key]) => !readOnly.includes(key));
  return plainDefinition(JSON.parse(JSON.stringify(Object.fromEntries(members))) as JsonObject, 'the task definition');
}

/** Takes JSON (a described definition, the team's own file, a rendered body) for a definition; throws `base-missing`. */
export function plainDefinition(json: JsonObject, where: string): Definition {
  const containers = json['containerDefinitions'];
  if (Array.isArray(containers) && containers.length > 0) return json as unknown as Definition;
  throw new WaybillError('base-missing', {
    message: 'expected a task definition with containerDefinitions, got one without',
    where,
  });
}

export function asJson(definition: Definition): JsonObject {
  return definition as unknown as JsonObject;
}

/** A copy with one container changed. */
export function withContainers(
  definition: Definition,
  change: (container: ContainerDefinition) => ContainerDefinition,
): Definition {
  return { ...definition, containerDefinitions: (definition.containerDefinitions ?? []).map(change) };
}
