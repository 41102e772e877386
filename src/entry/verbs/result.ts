import type { ServiceResult } from '../../domain/result.ts';

/** The `result` output that every action has, also when it is bad. */
export const resultHelp =
  'JSON: what it came to, also when the step fails; an object for one service, a list for several';

/** One service: its result. Several: a list of them. */
export function resultText(results: readonly ServiceResult[]): string {
  return JSON.stringify(results.length === 1 ? results[0] : results);
}
