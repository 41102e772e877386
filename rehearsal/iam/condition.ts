import { fits, fitsArn } from './wildcard.ts';

type Operator = (typeof operators)[number];

/** One operator on one key; it holds where one of the values fits what the request has under that key. */
export interface Condition {
  readonly operator: Operator;
  /** In lower case: names of keys are compared without regard to case. */
  readonly key: string;
  readonly values: readonly string[];
}

const operators = [
  'StringEquals',
  'StringLike',
  'ArnEquals',
  'ArnLike',
  'StringNotEquals',
  'StringNotLike',
  'ArnNotEquals',
  'ArnNotLike',
] as const;

/** The keys that the rehearsal gives requests. */
export const conditionKeys = [
  'iam:PassedToService',
  'ecs:cluster',
  'ecs:task-definition',
  'ecs:CreateAction',
  'aws:PrincipalArn',
  'aws:PrincipalAccount',
] as const;

/** Names of keys are compared without regard to case. */
export const isConditionKey = (key: string): boolean =>
  conditionKeys.some((one) => one.toLowerCase() === key.toLowerCase());

/** Reads a Condition block; operators and keys that the rehearsal does not evaluate are problems. */
export function conditionOf(
  block: unknown,
  where: string,
  known: (key: string) => boolean = isConditionKey,
): { readonly conditions: readonly Condition[]; readonly problems: readonly string[] } {
  if (block === undefined) return { conditions: [], problems: [] };
  if (typeof block !== 'object' || block === null || Array.isArray(block))
    return { conditions: [], problems: [`${where}: expected an object`] };
  const problems: string[] = [];
  const conditions = Object.entries(block).flatMap(([name, keys]: [string, unknown]): Condition[] => {
    const operator = operators.find((one) => one === name);
    if (operator === undefined) {
      problems.push(`${where}.${name}: expected one of ${operators.join(', ')}`);
      return [];
    }
    return Object.entries(keys as Readonly<Record<string, unknown>>).map(([key, given]) => {
      if (!known(key)) problems.push(`${where}.${name}.${key}: expected one of ${conditionKeys.join(', ')}`);
      const values = Array.isArray(given) ? (given as readonly unknown[]) : [given];
      if (values.some((one) => typeof one !== 'string')) problems.push(`${where}.${name}.${key}: expected texts`);
      return { operator, key: key.toLowerCase(), values: values.map(String) };
    });
  });
  return { conditions, problems };
}

/**
 * A key that the request does not have never fits, and so always fits a negated operator: none of these ends in `IfExists`
 * (IAM user guide, "Condition operators").
 */
export function holds(
  { operator, key, values }: Condition,
  context: Readonly<Record<string, string>> | undefined,
): boolean {
  const given = context?.[key];
  switch (operator) {
    case 'StringEquals':
      return given !== undefined && values.includes(given);
    case 'StringNotEquals':
      return given === undefined || !values.includes(given);
    case 'StringLike':
      return given !== undefined && values.some((value) => fits(value, given));
    case 'StringNotLike':
      return given === undefined || !values.some((value) => fits(value, given));
    // Both of a pair take wildcards and behave identically (the same page, ARN).
    case 'ArnEquals':
    case 'ArnLike':
      return given !== undefined && values.some((value) => fitsArn(value, given));
    case 'ArnNotEquals':
    case 'ArnNotLike':
      return given === undefined || !values.some((value) => fitsArn(value, given));
  }
}
