import { stringify } from 'yaml';
import { defaultText, type Input } from '../src/entry/verbs/input.ts';
import { resultHelp } from '../src/entry/verbs/result.ts';
import type { Action, VerbTable } from '../src/entry/verbs/verb.ts';
import type { VerbName } from '../src/entry/verbs/tables.ts';
import { helpOf } from './action-yml.ts';
import { verbPermissions } from './permissions.ts';

/** What stands between the markers of a README: purpose, permissions, example, and the tables. */
export function actionReadme(verb: VerbTable, action: Action): string {
  return [
    verb.purpose,
    '',
    ...permissions(action),
    '```yaml',
    action.example,
    '```',
    '',
    ...actionTables(verb, action, '../../docs/permissions.md'),
  ].join('\n');
}

/** The tables of inputs and outputs, and the IAM policy. `page`: the way to the page on permissions. */
export function actionTables(verb: VerbTable, action: Action, page: string): readonly string[] {
  const outputs = [...Object.entries(action.outputs).map(([name, { help }]) => [name, help]), ['result', resultHelp]];
  return [
    '### Inputs',
    '',
    '| input | type | default | meaning |',
    '|---|---|---|---|',
    ...Object.entries(verb.inputs).map(([name, input]) =>
      row([`\`${name}\``, typeOf(input), fallback(input), helpOf(input)]),
    ),
    '',
    '### Outputs',
    '',
    '| output | meaning |',
    '|---|---|',
    ...outputs.map(([name = '', help = '']) => row([`\`${name}\``, help])),
    '',
    'With several services an output has one line a service where they differ; `result` has all of each.',
    '',
    '### IAM policy',
    '',
    ...verbPermissions(verb.name as VerbName, page),
  ];
}

function permissions(action: Action): readonly string[] {
  return ['```yaml', stringify({ permissions: action.permissions }).trimEnd(), '```', ''];
}

function typeOf(input: Input): string {
  switch (input.type) {
    case 'text':
      return input.required ? 'text, required' : 'text';
    case 'flag':
      return '`true`, `false`';
    case 'choice':
      return 'choice';
    case 'secret':
    case 'number':
    case 'duration':
    case 'list':
      return input.type;
  }
}

function fallback(input: Input): string {
  const value = defaultText(input);
  return value === undefined ? '' : `\`${value}\``;
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
