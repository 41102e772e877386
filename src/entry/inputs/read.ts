import { WaybillError, type Problem } from '../../domain/error.ts';
import type { Input, InputTable, ValuesOf } from '../verbs/input.ts';
import type { Verb } from '../verbs/verb.ts';
import type { InputSource } from './source.ts';
import { absentValue, readValue } from './value.ts';

/**
 * All inputs of a verb, typed by its table. Throws one `input-invalid` that names everything that is wrong, before
 * anything is called: unknown names, wrong values, missing ones, and values that do not go together.
 */
export function readInputs<T extends InputTable>(verb: Verb<T>, source: InputSource): ValuesOf<T> {
  const problems: Problem[] = [...source.problems];
  const values: Record<string, unknown> = {};
  for (const [name, input] of Object.entries(verb.inputs)) {
    values[name] = readOne(name, input, source, problems);
  }
  // The table's own types say what each value is; they were built from it one by one.
  const typed = values as ValuesOf<T>;
  const wrong = new Set(problems.map((problem) => problem.where));
  const together = verb.check(typed).map((problem) => asWritten(problem, source));
  // What is wrong by itself reads as absent, which is not to be said a second time.
  problems.push(...together.filter((problem) => !wrong.has(problem.where)));
  const [first, ...rest] = problems;
  if (first !== undefined) throw new WaybillError('input-invalid', [first, ...rest]);
  return typed;
}

function readOne(name: string, input: Input, source: InputSource, problems: Problem[]): unknown {
  const written = source.read(name, input);
  const where = source.where(name);
  if (input.type !== 'list' && written.length > 1) {
    problems.push({ where, message: `expected one value, got ${written.length}` });
    return absentValue(input);
  }
  const text = written.join('\n').trim();
  if (text === '') {
    if (input.type === 'text' && input.required) {
      problems.push({
        where,
        message: 'expected a value, got nothing',
        fix: source.line(name, `<${input.placeholder}>`),
      });
    }
    return absentValue(input);
  }
  const reading = readValue(input, text);
  if (reading.ok) return reading.value;
  const got = text.length > 200 ? `${text.slice(0, 200)}…` : text;
  problems.push({ where, message: `expected ${reading.expected}, got ${JSON.stringify(got)}` });
  return absentValue(input);
}

/** Tables, and whatever is found later, speak of `input "x"` and of `x: value`; the source knows what people wrote. */
export function asWritten(problem: Problem, source: InputSource): Problem {
  const name = /^input "([^"]+)"$/.exec(problem.where ?? '')?.[1];
  if (name === undefined) return problem;
  const fix = /^([a-z-]+): (.+)$/.exec(problem.fix ?? '');
  return {
    ...problem,
    where: source.where(name),
    ...(fix === null ? {} : { fix: source.line(fix[1] ?? '', fix[2] ?? '') }),
  };
}
