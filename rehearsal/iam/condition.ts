import { fits, fitsArn } from './wildcard.ts';

type Operator = 'StringEquals' | 'StringLike' | 'ArnEquals' | 'ArnLike';

/** One operator on one key; it holds where one of the values fits what the request has under that key. */
export interface Condition {
  readonly operator: Operator;
  /** In lower case: names of keys are compared without regard to case. */
  readonly key: string;
  readonly values: readonly string[];
}

const operators: readonly Operator[] = ['StringEquals', 'StringLike', 'ArnEquals', 'ArnLike'];

/** The keys that the rehearsal gives requests. */
export const conditionKeys = ['iam:PassedToService', 'ecs:cluster', 'ecs:task-definition', 'ecs:CreateAction'] as const;

/** Reads a Condition block; operators and keys that the rehearsal does not evaluate are problems. */
export function conditionOf(
  block: unknown,
  where: string,
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
      if (!conditionKeys.some((one) => one.toLowerCase() === key.toLowerCase()))
        problems.push(`${where}.${name}.${key}: expected one of ${conditionKeys.join(', ')}`);
      const values = Array.isArray(given) ? (given as readonly unknown[]) : [given];
      if (values.some((one) => typeof one !== 'string')) problems.push(`${where}.${name}.${key}: expected texts`);
      return { operator, key: key.toLowerCase(), values: values.map(String) };
    });
  });
  return { conditions, problems };
}

/** A key that the request does not have never fits: none of these operators ends in `IfExists`. */
export function holds(
  { operator, key, values }: Condition,
  context: Readonly<Record<string, string>> | undefined,
): boolean {
  const given = context?.[key];
  if (given === undefined) return false;
  switch (operator) {
    case 'StringEquals':
      return values.includes(given);
    case 'StringLike':
      return values.some((value) => fits(value, given));
    // Both take wildcards and behave identically (IAM user guide, "Condition operators", ARN).
    case 'ArnEquals':
    case 'ArnLike':
      return values.some((value) => fitsArn(value, given));
  }
}
