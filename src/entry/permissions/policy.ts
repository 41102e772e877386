import type { Grant, Placeholder } from './grant.ts';
import { grant, type GrantName } from './grants.ts';
import { sids } from './resources.ts';

export interface PolicyStatement {
  readonly Sid: string;
  readonly Effect: 'Allow';
  readonly Action: string | readonly string[];
  readonly Resource: string | readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}

/** An identity-based policy, as IAM takes it. */
export interface PolicyDocument {
  readonly Version: '2012-10-17';
  readonly Statement: readonly PolicyStatement[];
}

/** What stands for placeholders; one that is not given stays as it is, one that stands for nothing takes its statement away. */
export type Names = Readonly<Partial<Record<Placeholder, string | readonly string[]>>>;

/** Grants as one policy: those on the same resources under the same condition share a statement. */
export function policyOf(names: readonly GrantName[], filled: Names = {}): PolicyDocument {
  const groups = new Map<string, { readonly of: Grant; readonly actions: Set<string> }>();
  for (const name of names) {
    const of: Grant = grant[name];
    const key = JSON.stringify([of.resources, of.condition]);
    const group = groups.get(key) ?? { of, actions: new Set<string>() };
    groups.set(key, group);
    for (const action of of.actions) group.actions.add(action);
  }
  const statements = [...groups.values()].flatMap(({ of, actions }): PolicyStatement[] => {
    const resources = of.resources.flatMap((one) => fill(one, filled));
    if (resources.length === 0) return [];
    const statement = {
      Sid: sidOf(of),
      Effect: 'Allow',
      Action: oneOrAll([...actions].toSorted()),
      Resource: oneOrAll(resources),
      ...(of.condition !== undefined && { Condition: conditionOf(of.condition, filled) }),
    } as const;
    return [statement];
  });
  return { Version: '2012-10-17', Statement: statements };
}

function sidOf({ resources, condition }: Grant): string {
  const named = resources.map((one) => sids[one] ?? '').join('And');
  return condition?.key === 'ecs:cluster' ? 'TasksOfTheCluster' : named;
}

export function conditionOf(
  { operator, key, value }: NonNullable<Grant['condition']>,
  filled: Names = {},
): NonNullable<PolicyStatement['Condition']> {
  return { [operator]: { [key]: oneOrAll(fill(value, filled)) } };
}

function oneOrAll(values: readonly string[]): string | readonly string[] {
  const [only, ...more] = values;
  return only !== undefined && more.length === 0 ? only : values;
}

/** They are the role's own account where nothing else is said. */
const otherAccounts: ReadonlySet<string> = new Set<Placeholder>(['registry-account', 'required-account']);

/** A text with its placeholders filled in, once for each combination of what stands for them. */
export function fill(template: string, filled: Names): readonly string[] {
  const [, name] = /<([a-z-]+)>/.exec(template) ?? [];
  if (name === undefined) return [template];
  const [before = '', ...rest] = template.split(`<${name}>`);
  const after = rest.join(`<${name}>`);
  const given = filled[name as Placeholder] ?? (otherAccounts.has(name) ? filled.account : undefined);
  const values = given === undefined ? [`<${name}>`] : typeof given === 'string' ? [given] : given;
  return values.flatMap((value) => fill(after, filled).map((tail) => `${before}${value}${tail}`));
}
