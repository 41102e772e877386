import type { ServiceResult } from '../../domain/result.ts';

/** The `result` output that every action has, also when it is bad. */
export const resultHelp =
  'JSON: what it came to, also when the step fails; an object for one service, a list for several. Without account ids, so that it may pass between jobs';

/**
 * One service: its result. Several: a list of them. Account ids are left out: GitHub drops an output of a job where any
 * part of it is masked, as account ids often are.
 */
export function resultText(results: readonly ServiceResult[]): string {
  const text = JSON.stringify(results.length === 1 ? results[0] : results);
  return text.replaceAll(inArn, '$1<account>').replaceAll(inHost, '<account>');
}

const inArn = /(\barn:[\w-]+:[\w-]*:[\w-]*:)[0-9]{12}(?=:)/g;
/** The host of a registry of ECR, in every partition. */
const inHost = /\b[0-9]{12}(?=\.[a-z]+[.-]ecr[.-])/g;
