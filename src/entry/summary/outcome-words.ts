import type { Outcome } from '../../domain/outcome.ts';
import type { ServiceResult } from '../../domain/result.ts';

const quiet: ReadonlySet<Outcome> = new Set<Outcome>(['unchanged', 'superseded', 'planned']);

/** An outcome as people write it. */
export function outcomeWords(result: Pick<ServiceResult, 'outcome'>): string {
  return result.outcome.replace('-', ' ');
}

/** A cross where one is bad, a tick where something good was done, a dash where nothing was. */
export function markOf(results: readonly ServiceResult[]): string {
  if (results.some((result) => !result.good)) return '❌';
  return results.every((result) => quiet.has(result.outcome)) ? '➖' : '✅';
}
