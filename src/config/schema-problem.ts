import type * as z from 'zod';
import { alternative, isRecord, schemaAt, type SchemaNode } from './json-schema.ts';
import type { Report } from './origin.ts';
import { formatPath, type Path } from './path.ts';
import { suggestion } from './suggestion.ts';

type Issue = z.core.$ZodIssue;

/** An issue with its whole path, also inside of a union. */
export interface PlacedIssue {
  readonly issue: Issue;
  readonly path: Path;
}

/** Reports what the schema refuses, in our words: what was expected, what came, and the line that mends it. */
export function reportSchemaIssues(
  issues: readonly PlacedIssue[],
  value: unknown,
  root: SchemaNode,
  report: Report,
): void {
  for (const { issue, path } of issues) {
    const got = valueAt(value, path);
    const node = schemaAt(root, path, value);
    switch (issue.code) {
      case 'unrecognized_keys':
        for (const key of issue.keys) reportUnknownKey(key, path, got, node, root, report);
        break;
      case 'invalid_key': {
        const names = schemaAt(root, path.slice(0, -1), value);
        const rule =
          names === undefined ? undefined : alternative(names, valueAt(value, path.slice(0, -1))).propertyNames;
        report(
          path,
          `expected ${rule?.title ?? 'another name'}, got ${JSON.stringify(path.at(-1))}`,
          `${exampleText(rule)}:`,
        );
        break;
      }
      default:
        reportValue(path, got, valueAt(value, path.slice(0, -1)), node, report);
    }
  }
}

function reportValue(path: Path, got: unknown, around: unknown, node: SchemaNode | undefined, report: Report): void {
  const chosen = node === undefined ? undefined : alternative(node, got);
  const isMap = node !== undefined && alternative(node, {}).properties !== undefined;
  const title = chosen?.title ?? node?.title ?? (isMap ? 'a map' : 'something else');
  const example = exampleText(chosen?.examples === undefined ? node : chosen);
  const key = path.at(-1);
  const above = isMap && typeof key === 'string' && !isRecord(got) ? emptyAbove(key, around) : undefined;
  if (above !== undefined) {
    const message = `expected ${title}, got ${showValue(got, path)}: \`${key}\` stands beside \`${above}\`, which is empty, and not under it`;
    report(path, message, `${above}: { ${key}:${inline(got, path)} }`);
    return;
  }
  const fix = key === undefined ? undefined : typeof key === 'number' ? `- ${example}` : `${key}: ${example}`;
  report(path, `expected ${title}, got ${showValue(got, path)}`, example === '' ? undefined : fix);
}

function reportUnknownKey(
  key: string,
  path: Path,
  map: unknown,
  node: SchemaNode | undefined,
  root: SchemaNode,
  report: Report,
): void {
  const known = Object.keys(node === undefined ? {} : (alternative(node, map).properties ?? {}));
  const place = path.length === 0 ? 'the file' : `\`${formatPath(path)}\``;
  const home = homeOf(key, root);
  const meant = home === undefined ? suggestion(key, known) : undefined;
  const inner = isRecord(map) ? map[key] : undefined;
  const fix =
    meant !== undefined
      ? `${meant}:${inline(inner, [...path, meant])}`
      : (home ?? shifted(key, path, map, root) ?? `remove \`${key}\``);
  report(
    [...path, key],
    `expected one of the keys ${known.join(', ')} in ${place}, got "${key}"${meant === undefined ? '' : `; did you mean "${meant}"?`}`,
    fix,
  );
}

/** What is indented wrong: a key beside the empty one that it belongs under, or all of a section within another. */
function shifted(key: string, path: Path, map: unknown, root: SchemaNode): string | undefined {
  const above = emptyAbove(key, map);
  if (above !== undefined) return `indent \`${key}:\` under \`${above}:\``;
  const [section, name] = path;
  if (path.length !== 2 || section === name || root.properties?.[String(name)] === undefined) return undefined;
  return `\`${name}:\` belongs to the top of the file`;
}

/** The nearest key above it in a map, where that one has nothing. */
function emptyAbove(key: string, map: unknown): string | undefined {
  if (!isRecord(map)) return undefined;
  const keys = Object.keys(map);
  const above = keys[keys.indexOf(key) - 1];
  return above !== undefined && map[above] === null ? above : undefined;
}

/** Where else a key is known: the commonest slip is a level too deep or too high. */
function homeOf(key: string, root: SchemaNode): string | undefined {
  if (root.properties?.[key] !== undefined) return `\`${key}:\` belongs to the top of the file`;
  const inside = (section: string): SchemaNode => {
    const entries = root.properties?.[section]?.additionalProperties;
    return typeof entries === 'object' ? alternative(entries, {}) : {};
  };
  if (inside('services').properties?.[key] !== undefined) {
    const why = key === 'build' || key === 'image' ? ': one image for every environment' : '';
    return `\`${key}:\` belongs to \`services.<service>\`${why}`;
  }
  if (inside('environments').properties?.[key] !== undefined)
    return `\`${key}:\` belongs to \`environments.<environment>\``;
  return undefined;
}

/** What came, for people. Values that may hold a secret are never shown. */
export function showValue(value: unknown, path: Path): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'an empty value';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a map';
  if (mayBeSecret(path)) return `a ${typeof value === 'string' ? 'text' : typeof value} that is not shown here`;
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
  return text.length <= 80 ? text : `${text.slice(0, 77)}…`;
}

const secretKeys: readonly (string | number)[] = [
  'secrets',
  'variables',
  'headers',
  'args',
  'notify',
  'body',
  'signing',
];

function mayBeSecret(path: Path): boolean {
  return path.some((part) => secretKeys.includes(part));
}

function inline(value: unknown, path: Path): string {
  if (typeof value === 'object' || value === undefined || mayBeSecret(path)) return '';
  return ` ${yamlText(value)}`;
}

/** The first example of a node as YAML that fits on a line; empty where there is none. */
function exampleText(node: SchemaNode | undefined): string {
  const example = node?.examples?.[0];
  return example === undefined ? '' : yamlText(example);
}

function yamlText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(yamlText).join(', ')}]`;
  if (isRecord(value)) {
    const members = Object.entries(value).map(([key, member]) => `${yamlText(key)}: ${yamlText(member)}`);
    return `{ ${members.join(', ').trimEnd()} }`;
  }
  if (typeof value !== 'string') return value === null ? '' : JSON.stringify(value);
  if (/^[0-9]+(?:ms|s|m|h)$/.test(value)) return value;
  return /^[A-Za-z/.^][\w./:%^-]*(?<!:)$/.test(value) ? value : JSON.stringify(value);
}

/** Issues with whole paths; of a union, those of the alternative that the value was meant for. */
export function placedIssues(issues: readonly Issue[], base: Path = []): readonly PlacedIssue[] {
  return issues.flatMap((issue) => {
    const path = [...base, ...issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))];
    if (issue.code === 'invalid_union') {
      const meant = issue.errors.find(isMeant);
      if (meant !== undefined) return placedIssues(meant, path);
    }
    return [{ issue, path }];
  });
}

/** Whether a value was of the kind that an alternative of a union takes: what is wrong with it is inside then. */
function isMeant(issues: readonly Issue[]): boolean {
  return !issues.some((issue) => {
    if (issue.path.length > 0) return false;
    return issue.code === 'invalid_type' || (issue.code === 'invalid_union' && !issue.errors.some(isMeant));
  });
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((current, part) => {
    if (!isRecord(current) && !Array.isArray(current)) return undefined;
    return Object.hasOwn(current, part) ? (current as Record<string | number, unknown>)[part] : undefined;
  }, value);
}
