import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { configurationReference, jsonSchemaText } from '../../scripts/json-schema.ts';
import { withEnvironment, withService } from './problems.ts';

type Schema = Readonly<Record<string, unknown>>;

const root = JSON.parse(jsonSchemaText()) as Schema;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const kinds: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
  array: (value) => Array.isArray(value),
  object: isRecord,
};

/** Keywords of JSON Schema (draft 2020-12) that the schema uses; a new one fails here until it is understood. */
const keywords: Readonly<Record<string, (rule: unknown, value: unknown, schema: Schema) => boolean>> = {
  $schema: () => true,
  $comment: () => true,
  $defs: () => true,
  title: () => true,
  description: () => true,
  examples: () => true,
  $ref: (rule, value) => {
    const definition = (root['$defs'] as Record<string, Schema>)[String(rule).replace('#/$defs/', '')];
    return definition !== undefined && isValid(definition, value);
  },
  type: (rule, value) => [rule].flat().some((kind) => kinds[String(kind)]?.(value) ?? false),
  const: (rule, value) => rule === value,
  enum: (rule, value) => (rule as unknown[]).includes(value),
  anyOf: (rule, value) => (rule as Schema[]).some((option) => isValid(option, value)),
  pattern: (rule, value) => typeof value !== 'string' || new RegExp(String(rule), 'u').test(value),
  minimum: (rule, value) => typeof value !== 'number' || value >= Number(rule),
  maximum: (rule, value) => typeof value !== 'number' || value <= Number(rule),
  exclusiveMinimum: (rule, value) => typeof value !== 'number' || value > Number(rule),
  minItems: (rule, value) => !Array.isArray(value) || value.length >= Number(rule),
  items: (rule, value) => !Array.isArray(value) || value.every((item) => isValid(rule as Schema, item)),
  required: (rule, value) => !isRecord(value) || (rule as string[]).every((key) => Object.hasOwn(value, key)),
  properties: (rule, value) =>
    !isRecord(value) ||
    Object.entries(rule as Record<string, Schema>).every(
      ([key, one]) => !Object.hasOwn(value, key) || isValid(one, value[key]),
    ),
  propertyNames: (rule, value) => !isRecord(value) || Object.keys(value).every((key) => isValid(rule as Schema, key)),
  additionalProperties: (rule, value, schema) => {
    if (!isRecord(value)) return true;
    const known = Object.keys(schema['properties'] ?? {});
    const others = Object.entries(value).filter(([key]) => !known.includes(key));
    return rule === false ? others.length === 0 : others.every(([, one]) => isValid(rule as Schema, one));
  },
};

function isValid(schema: Schema, value: unknown): boolean {
  return Object.entries(schema).every(([keyword, rule]) => {
    const check = keywords[keyword];
    if (check === undefined) throw new Error(`the schema has the keyword ${keyword}, which no check here knows`);
    return check(rule, value, schema);
  });
}

const fixture = (name: string): unknown => parse(readFileSync(join(import.meta.dirname, name), 'utf8'));

describe('the schema for editors', () => {
  it.each(['least.yml.txt', 'git-flow.yml.txt'])('lets %s in', (name) => {
    expect(isValid(root, fixture(name))).toBe(true);
  });

  it.each([
    withService(
      'probe: [{ path: /, expect: { status: [200, 300-302] } }, steady]\nbuild: { command: [make], output: a }\nvariables: { A: 1 }',
    ),
    withEnvironment('requires: { verified-in: uat, except: { branches: "hotfix/*" } }\nlock-timeout: 5m'),
  ])('lets the long forms in', (text) => {
    expect(isValid(root, parse(text))).toBe(true);
  });

  it.each([
    withService('prob: /health'),
    withService('probe: { pth: / }'),
    withService('probe: health'),
    withService('build: { contxt: . }'),
    withService('count: many'),
    withEnvironment('region: europe'),
    withEnvironment('branches: []'),
    'version: 2\nenvironments: { prod: {} }\nservices: { a: }\n',
    'environments: { prod: {} }\nservices: { a: }\n',
    'version: 1\nenvironments: { Prod: {} }\nservices: { a: }\n',
  ])('refuses %j', (text) => {
    expect(isValid(root, parse(text))).toBe(false);
  });

  it('has a description or at least a title everywhere that an editor shows one', () => {
    const bare: string[] = [];
    const walk = (schema: Schema, path: string): void => {
      for (const [key, member] of Object.entries((schema['properties'] ?? {}) as Record<string, Schema>)) {
        if (member['description'] === undefined) bare.push(`${path}.${key}`);
        walk(member, `${path}.${key}`);
      }
      for (const option of (schema['anyOf'] ?? []) as Schema[]) walk(option, path);
      for (const inner of ['items', 'additionalProperties']) if (isRecord(schema[inner])) walk(schema[inner], path);
    };
    walk(root, '');
    for (const [name, definition] of Object.entries(root['$defs'] as Record<string, Schema>)) walk(definition, name);
    expect(bare).toEqual([]);
  });
});

describe('configurationReference', () => {
  it('has a row for every key, once', () => {
    const reference = configurationReference();
    for (const key of [
      'policy-ref',
      'verified-in',
      'context',
      'success-rate',
      'task-definition',
      'circuit-breaker',
      'slack',
    ]) {
      expect(reference, key).toContain(`| \`${key}\``);
    }
    const headings = [...reference.matchAll(/^### (.*)$/gm)].map(([, heading]) => heading);
    expect(new Set(headings).size).toBe(headings.length);
    for (const line of reference.split('\n'))
      expect(line === '' || /^(?:### .*|\|.*\|.*\|.*\|)$/.test(line), line).toBe(true);
  });
});
