import { expect } from 'vitest';
import { parseConfiguration } from '../../src/config/parse.ts';
import { WaybillError, type Problem } from '../../src/domain/error.ts';

/** Every problem that a call throws; none where it does not. Anything but a `WaybillError` is thrown on. */
export function problemsOf(call: () => unknown): readonly Problem[] {
  try {
    call();
    return [];
  } catch (error) {
    if (error instanceof WaybillError) return error.problems;
    throw error;
  }
}

export function parseProblems(text: string): readonly Problem[] {
  return problemsOf(() => parseConfiguration(text, { file: 'waybill.yml' }));
}

/** A file that is good but for what a test puts into it. Lines 1 to 6 are these; the service's keys begin at line 6. */
export function withService(keys: string, more = ''): string {
  const inner = keys
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
  return `version: 1\nenvironments:\n  prod: { cluster: shop, url: "https://shop.example" }\nservices:\n  returns:\n${inner}\n${more}`;
}

/** The same, with the keys of the environment `prod` from line 4. */
export function withEnvironment(keys: string): string {
  const inner = keys
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
  return `version: 1\nenvironments:\n  prod:\n${inner}\nservices:\n  returns:\n`;
}

/** The same, with top-level keys from line 6. */
export function withTop(keys: string): string {
  return `version: 1\nenvironments:\n  prod: { cluster: shop }\nservices:\n  returns:\n${keys}\n`;
}

/** What is written, the line it is told at, a part of the message, and the fix (undefined: not compared). */
export type Refusal = readonly [name: string, text: string, line: number, message: string, fix: string | undefined];

/** Expects exactly one problem, which says where, what was expected, what came, and how to mend it. */
export function expectRefusal(text: string, line: number, message: string, fix: string | undefined): void {
  const problems = parseProblems(text);
  const found = problems.find((problem) => problem.message.includes(message));
  expect(found, JSON.stringify(problems, null, 1)).toBeDefined();
  expect(found?.where).toBe(`waybill.yml:${line}`);
  expect(found?.fix).toBeDefined();
  if (fix !== undefined) expect(found?.fix).toBe(fix);
  expect(problems, 'nothing but that one').toHaveLength(1);
}
