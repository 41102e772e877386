import type { Input } from '../verbs/input.ts';
import { tables, verbNames, type VerbName } from '../verbs/tables.ts';
import type { VerbTable } from '../verbs/verb.ts';
import { globalFlags } from './arguments.ts';

const width = 100;

/** All verbs (null), or one verb with its flags: made from the same tables as the actions. */
export function helpText(name: VerbName | null): string {
  return name === null ? overview() : verbHelp(tables[name]);
}

function overview(): string {
  const widest = Math.max(...verbNames.map((name) => name.length));
  return [
    'waybill: builds a container image once and carries that one image through every environment',
    '',
    'usage: waybill <verb> [words] [flags]',
    '',
    ...verbNames.map((name) => `  ${name.padEnd(widest)}  ${tables[name].summary}`),
    '',
    '`waybill <verb> --help` lists what a verb understands. Secrets come from the environment or standard input.',
    '',
  ].join('\n');
}

function verbHelp(verb: VerbTable): string {
  const rows: (readonly [string, string])[] = Object.entries(verb.inputs).map(([name, input]) => [
    flagOf(name, input),
    plain(input.help) + noteOf(input),
  ]);
  const shared = Object.entries(globalFlags).map(([name, help]) => [`--${name}`, help] as const);
  return [
    verb.summary,
    '',
    `usage: waybill ${verb.name}${usage(verb)} [flags]`,
    '',
    ...wrap(plain(verb.purpose), width),
    '',
    ...table(rows),
    '',
    ...table(shared),
    '',
  ].join('\n');
}

function usage(verb: VerbTable): string {
  if (verb.words.kind === 'journey') return ' [<service>…] [<version>] [<environment>]';
  return verb.words.names
    .map((name) => {
      const input = verb.inputs[name];
      return input?.type === 'text' && input.required ? ` <${name}>` : ` [<${name}>]`;
    })
    .join('');
}

/** How an input is written on a command line. */
export function flagOf(name: string, input: Input): string {
  switch (input.type) {
    case 'flag':
      return `--${name}`;
    case 'secret':
      return `--${name}-stdin`;
    case 'choice':
      return `--${name} ${input.choices.join('|')}`;
    case 'number':
      return `--${name} <number>`;
    case 'duration':
      return `--${name} <duration>`;
    case 'text':
    case 'list':
      return `--${name} <${input.placeholder}>`;
  }
}

function noteOf(input: Input): string {
  switch (input.type) {
    case 'secret':
      return ` (${input.variable}, or standard input)`;
    case 'list':
      return ' (may be given several times)';
    case 'text':
      return input.required ? ' (required)' : input.default === null ? '' : ` (default: ${input.default})`;
    case 'choice':
    case 'number':
    case 'duration':
      return input.default === null ? '' : ` (default: ${input.default})`;
    case 'flag':
      return '';
  }
}

function table(rows: readonly (readonly [string, string])[]): string[] {
  const column = Math.min(32, Math.max(...rows.map(([left]) => left.length)) + 2);
  return rows.flatMap(([left, right]) => {
    const lines = wrap(right, width - column - 2);
    const fits = left.length + 2 <= column;
    const [first = '', ...rest] = lines;
    const indent = ' '.repeat(column + 2);
    const more = rest.map((line) => indent + line);
    return fits ? [`  ${left.padEnd(column)}${first}`, ...more] : [`  ${left}`, indent + first, ...more];
  });
}

/** Help is written as Markdown; a terminal shows it without the marks. */
function plain(markdown: string): string {
  return markdown.replaceAll('`', '');
}

function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}
