import type { ServiceResult } from '../../domain/result.ts';
import { titleOf } from '../../plan/title.ts';
import { outcomeWords } from './outcome-words.ts';

/** What came of it in one sentence: plain text. */
export function headlineOf(verb: string, results: readonly ServiceResult[]): string {
  const [only, ...others] = results;
  if (only === undefined) return `${verb}: there was nothing to do`;
  if (others.length === 0) return titleOf(only);
  const counted = new Map<string, number>();
  for (const result of results) {
    const words = outcomeWords(result);
    counted.set(words, (counted.get(words) ?? 0) + 1);
  }
  const services = new Set(results.map((result) => result.service)).size;
  const environments = [...new Set(results.flatMap((result) => result.environment ?? []))];
  const where = environments.length === 0 ? '' : ` in ${environments.join(', ')}`;
  const what = [...counted].map(([words, count]) => `${count} ${words}`).join(', ');
  return `${verb} of ${services === 1 ? only.service : `${services} services`}${where}: ${what}`;
}
