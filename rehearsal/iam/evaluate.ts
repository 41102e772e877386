import { holds } from './condition.ts';
import type { Demand } from './demand.ts';
import type { Policy, Statement } from './policy.ts';
import { fits, fitsArn } from './wildcard.ts';

/** `denied`: by a statement that says so. `not-allowed`: since no statement allows it. */
export type Decision = 'allowed' | 'denied' | 'not-allowed';

/** A statement that denies wins over all that allow; what nothing allows is not allowed (IAM user guide, "Policy evaluation logic"). */
export function decide(policy: Policy, demand: Demand): Decision {
  const speaking = policy.filter((statement) => speaksOf(statement, demand));
  if (speaking.some(({ effect }) => effect === 'Deny')) return 'denied';
  return speaking.some(({ effect }) => effect === 'Allow') ? 'allowed' : 'not-allowed';
}

export function speaksOf({ actions, resources, conditions }: Statement, demand: Demand): boolean {
  const action = demand.action.toLowerCase();
  const ofAction = actions.patterns.some((pattern) => fits(pattern.toLowerCase(), action));
  const ofResource = resources.patterns.some((pattern) => fitsArn(pattern, demand.resource));
  return (
    ofAction !== actions.except &&
    ofResource !== resources.except &&
    conditions.every((condition) => holds(condition, demand.context))
  );
}
