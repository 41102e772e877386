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
