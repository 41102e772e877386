/**
 * Reads the schemas that the AWS SDKs export for each operation (`CreateServiceRequest$`, …). Their form:
 * `[3, namespace, name, traits, memberNames, memberTypes, requiredCount?]` for a structure, whose first `requiredCount`
 * members are required; `[4, …]` a union, `[1, namespace, name, traits, member]` a list, `[2, namespace, name, traits,
 * key, value]` a map, `[9, namespace, name, traits, input, output]` an operation; numbers are plain types, with bits
 * for a list (64) or a map (128) of them. A reference is a schema, a function that answers one, or `[reference, traits]`.
 */
export type Schema =
  | { readonly kind: 'string' | 'number' | 'boolean' | 'blob' | 'timestamp' | 'document' }
  | { readonly kind: 'list'; readonly item: unknown }
  | { readonly kind: 'map'; readonly value: unknown }
  | {
      readonly kind: 'structure' | 'union';
      readonly namespace: string;
      readonly name: string;
      readonly members: ReadonlyMap<string, unknown>;
      readonly required: ReadonlySet<string>;
    };

const list = 64;
const map = 128;

function plain(code: number): Schema {
  if ((code & map) !== 0) return { kind: 'map', value: code & ~map };
  if ((code & list) !== 0 && code !== 42) return { kind: 'list', item: code & ~list };
  switch (code) {
    case 0:
      return { kind: 'string' };
    case 1:
    case 17:
    case 19:
      return { kind: 'number' };
    case 2:
      return { kind: 'boolean' };
    case 4:
    case 5:
    case 6:
    case 7:
      return { kind: 'timestamp' };
    case 15:
      return { kind: 'document' };
    case 21:
    case 42:
      return { kind: 'blob' };
    default:
      throw new Error(`no schema has the code ${code}`);
  }
}

/** What a schema reference says. Throws for what is no schema. */
export function readSchema(reference: unknown): Schema {
  if (typeof reference === 'number') return plain(reference);
  if (typeof reference === 'function') return readSchema((reference as () => unknown)());
  if (!Array.isArray(reference)) throw new Error('expected a schema of the SDK');
  const parts = reference as unknown[];
  const [kind, namespace, name, , first, second, count] = parts;
  if (typeof kind !== 'number' || parts.length <= 2) return readSchema(kind);
  if (kind === 0) return readSchema(first);
  if (kind === 1) return { kind: 'list', item: first };
  if (kind === 2) return { kind: 'map', value: second };
  if (kind !== 3 && kind !== 4 && kind !== -3) throw new Error(`no structure has the kind ${kind}`);
  const names = first as string[];
  const types = second as unknown[];
  return {
    kind: kind === 4 ? 'union' : 'structure',
    namespace: String(namespace),
    name: String(name),
    members: new Map(names.map((member, index) => [member, types[index]])),
    required: new Set(names.slice(0, typeof count === 'number' ? count : 0)),
  };
}

/** The input and output schemas of one operation, from an SDK's module; `undefined` where it has no such operation. */
export function operationSchema(sdk: object, operation: string): { input: unknown; output: unknown } | undefined {
  const found: unknown = new Map<string, unknown>(Object.entries(sdk)).get(`${operation}$`);
  if (!Array.isArray(found) || found[0] !== 9) return undefined;
  return { input: found[4], output: found[5] };
}
