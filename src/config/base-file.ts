import { WaybillError } from '../domain/error.ts';
import type { Json, JsonObject } from '../domain/json.ts';
import type { Report } from './origin.ts';
import type { Path } from './path.ts';
import { replacePlaceholders, type Values } from './placeholder.ts';

/** The text of a file at the commit whose topology is read; undefined where the commit has none. */
export type Files = (path: string) => string | undefined;

/**
 * A team's own task definition with its placeholders replaced in every text. Takes what `aws ecs describe-task-definition`
 * prints (inside `taskDefinition`) as well. Reports a file that is missing or no map.
 */
export function baseFileOf(name: string, files: Files, values: Values, path: Path, report: Report): JsonObject {
  const text = files(name);
  if (text === undefined) {
    report(path, `expected a file ${name} in the commit, got none`, `git add ${name}`);
    return {};
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    report(
      path,
      `expected JSON in ${name}, got ${error instanceof Error ? error.message.replace(/,? ?(?:\.\.\.)?".*/su, '') : 'something else'}`,
      `${name}: { "containerDefinitions": [ … ] }`,
    );
    return {};
  }
  const replaced = replaceIn(parsed as Json, values, path, (at, message, fix) =>
    report(at, `${name}: ${message}`, fix),
  );
  if (!isObject(replaced)) {
    report(
      path,
      `expected a task definition (a JSON object) in ${name}, got ${Array.isArray(replaced) ? 'a list' : typeof replaced}`,
      `${name}: { "containerDefinitions": [ … ] }`,
    );
    return {};
  }
  const wrapped = replaced['taskDefinition'];
  return wrapped !== undefined && isObject(wrapped) ? wrapped : replaced;
}

function replaceIn(value: Json, values: Values, path: Path, report: Report): Json {
  if (typeof value === 'string') return replacePlaceholders(value, values, path, report);
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => replaceIn(item, values, path, report));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, replaceIn(member, values, path, report)]),
  );
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** For callers that give no files: says that one was needed. */
export const noFiles: Files = (path) => {
  throw new WaybillError('internal', {
    message: `expected the text of ${path}, which \`filesFor\` lists, got no files`,
  });
};
