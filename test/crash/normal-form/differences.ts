import { isLoose } from './saved.ts';

/** Where two normal forms differ: the path, what was expected and what came instead, at most `limit`. */
export function differences(expected: unknown, got: unknown, limit = 12): readonly string[] {
  return [...walk(expected, got, '')].slice(0, limit);
}

function* walk(expected: unknown, got: unknown, path: string): Generator<string> {
  if (Array.isArray(expected) && Array.isArray(got)) {
    for (let at = 0; at < Math.max(expected.length, got.length); at += 1)
      yield* walk(expected[at], got[at], `${path}[${at}]`);
    return;
  }
  if (isLoose(expected) && isLoose(got)) {
    for (const key of new Set([...Object.keys(expected), ...Object.keys(got)]))
      yield* walk(expected[key], got[key], path === '' ? key : `${path}.${key}`);
    return;
  }
  if (JSON.stringify(expected) !== JSON.stringify(got)) yield `${path}: expected ${short(expected)}, got ${short(got)}`;
}

function short(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
