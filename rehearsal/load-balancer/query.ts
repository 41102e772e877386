import { ApiError } from '../server/api.ts';

/** A value of a query protocol form, unflattened: a text, or members by name (`member` of a list by number). */
export interface FormTree {
  text?: string;
  readonly children: Map<string, FormTree>;
}

export type Parser<T> = (tree: FormTree | undefined, path: string) => T;

/** The members of a request, without what every query request has. */
export function formTree(form: URLSearchParams): FormTree {
  const top: FormTree = { children: new Map() };
  for (const [key, text] of form) {
    if (key === 'Action' || key === 'Version') continue;
    let at = top;
    for (const part of key.split('.')) {
      const next: FormTree = at.children.get(part) ?? { children: new Map() };
      at.children.set(part, next);
      at = next;
    }
    at.text = text;
  }
  return top;
}

export function validationError(message: string): ApiError {
  return new ApiError('ValidationError', message);
}

export const string: Parser<string | undefined> = (tree, path) => {
  if (tree !== undefined && tree.children.size > 0) throw validationError(`'${path}' must be a single value`);
  return tree?.text;
};

export const integer: Parser<number | undefined> = (tree, path) => {
  const text = string(tree, path);
  if (text === undefined) return undefined;
  if (!/^-?\d+$/.test(text)) throw new ApiError('MalformedInput', `'${text}' at '${path}' is not an integer`);
  return Number(text);
};

export const boolean: Parser<boolean | undefined> = (tree, path) => {
  const text = string(tree, path);
  if (text === undefined) return undefined;
  if (text !== 'true' && text !== 'false')
    throw new ApiError('MalformedInput', `'${text}' at '${path}' is not a boolean`);
  return text === 'true';
};

export function oneOf<const T extends string>(...values: readonly T[]): Parser<T | undefined> {
  return (tree, path) => {
    const text = string(tree, path);
    if (text === undefined) return undefined;
    const found = values.find((value) => value === text);
    if (found !== undefined) return found;
    throw validationError(
      `1 validation error detected: Value '${text}' at '${path}' failed to satisfy constraint: Member must satisfy enum value set: [${values.join(', ')}]`,
    );
  };
}

export function required<T>(parser: Parser<T | undefined>): Parser<T> {
  return (tree, path) => {
    const value = parser(tree, path);
    if (value !== undefined) return value;
    throw validationError(
      `1 validation error detected: Value null at '${path}' failed to satisfy constraint: Member must not be null`,
    );
  };
}

/** `X.member.1`, `X.member.2` …; an absent list is `undefined`, an empty one is `[]`. */
export function list<T>(item: Parser<T>): Parser<T[] | undefined> {
  return (tree, path) => {
    if (tree === undefined) return undefined;
    const members = [...(tree.children.get('member')?.children ?? [])].sort(([a], [b]) => Number(a) - Number(b));
    return members.map(([number, member]) => item(member, `${path}.${number}.member`));
  };
}

/** A structure of exactly these members; another one is refused. */
export function struct<F extends Record<string, Parser<unknown>>>(
  fields: F,
): Parser<{ readonly [K in keyof F]: ReturnType<F[K]> } | undefined> {
  return (tree, path) => {
    if (tree === undefined) return undefined;
    for (const name of tree.children.keys()) {
      if (!(name in fields)) throw validationError(`Unknown parameter '${path === '' ? name : `${path}.${name}`}'`);
    }
    const read = Object.entries(fields).map(([name, parser]) => [
      name,
      parser(tree.children.get(name), path === '' ? lowerFirst(name) : `${path}.${lowerFirst(name)}`),
    ]);
    return Object.fromEntries(read) as { readonly [K in keyof F]: ReturnType<F[K]> };
  };
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
