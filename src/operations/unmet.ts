import { toldBy, WaybillError } from '../domain/error.ts';
import type { Verb } from '../domain/outcome.ts';
import { problemsOf } from '../domain/problems-of.ts';
import type { Unmet } from '../domain/result.ts';

/** What an error says, problem by problem; a missing permission names the verb that met it. */
export function unmetOf(error: unknown, verb: Verb): readonly Unmet[] {
  const code = error instanceof WaybillError ? error.code : 'internal';
  return problemsOf(error).map((problem) => ({
    code,
    message: toldBy(verb, problem),
    ...(problem.fix === undefined ? {} : { fix: problem.fix }),
  }));
}
