import { grant, type GrantName } from '../src/entry/permissions/grants.ts';
import { placeholders, type Grant } from '../src/entry/permissions/grant.ts';
import { policyOf } from '../src/entry/permissions/policy.ts';
import { roles } from '../src/entry/permissions/roles.ts';
import { verbGrants, type VerbGrants } from '../src/entry/permissions/verbs.ts';
import type { VerbName } from '../src/entry/verbs/tables.ts';

/** The part of a verb's README that says what its role needs. */
export function verbPermissions(verb: VerbName, page: string): readonly string[] {
  const { grants, beyond } = verbGrants[verb];
  if (grants.length === 0) {
    return [
      beyond === undefined ? 'It calls nothing in AWS.' : `It calls nothing in AWS, but: ${beyondText(beyond)}.`,
      '',
    ];
  }
  return [
    `The least that its role needs in AWS ([what each is for, and roles for several verbs](${page})):`,
    '',
    ...policy(grants),
    ...(beyond === undefined ? [] : [`Not in it, on purpose: ${beyondText(beyond)}.`, '']),
  ];
}

/** `docs/permissions.md`: the generated part. */
export function permissionsPage(): string {
  return [
    '## Placeholders',
    '',
    '| placeholder | stands for |',
    '|---|---|',
    ...Object.entries(placeholders).map(([name, meaning]) => `| \`<${name}>\` | ${meaning} |`),
    '',
    'Where a statement is for several of a kind, list an ARN for each.',
    '',
    ...roles.flatMap(({ title, text, grants, beyond }) => [
      `## ${title}`,
      '',
      text,
      '',
      ...policy(grants),
      ...(beyond === undefined ? [] : [`Not in it, on purpose: ${beyondText(beyond)}.`, '']),
    ]),
    '## What each action is for',
    '',
    '| action | on | why | verbs |',
    '|---|---|---|---|',
    ...Object.keys(grant).map((name) => grantRow(name as GrantName)),
    '',
  ].join('\n');
}

function policy(grants: readonly GrantName[]): readonly string[] {
  return ['```json', JSON.stringify(policyOf(grants), null, 2), '```', ''];
}

function beyondText({ grants, when }: NonNullable<VerbGrants['beyond']>): string {
  const actions = grants.flatMap((name) => grant[name].actions.map((action) => `\`${action}\``));
  return `${actions.join(', ')}; ${when}`;
}

function grantRow(name: GrantName): string {
  const { actions, resources, why, condition }: Grant = grant[name];
  const of = Object.entries(verbGrants).flatMap(([verb, { grants }]) => (grants.includes(name) ? [verb] : []));
  const on = resources.map((one) => (one === '*' ? '`*`: AWS knows no resource for it' : `\`${one}\``)).join(', ');
  const where = condition === undefined ? on : `${on}, where \`${condition.key}\` is \`${condition.value}\``;
  return `| ${actions.map((action) => `\`${action}\``).join(', ')} | ${where} | ${why} | ${of.join(', ')} |`;
}
