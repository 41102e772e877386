import { describe, expect, it } from 'vitest';
import { keep, replacePlaceholders } from '../../src/config/placeholder.ts';

describe('replacePlaceholders', () => {
  const values = { service: 'returns', commit: keep };

  it.each([
    ['{service}', 'returns'],
    ['a-{service}-{service}', 'a-returns-returns'],
    ['{commit}', '{commit}'],
    ['{{service}}', '{service}'],
    ['{{{service}}}', '{returns}'],
    ['{{{{service}}}}', '{{service}}'],
    ['${service} %{service}', '${service} %{service}'],
    ['{"a":{"b":1}} { service } {1} {}', '{"a":{"b":1}} { service } {1} {}'],
  ])('%s', (text, expected) => {
    const problems: string[] = [];
    expect(replacePlaceholders(text, values, [], (_, message) => problems.push(message))).toBe(expected);
    expect(problems).toEqual([]);
  });

  it.each(['{stage}', '{Service}', '{constructor}', '{__proto__}', '{version}'])('reports %s with the list', (text) => {
    const problems: string[] = [];
    replacePlaceholders(text, values, [], (_, message) => problems.push(message));
    if (text === '{__proto__}') expect(problems).toEqual([]);
    else expect(problems).toEqual([`expected one of {service}, {commit} here, got ${text}`]);
  });
});
