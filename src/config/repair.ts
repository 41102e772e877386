import type * as z from 'zod';
import { isRecord, schemaAt, alternative, type SchemaNode } from './json-schema.ts';
import type { Path } from './path.ts';
import { suggestion } from './suggestion.ts';

/** A value that the schema lets in, made of one that it refuses, and the paths where it had to be changed. */
export interface Repaired {
  readonly value: unknown;
  readonly changed: readonly Path[];
}

/**
 * So that the checks across the whole file can run in the same pass as the schema's: a misspelt key gets its name, an
 * unknown one goes, and a wrong value becomes the schema's own example. undefined where a name that others may refer to
 * is wrong, or a part that everything rests on is missing: what would be found then might not be true.
 */
export function repaired(
  value: unknown,
  issues: readonly { readonly issue: z.core.$ZodIssue; readonly path: Path }[],
  root: SchemaNode,
): Repaired | undefined {
  const copy: unknown = structuredClone(value);
  const changed: Path[] = [];
  for (const { issue, path } of issues) {
    if (issue.code === 'invalid_key' || (path.length === 0 && issue.code !== 'unrecognized_keys')) return undefined;
    if (issue.code === 'unrecognized_keys') {
      const map = at(copy, path);
      const node = schemaAt(root, path, value);
      if (map === undefined || node === undefined) return undefined;
      for (const key of issue.keys) {
        const meant = suggestion(key, Object.keys(alternative(node, map).properties ?? {}));
        // A second finding inside a renamed key would be told under another name than the one that is written.
        if (meant !== undefined && !(meant in map)) map[meant] = map[key];
        Reflect.deleteProperty(map, key);
        changed.push([...path, key], ...(meant === undefined ? [] : [[...path, meant]]));
      }
      continue;
    }
    const parent = at(copy, path.slice(0, -1));
    const key = path.at(-1);
    const node = schemaAt(root, path, value);
    if (parent === undefined || key === undefined || path.length < 2) return undefined;
    const chosen = node === undefined ? undefined : alternative(node, parent[key]);
    const example = chosen?.examples?.[0] ?? node?.examples?.[0];
    if (example === undefined) Reflect.deleteProperty(parent, key);
    else parent[key] = example;
    changed.push(path);
  }
  return { value: copy, changed };
}

function at(value: unknown, path: Path): Record<string | number, unknown> | undefined {
  let current: unknown = value;
  for (const part of path) {
    if (!isRecord(current) && !Array.isArray(current)) return undefined;
    current = (current as Record<string | number, unknown>)[part];
  }
  return isRecord(current) || Array.isArray(current) ? (current as Record<string | number, unknown>) : undefined;
}
