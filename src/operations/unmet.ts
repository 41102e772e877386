import { toldBy, WaybillError, type Problem } from '../domain/error.ts';
import type { Verb } from '../domain/outcome.ts';
import type { Unmet } from '../domain/result.ts';

/** What an error says, problem by problem; a missing permission names the verb that met it. */
export function unmetOf(error: unknown, verb: Verb): readonly Unmet[] {
  const known = error instanceof WaybillError ? error : undefined;
  const problems: readonly Problem[] = known?.problems ?? [
    { message: error instanceof Error ? error.message : String(error) },
  ];
  return problems.map((problem) => ({
    code: known?.code ?? 'internal',
    message: toldBy(verb, problem),
    ...(problem.fix === undefined ? {} : { fix: problem.fix }),
  }));
}
