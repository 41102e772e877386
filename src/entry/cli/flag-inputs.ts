import type { Problem } from '../../domain/error.ts';
import type { InputSource } from '../inputs/source.ts';
import type { VerbTable } from '../verbs/verb.ts';
import type { Surroundings } from './surroundings.ts';

type Written = ReadonlyMap<string, readonly string[]>;

/** A command line as inputs: flags, bare words, and secrets from the environment or standard input. */
export function flagInputs(
  verb: VerbTable,
  flags: Written,
  words: Written,
  found: readonly Problem[],
  surroundings: Surroundings,
): InputSource {
  const problems = [...found];
  const fromInput = Object.keys(verb.inputs).filter((name) => flags.get(`${name}-stdin`)?.at(-1) === 'true');
  if (fromInput.length > 1) {
    const names = fromInput.map((name) => `--${name}-stdin`).join(' and ');
    problems.push({ where: names, message: 'expected one secret on standard input, got several' });
  }
  for (const [name, values] of words) {
    if (flags.has(name) && verb.inputs[name]?.type !== 'list') {
      const where = values.map((value) => JSON.stringify(value)).join(', ');
      problems.push({ where, message: `expected either this word or --${name}, got both` });
    }
  }
  // Standard input can be read only once, and only where somebody asked for it.
  const piped = fromInput.length === 1 ? surroundings.readStandardInput().replace(/\r?\n$/, '') : '';
  const [asked] = fromInput;
  if (fromInput.length === 1 && asked !== undefined && piped === '') {
    problems.push({ where: `--${asked}-stdin`, message: 'expected the secret on standard input, got nothing' });
  }
  return {
    read: (name, input) => {
      if (input.type === 'secret') {
        if (fromInput.includes(name)) return [piped];
        const value = surroundings.environment[input.variable];
        return value === undefined ? [] : [value];
      }
      const flag = flags.get(name) ?? [];
      const word = words.get(name) ?? [];
      return input.type === 'list' ? [...word, ...flag] : flag.length > 0 ? flag : word;
    },
    where: (name) => (flags.has(name) || !words.has(name) ? `--${name}` : `<${name}>`),
    line: (name, value) => `--${name} ${/^[\w.:<>-]+$/.test(value) ? value : JSON.stringify(value)}`,
    problems,
  };
}
