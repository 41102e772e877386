import { ApiError } from '../server/api.ts';

/** Reads one member of a request; `undefined` where it is absent. */
export type Field<T> = (value: unknown, name: string) => T;

type Read<F extends Record<string, Field<unknown>>> = { readonly [K in keyof F]: ReturnType<F[K]> };

export function invalid(message: string): ApiError {
  return new ApiError('InvalidParameterException', message);
}

/** A request of exactly these members; unknown ones and wrong types are refused. */
export function readInput<F extends Record<string, Field<unknown>>>(input: unknown, fields: F): Read<F> {
  const sent = isRecord(input) ? input : {};
  for (const name of Object.keys(sent)) if (!(name in fields)) throw invalid(`Unknown parameter: ${name}`);
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, field(sent[name] ?? undefined, name)]),
  ) as Read<F>;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wrongType(name: string, expected: string): ApiError {
  return new ApiError('SerializationException', `${name} must be ${expected}`);
}

export const text: Field<string | undefined> = (value, name) => {
  if (value === undefined || typeof value === 'string') return value;
  throw wrongType(name, 'a string');
};

export const whole: Field<number | undefined> = (value, name) => {
  if (value === undefined || (typeof value === 'number' && Number.isInteger(value))) return value;
  throw wrongType(name, 'an integer');
};

export const flag: Field<boolean | undefined> = (value, name) => {
  if (value === undefined || typeof value === 'boolean') return value;
  throw wrongType(name, 'a boolean');
};

export const texts: Field<readonly string[] | undefined> = (value, name) => {
  if (value === undefined) return undefined;
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string'))
    throw wrongType(name, 'a list of strings');
  return value;
};

export function listOf<F extends Record<string, Field<unknown>>>(fields: F): Field<readonly Read<F>[] | undefined> {
  return (value, name) => {
    if (value === undefined) return undefined;
    if (!Array.isArray(value)) throw wrongType(name, 'a list');
    return value.map((item) => readInput(item, fields));
  };
}

export function needed<T>(field: Field<T | undefined>): Field<T> {
  return (value, name) => {
    const read = field(value, name);
    if (read !== undefined) return read;
    throw invalid(
      `1 validation error detected: Value null at '${name}' failed to satisfy constraint: Member must not be null`,
    );
  };
}

/** An integer between two bounds, with what stands for an absent one. */
export function bounded(least: number, most: number, absent: number): Field<number> {
  return (value, name) => {
    const read = whole(value, name) ?? absent;
    if (read >= least && read <= most) return read;
    throw invalid(
      `1 validation error detected: Value '${read}' at '${name}' failed to satisfy constraint: Member must be between ${least} and ${most}`,
    );
  };
}
