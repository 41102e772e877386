import type { Json, JsonObject } from '../../domain/json.ts';
import type { Change } from '../../ports/orchestrator.ts';
import { injected } from './render.ts';

/** Lists whose members have names: compared by these, not by place. */
const keyOf: Readonly<Record<string, readonly string[]>> = {
  containerDefinitions: ['name'],
  environment: ['name'],
  secrets: ['name'],
  volumes: ['name'],
  ulimits: ['name'],
  portMappings: ['containerPort', 'protocol'],
  mountPoints: ['containerPath'],
  dependsOn: ['containerName'],
};

/** What stands in for the value of something that sounds like a secret. */
const hidden = '(hidden)';
const secretName = /pass(word|wd)?|secret|token|credential|api_?key|private_?key|dsn/i;
const secretValue = /:\/\/[^/\s:@]*:[^/\s@]+@|-----BEGIN|\bAKIA[0-9A-Z]{16}\b/;

/**
 * What changes from one definition (or one service's settings) to another, as a person reads it: lists by the names of
 * their members, `[]`, `{}` and absence as one, secrets by their names only, nothing that Waybill injects.
 */
export function describeChanges(workload: string, from: JsonObject, to: JsonObject): readonly Change[] {
  const before = flatten(from);
  const after = flatten(to);
  const paths = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  return paths.flatMap((path): readonly Change[] => {
    const old = before.get(path) ?? null;
    const young = after.get(path) ?? null;
    if (old === young || injected.some((name) => path.endsWith(`.environment.${name}`))) return [];
    const [shownOld, shownYoung] = shown(path, old, young);
    return [{ workload, path: path.replace(/^containerDefinitions\./, ''), from: shownOld, to: shownYoung }];
  });
}

function shown(path: string, from: string | null, to: string | null): readonly [string | null, string | null] {
  if (/(^|\.)(secrets|repositoryCredentials|secretOptions)\./.test(path)) {
    return [
      from === null ? null : 'a secret',
      to === null ? null : from === null ? 'a secret' : 'a secret, found elsewhere',
    ];
  }
  const name = path.slice(path.lastIndexOf('.') + 1);
  const hide = (value: string | null): string | null => {
    if (value === null) return null;
    return (path.includes('.environment.') && secretName.test(name)) || secretValue.test(value) ? hidden : value;
  };
  return [hide(from), hide(to)];
}

function flatten(value: JsonObject): ReadonlyMap<string, string> {
  const lines = new Map<string, string>();
  for (const [key, member] of Object.entries(value)) walk(key, key, member, lines);
  return lines;
}

function walk(path: string, key: string, value: Json, lines: Map<string, string>): void {
  if (value === null) return;
  if (Array.isArray(value)) {
    walkList(path, key, value as readonly Json[], lines);
    return;
  }
  if (typeof value !== 'object') {
    lines.set(path, typeof value === 'string' ? value : JSON.stringify(value));
    return;
  }
  for (const [inner, member] of Object.entries(value)) walk(`${path}.${inner}`, inner, member, lines);
}

function walkList(path: string, key: string, list: readonly Json[], lines: Map<string, string>): void {
  if (list.length === 0) return;
  const keys = keyOf[key];
  if (keys === undefined || !list.every(isObject)) {
    lines.set(path, JSON.stringify(list));
    return;
  }
  for (const member of list) {
    const name = keys.flatMap((part) => (member[part] === undefined ? [] : [textOf(member[part])])).join('/');
    const rest = Object.entries(member).filter(([part]) => !keys.includes(part));
    const value = rest.find(([part]) => part === 'value' || part === 'valueFrom');
    if (rest.length === 1 && value !== undefined) lines.set(`${path}.${name}`, textOf(value[1]));
    else if (rest.length === 0) lines.set(`${path}.${name}`, 'yes');
    else for (const [part, inner] of rest) walk(`${path}.${name}.${part}`, part, inner, lines);
  }
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
