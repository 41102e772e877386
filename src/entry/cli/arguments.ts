import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { WaybillError, type Problem } from '../../domain/error.ts';
import { suggestion } from '../../config/suggestion.ts';
import type { InputSource } from '../inputs/source.ts';
import { tables, verbNames, type VerbName } from '../verbs/tables.ts';
import type { VerbTable } from '../verbs/verb.ts';
import { flagInputs } from './flag-inputs.ts';
import { readJourney } from './journey-words.ts';
import type { Surroundings } from './surroundings.ts';

/** What every verb understands. */
export interface Globals {
  readonly json: boolean;
  readonly dryRun: boolean;
  readonly debug: boolean;
}

export const globalFlags: Readonly<Record<string, string>> = {
  json: 'Prints one JSON document on standard output, everything else on standard error',
  debug: 'Prints the causes of an error too',
  help: 'Prints this',
};

/** What a command line asks for. */
export type Invocation =
  | {
      readonly kind: 'run';
      readonly verb: VerbName;
      /** For `readInputs`; carries what was wrong with the command line, so that all of it is said at once. */
      readonly source: InputSource;
      readonly globals: Globals;
    }
  | { readonly kind: 'help'; readonly verb: VerbName | null }
  | { readonly kind: 'tool-version' };

/**
 * Reads a command line (`argv` without the program). An unknown verb is `input-invalid`; everything else that is wrong
 * is left in `source.problems`, to be said together with wrong values.
 */
export function parseArguments(argv: readonly string[], surroundings: Surroundings): Invocation {
  const [first, ...rest] = argv;
  if (first === undefined || first === 'help' || first === '--help' || first === '-h') {
    const asked = first === 'help' ? rest[0] : undefined;
    return { kind: 'help', verb: asked === undefined ? null : verbOf(asked) };
  }
  if (first === '--version' || first === '-V') return { kind: 'tool-version' };
  const name = verbOf(first);
  const verb: VerbTable = tables[name];
  const { values, positionals, problems } = readFlags(verb, rest);
  if (values.has('help')) return { kind: 'help', verb: name };
  const words = place(verb, positionals, problems);
  // In a workflow an empty entry is nothing to take back; a person who types this forgot something.
  if (name === 'rollback' && words.size === 0 && values.size === 0)
    problems.push({
      where: 'command line',
      message: 'expected a service and an environment, or an entry, got nothing',
      fix: 'waybill rollback <service> <environment> --from <version> --reason "…"',
    });
  const set = (flag: string): boolean => values.get(flag)?.at(-1) === 'true';
  return {
    kind: 'run',
    verb: name,
    source: flagInputs(verb, values, words, problems, surroundings),
    globals: { json: set('json'), dryRun: set('dry-run'), debug: set('debug') },
  };
}

function verbOf(word: string): VerbName {
  const found = verbNames.find((name) => name === word);
  if (found !== undefined) return found;
  const near = suggestion(word, verbNames);
  throw new WaybillError('input-invalid', {
    where: 'command line',
    message: `expected ${verbNames.join(', ')}, got ${shown(word)}`,
    ...(near === undefined ? {} : { fix: `waybill ${near}` }),
  });
}

interface Read {
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly positionals: readonly string[];
  readonly problems: Problem[];
}

function readFlags(verb: VerbTable, argv: readonly string[]): Read {
  const options = optionsOf(verb);
  const values = new Map<string, string[]>();
  const positionals: string[] = [];
  const problems: Problem[] = [];
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true });
  let unknownAt = -2;
  for (const token of tokens) {
    // The word after an unknown flag was meant as its value, perhaps a secret: it is not repeated.
    if (token.kind === 'positional' && token.index !== unknownAt + 1) positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const option = options[token.name];
    if (option === undefined) {
      problems.push(unknownFlag(verb, token.rawName));
      if (token.value === undefined) unknownAt = token.index;
      continue;
    }
    // A value that begins with a hyphen is another flag, unless it was joined by `=`. An empty one is a variable that a
    // script forgot to set: what it was meant to say is not to be taken for the default.
    const missing =
      token.value === undefined || token.value.trim() === '' || (!token.inlineValue && token.value.startsWith('--'));
    if (option.type === 'string' && missing) {
      problems.push({ where: token.rawName, message: 'expected a value, got nothing', fix: `${token.rawName}=…` });
      continue;
    }
    const written = values.get(token.name) ?? [];
    written.push(option.type === 'boolean' ? (token.value ?? 'true') : (token.value ?? ''));
    values.set(token.name, written);
  }
  for (const [flag, written] of values) {
    if (verb.inputs[flag] !== undefined) continue;
    // Never repeats it: behind `--<secret>-stdin=` stands a secret.
    const wrong = written.some((value) => value !== 'true' && value !== 'false');
    if (wrong) problems.push({ where: `--${flag}`, message: 'expected no value, or true or false' });
  }
  return { values, positionals, problems };
}

/** Secrets are no flags: only `--<name>-stdin` is, which has no value. */
function optionsOf(verb: VerbTable): ParseArgsOptionsConfig {
  const options: ParseArgsOptionsConfig = {
    json: { type: 'boolean' },
    debug: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  };
  for (const [name, input] of Object.entries(verb.inputs)) {
    if (input.type === 'secret') options[`${name}-stdin`] = { type: 'boolean' };
    else options[name] = input.type === 'flag' ? { type: 'boolean' } : { type: 'string' };
  }
  return options;
}

/** Never repeats a value: what was meant for a secret may stand there. */
function unknownFlag(verb: VerbTable, rawName: string): Problem {
  const name = rawName.replace(/^-+/, '');
  const input = verb.inputs[name];
  if (input?.type === 'secret') {
    return {
      where: `--${name}`,
      message: 'a secret is no flag, since everybody on this machine can read a command line',
      fix: `${input.variable}=… waybill ${verb.name}, or --${name}-stdin`,
    };
  }
  const flags = Object.keys(optionsOf(verb));
  const near = suggestion(name, flags);
  return {
    where: rawName,
    message: `there is no such flag; \`waybill ${verb.name} --help\` lists them`,
    ...(near === undefined ? {} : { fix: `--${near}` }),
  };
}

/** Gives each bare word its input. */
function place(verb: VerbTable, words: readonly string[], problems: Problem[]): ReadonlyMap<string, readonly string[]> {
  const placed = new Map<string, readonly string[]>();
  if (words.some((word) => word.trim() === ''))
    problems.push({ where: 'command line', message: 'expected words, got an empty one: was a variable not set?' });
  let left: readonly string[];
  if (verb.words.kind === 'journey') {
    const journey = readJourney(words);
    if (journey.service.length > 0) placed.set('service', journey.service);
    if (journey.version !== null) placed.set('version', [journey.version]);
    if (journey.environment !== null) placed.set('environment', [journey.environment]);
    left = journey.left;
  } else {
    const { names } = verb.words;
    names.forEach((name, index) => {
      const word = words[index];
      if (word !== undefined) placed.set(name, [word]);
    });
    left = words.slice(names.length);
  }
  if (left.length > 0) {
    problems.push({
      where: 'command line',
      message: `there is no place for ${left.map(shown).join(', ')}`,
      fix: `waybill ${verb.name} --help`,
    });
  }
  return placed;
}

/** A word for a message. An address may be a webhook, which is a secret (I9). */
function shown(word: string): string {
  return word.includes('://') ? 'an address' : JSON.stringify(word);
}
