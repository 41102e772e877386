import * as z from 'zod';
import { schema } from './schema.ts';

/** What we read of a JSON Schema node (draft 2020-12); everything else is for editors. */
export interface SchemaNode {
  readonly $schema?: string;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly propertyNames?: SchemaNode;
  readonly additionalProperties?: SchemaNode | boolean;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** The schema of `waybill.yml` for editors, made from the one that validates. */
export function configurationSchema(): SchemaNode {
  made ??= z.toJSONSchema(schema, { io: 'input' }) as SchemaNode;
  return made;
}

let made: SchemaNode | undefined;

/** The alternative that a value of this kind is meant for; the node itself where there is one only. */
export function alternative(node: SchemaNode, value: unknown): SchemaNode {
  if (node.anyOf === undefined) return node;
  const kind = kindOf(value);
  for (const option of node.anyOf) {
    const chosen = alternative(option, value);
    const types = [chosen.type].flat();
    if (types.includes(kind) || (kind === 'number' && types.includes('integer'))) return chosen;
  }
  return node;
}

/** The node of the value at the end of a path, with the alternatives that the values on the way choose. */
export function schemaAt(root: SchemaNode, path: readonly (string | number)[], value: unknown): SchemaNode | undefined {
  let node: SchemaNode | undefined = root;
  let current = value;
  for (const part of path) {
    const chosen: SchemaNode = alternative(node, current);
    current =
      isRecord(current) || Array.isArray(current) ? (current as Record<string | number, unknown>)[part] : undefined;
    if (typeof part === 'number') node = chosen.items;
    else
      node =
        chosen.properties?.[part] ??
        (typeof chosen.additionalProperties === 'object' ? chosen.additionalProperties : undefined);
    if (node === undefined) return undefined;
  }
  return node;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value;
}
