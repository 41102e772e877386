import { ApiError } from './api.ts';
import { enumValues } from './shape/enum-values.ts';
import { readSchema, type Schema } from './shape/schema.ts';

/** One way in which a value does not have the shape of its schema. */
export interface ShapeProblem {
  readonly kind: 'type' | 'unknown' | 'missing' | 'enum';
  /** As AWS writes it: `deploymentConfiguration.strategy`, `containerDefinitions.1.member.image`. */
  readonly path: string;
  readonly message: string;
}

const at = (path: string, member: string): string => (path === '' ? member : `${path}.${member}`);

function found(value: unknown): string {
  if (Array.isArray(value)) return 'Start of list found where not expected';
  if (typeof value === 'object') return 'Start of structure or map found where not expected';
  return `${typeof value === 'boolean' ? String(value).toUpperCase() : typeof value === 'number' ? 'NUMBER' : 'STRING'}_VALUE can not be converted`;
}

function wrongType(path: string, value: unknown, expected: string): ShapeProblem {
  return { kind: 'type', path, message: `${found(value)} to ${expected} at '${path}'` };
}

function scalarProblem(value: unknown, kind: Schema['kind'], path: string): ShapeProblem | undefined {
  switch (kind) {
    case 'string':
    case 'blob':
      return typeof value === 'string' ? undefined : wrongType(path, value, kind === 'blob' ? 'a Blob' : 'a String');
    case 'number':
    case 'timestamp':
      return typeof value === 'number'
        ? undefined
        : wrongType(path, value, kind === 'number' ? 'a Number' : 'a Timestamp');
    case 'boolean':
      return typeof value === 'boolean' ? undefined : wrongType(path, value, 'a Boolean');
    case 'document':
    case 'list':
    case 'map':
    case 'structure':
    case 'union':
      return undefined;
  }
}

function* structureProblems(
  value: Readonly<Record<string, unknown>>,
  schema: Extract<Schema, { kind: 'structure' | 'union' }>,
  path: string,
): Generator<ShapeProblem> {
  for (const [member, content] of Object.entries(value)) {
    if (content === null) continue;
    const place = at(path, member);
    if (!schema.members.has(member)) {
      const known = [...schema.members.keys()].join(', ');
      yield {
        kind: 'unknown',
        path: place,
        message: `Unknown parameter in input: "${place}", must be one of: ${known}`,
      };
      continue;
    }
    yield* problems(content, schema.members.get(member), place);
    const allowed = enumValues(schema.namespace, schema.name, member);
    if (allowed === undefined) continue;
    const given: unknown[] = Array.isArray(content) ? content : [content];
    for (const one of given) {
      if (typeof one !== 'string' || allowed.includes(one)) continue;
      const message = `Value '${one}' at '${place}' failed to satisfy constraint: Member must satisfy enum value set: [${allowed.join(', ')}]`;
      yield { kind: 'enum', path: place, message };
    }
  }
  for (const member of schema.required) {
    if (value[member] !== undefined && value[member] !== null) continue;
    const place = at(path, member);
    yield {
      kind: 'missing',
      path: place,
      message: `Value null at '${place}' failed to satisfy constraint: Member must not be null`,
    };
  }
  if (schema.kind === 'union' && Object.values(value).filter((content) => content !== null).length !== 1)
    yield { kind: 'type', path, message: `Exactly one member must be set at '${path}'` };
}

function* problems(value: unknown, reference: unknown, path: string): Generator<ShapeProblem> {
  const schema = readSchema(reference);
  const scalar = scalarProblem(value, schema.kind, path);
  if (scalar !== undefined) yield scalar;
  if (schema.kind === 'list') {
    if (!Array.isArray(value)) {
      yield wrongType(path, value, 'a List');
      return;
    }
    const items = value as unknown[];
    for (const [index, item] of items.entries()) yield* problems(item, schema.item, at(path, `${index + 1}.member`));
  }
  if (schema.kind !== 'map' && schema.kind !== 'structure' && schema.kind !== 'union') return;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    yield wrongType(path, value, schema.kind === 'map' ? 'a Map' : 'a Structure');
    return;
  }
  if (schema.kind === 'map') {
    for (const [key, content] of Object.entries(value)) yield* problems(content, schema.value, at(path, key));
  } else yield* structureProblems(value as Record<string, unknown>, schema, path);
}

/** Everything in which `value` differs from a schema of the SDK; usable for answers as well as for input. */
export function shapeProblems(value: unknown, schema: unknown): ShapeProblem[] {
  return [...problems(value, schema, '')];
}

/**
 * Refuses an operation's input that does not have the shape of its schema (`CreateServiceRequest$` of the SDK): a wrong
 * type or an unknown member with `SerializationException`, a missing member or an enum value outside its set with
 * `InvalidParameterException`, naming all such members. An absent body counts as `{}`.
 * The wordings are those of AWS's validation framework; that unknown members are refused, where AWS itself may ignore
 * them, is a strictness of the rehearsal.
 */
export function checkInput(operation: string, input: unknown, schema: unknown): void {
  const found = shapeProblems(input ?? {}, schema);
  const malformed = found.find(({ kind }) => kind === 'type') ?? found.find(({ kind }) => kind === 'unknown');
  if (malformed !== undefined) throw new ApiError('SerializationException', `${operation}: ${malformed.message}`);
  if (found.length === 0) return;
  const count = `${found.length} validation error${found.length === 1 ? '' : 's'} detected`;
  throw new ApiError('InvalidParameterException', `${count}: ${found.map(({ message }) => message).join('; ')}`);
}
