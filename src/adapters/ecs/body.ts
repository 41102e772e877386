import { WaybillError } from '../../domain/error.ts';
import type { JsonObject } from '../../domain/json.ts';
import { asJson, type Definition, plainDefinition } from './definition.ts';

/** What stands ready to be registered for one workload: the definition and the tags it gets. */
export interface Body {
  readonly definition: Definition;
  readonly tags: Readonly<Record<string, string>>;
}

export function formatBody({ definition, tags }: Body): JsonObject {
  return { definition: asJson(definition), tags };
}

export function parseBody(json: JsonObject | undefined, workload: string): Body {
  const definition = json?.['definition'] as JsonObject | undefined;
  const tags = json?.['tags'] as Readonly<Record<string, string>> | undefined;
  if (definition === undefined || tags === undefined) {
    throw new WaybillError('internal', { message: `expected a rendered definition of ${workload}, got none` });
  }
  return { definition: plainDefinition(definition, workload), tags };
}
