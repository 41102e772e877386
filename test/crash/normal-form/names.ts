/** Text in which everything that differs from run to run has a name that does not. */
export interface Names {
  /** Names for whole identifiers: digests of entries, ARNs of definitions and of deployments. */
  readonly identifiers: ReadonlyMap<string, string>;
  /** The names of entries by their numbers. */
  readonly entries: ReadonlyMap<number, string>;
}

const identifier = /arn:aws:ecs:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9/_:.-]+|sha256:[0-9a-f]{64}/g;
const varying: readonly (readonly [RegExp, string])[] = [
  [/\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g, '(time)'],
  [/https:\/\/github\.com\/[\w./-]+\/actions\/runs\/\d+/g, '(run)'],
  [/\b[0-9a-f]{32}\b/g, '(task)'],
  [/\b\d+ ms\b/g, '(ms)'],
];

/** The text with names in place of identifiers, and of times, runs and tasks. */
export function named(text: string, names: Names): string {
  // The value of a tag has `#` as `=0023`.
  const decoded = text.replaceAll('=0023', '#');
  const known = decoded.replaceAll(identifier, (found) => names.identifiers.get(found) ?? found);
  const entries = known.replaceAll(
    /#0*([1-9][0-9]*)\b/g,
    (found, number: string) => names.entries.get(Number(number)) ?? found,
  );
  return varying.reduce((shown, [pattern, name]) => shown.replaceAll(pattern, name), entries);
}

/** The same all through a JSON value, keys too. */
export function namedJson(value: unknown, names: Names): unknown {
  if (typeof value === 'string') return named(value, names);
  if (Array.isArray(value)) return (value as readonly unknown[]).map((one) => namedJson(one, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [named(key, names), namedJson(one, names)]));
}
