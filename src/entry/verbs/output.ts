import type { Outcome } from '../../domain/outcome.ts';
import type { ServiceResult } from '../../domain/result.ts';
import type { Output } from './verb.ts';

/** What a verb puts in `details`, as text: null where it is absent. */
function detail(result: ServiceResult, name: string): string | null {
  const value = result.details[name];
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value) && value.length > 0) return value.map(String).join('\n');
  return null;
}

/** What a verb can come to. */
export function outcome(...outcomes: readonly Outcome[]): Output {
  return { help: `What it came to: ${outcomes.map((one) => `\`${one}\``).join(', ')}`, of: (result) => result.outcome };
}

export const digest: Output = { help: 'The image’s digest, `sha256:…`', of: (result) => result.digest };

export const version: Output = { help: 'The version, where the image has one', of: (result) => result.version };

export const entry: Output = {
  help: 'Names the admitted entry for `deploy`, `probe` and `rollback`; empty where nothing was admitted',
  of: (result) => (result.verb === 'promote' && result.outcome !== 'admitted' ? null : result.entry),
};

export const environment: Output = {
  help: 'The environment',
  of: (result) => result.environment ?? detail(result, 'environment'),
};

export const url: Output = { help: 'Where the service answers', of: (result) => result.url };

export const image: Output = {
  help: 'The image by digest, `host/repository@sha256:…`',
  of: (result) => detail(result, 'image'),
};

export const sourceKey: Output = {
  help: 'The identity of what the image was built from',
  of: (result) => detail(result, 'sourceKey'),
};

export const reused: Output = {
  help: '`true` where the image existed and nothing was built',
  of: (result) => detail(result, 'reused'),
};

export const definition: Output = {
  help: 'The ARN of the task definition that runs now; one a line where the service has several workloads',
  of: (result) => detail(result, 'definitions'),
};

export const previous: Output = {
  help: 'The ARN of the task definition that ran before; one a line where the service has several workloads',
  of: (result) => detail(result, 'previous'),
};

export const verdict: Output = {
  help: '`passed`, `failed`, `inconclusive` or `errored`',
  of: (result) => detail(result, 'verdict'),
};

export const holdId: Output = { help: 'The hold’s number, for `release`', of: (result) => detail(result, 'id') };

/**
 * An output's text over all services: the one value where they agree, else one line a service, in order. Empty where
 * no result has any.
 */
export function outputText(output: Output, results: readonly ServiceResult[]): string {
  const values = results.map((result) => output.of(result)).filter((value) => value !== null && value !== '');
  return [...new Set(values)].join('\n');
}
