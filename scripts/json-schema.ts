import { configurationSchema, type SchemaNode } from '../src/config/json-schema.ts';

export { configurationReference } from '../src/config/reference.ts';

/** What stands in several places of the format, and is written once in the schema. */
const shared = ['build', 'ecs', 'probe'] as const;

/** `waybill.schema.json`: what editors check and complete `waybill.yml` with. */
export function jsonSchemaText(): string {
  const { $schema, ...schema } = configurationSchema();
  const defaults = schema.properties?.['defaults']?.anyOf?.[0]?.properties ?? {};
  const definitions = new Map<string, string>();
  for (const key of shared) {
    const node = defaults[key];
    if (node === undefined) throw new Error(`expected ${key} in the schema of defaults`);
    definitions.set(bare(node), key);
  }
  const hoisted = hoist(schema, definitions) as object;
  const $defs = Object.fromEntries([...definitions].map(([text, key]) => [key, JSON.parse(text) as unknown]));
  return `${JSON.stringify({ $schema, ...hoisted, $defs }, null, 2)}\n`;
}

/** A copy in which every shared part is a reference that keeps its own description. */
function hoist(value: unknown, definitions: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((item) => hoist(item, definitions));
  if (typeof value !== 'object' || value === null) return value;
  const key = definitions.get(bare(value));
  if (key !== undefined) {
    const { description } = value as SchemaNode;
    return { ...(description === undefined ? {} : { description }), $ref: `#/$defs/${key}` };
  }
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, hoist(member, definitions)]));
}

function bare(node: object): string {
  return JSON.stringify(Object.fromEntries(Object.entries(node).filter(([key]) => key !== 'description')));
}
