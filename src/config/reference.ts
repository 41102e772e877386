import { configurationSchema, type SchemaNode } from './json-schema.ts';

/** A table of the reference: its heading, and the node whose keys it lists. */
interface Section {
  readonly heading: string;
  readonly node: SchemaNode;
}

/**
 * The tables of `docs/waybill-yml.md`, one for each map of the format, made from the schema: key, what is expected,
 * what it means.
 */
export function configurationReference(): string {
  const root = configurationSchema();
  const sections: Section[] = [{ heading: 'The file', node: root }];
  const seen = new Set<string>();
  const collect = (node: SchemaNode, trail: readonly string[]): void => {
    for (const [key, member] of Object.entries(node.properties ?? {})) {
      for (const { node: map, name } of mapsIn(member)) {
        const own = [...trail, key, ...(name === undefined ? [] : [name])];
        const heading = own.join('.').replace(/^defaults\./, '');
        const shape = JSON.stringify(Object.keys(map.properties ?? {}));
        // `ecs`, `probe` and their like are the same wherever they stand: told once.
        if (seen.has(`${key} ${shape}`)) continue;
        seen.add(`${key} ${shape}`);
        sections.push({ heading: `\`${heading}\``, node: map });
        collect(map, own);
      }
    }
  };
  collect(root, []);
  return sections.map(table).join('\n\n');
}

/** The maps with keys of ours that a member can be: itself, a member of a list, or under names that teams choose. */
function mapsIn(
  node: SchemaNode,
  name?: string,
): readonly { readonly node: SchemaNode; readonly name: string | undefined }[] {
  if (node.anyOf !== undefined) return node.anyOf.flatMap((option) => mapsIn(option, name));
  if (node.properties !== undefined) return [{ node, name }];
  if (node.items !== undefined) return mapsIn(node.items, name);
  if (typeof node.additionalProperties === 'object') return mapsIn(node.additionalProperties, '<name>');
  return [];
}

function table({ heading, node }: Section): string {
  const rows = Object.entries(node.properties ?? {}).map(([key, member]) => {
    const required = node.required?.includes(key) === true ? ' (required)' : '';
    return `| \`${key}\`${required} | ${cell(expected(member))} | ${cell(member.description ?? '')} |`;
  });
  return [`### ${heading}`, '', '| key | value | meaning |', '| --- | --- | --- |', ...rows].join('\n');
}

function expected(node: SchemaNode): string {
  const example = node.examples?.[0];
  const shown = typeof example === 'string' || typeof example === 'number' ? ` (\`${String(example)}\`)` : '';
  const title = node.title ?? 'a map';
  return typeof example === 'string' && title.includes(example) ? title : `${title}${shown}`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
