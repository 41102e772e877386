import { WaybillError, type Problem } from '../../src/domain/error.ts';
import { readInputs } from '../../src/entry/inputs/read.ts';
import type { InputSource } from '../../src/entry/inputs/source.ts';
import type { InputTable } from '../../src/entry/verbs/input.ts';
import type { Verb } from '../../src/entry/verbs/verb.ts';

/** Everything that reading a verb's inputs refuses; none where it does not. Anything but a `WaybillError` is thrown on. */
export function refusals<T extends InputTable>(verb: Verb<T>, source: InputSource): readonly Problem[] {
  try {
    readInputs(verb, source);
    return [];
  } catch (error) {
    if (error instanceof WaybillError && error.code === 'input-invalid') return error.problems;
    throw error;
  }
}
