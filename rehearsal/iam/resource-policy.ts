import { conditionOf, holds, isConditionKey, type Condition } from './condition.ts';
import type { Decision } from './evaluate.ts';
import { isRecord } from './policy.ts';
import { fits } from './wildcard.ts';

/** Who asks: a role's session, a user, or the holder of a token of an identity provider. */
export interface Asker {
  readonly account: string;
  /** Of the role or the user; a session's is `session`. */
  readonly arn: string;
  readonly session?: string;
  /** The ARN of the identity provider, where a token is all that there is. */
  readonly federated?: string;
  /** Condition keys that come with who asks, by their names in lower case. */
  readonly context: Readonly<Record<string, string>>;
}

interface Statement {
  readonly effect: 'Allow' | 'Deny';
  /** Accounts, ARNs, `*`. */
  readonly aws: readonly string[];
  readonly federated: readonly string[];
  readonly actions: readonly string[];
  readonly conditions: readonly Condition[];
}

/** The policy of a repository, or whom a role trusts: who may do what to the resource that has it. */
export type ResourcePolicy = readonly Statement[];

const known = ['Sid', 'Effect', 'Principal', 'Action', 'Condition'];

/** Claims of a token are keys of their own: `token.actions.githubusercontent.com:sub`. */
const isKey = (key: string): boolean => isConditionKey(key) || /^[a-z0-9.-]+\.[a-z0-9./_-]+:[a-z_]+$/i.test(key);

/** Reads it; what the rehearsal does not evaluate is a problem, never ignored. */
export function parseResourcePolicy(
  document: unknown,
): { readonly policy: ResourcePolicy } | { readonly problems: readonly string[] } {
  if (!isRecord(document)) return { problems: ['expected a policy document, an object'] };
  const problems: string[] = [];
  const written = document['Statement'];
  const statements = Array.isArray(written) ? (written as readonly unknown[]) : [written];
  const policy = statements.flatMap((one, index): Statement[] => {
    const where = `Statement[${index}]`;
    if (!isRecord(one)) {
      problems.push(`${where}: expected an object`);
      return [];
    }
    for (const name of Object.keys(one))
      if (!known.includes(name)) problems.push(`${where}.${name}: the rehearsal does not evaluate it`);
    const effect = one['Effect'];
    if (effect !== 'Allow' && effect !== 'Deny') problems.push(`${where}.Effect: expected "Allow" or "Deny"`);
    const actions = textsIn(one['Action']);
    if (actions.length === 0) problems.push(`${where}.Action: expected a text or a list of texts`);
    const principal = one['Principal'];
    const named = isRecord(principal) ? principal : { AWS: principal };
    for (const name of Object.keys(named))
      if (name !== 'AWS' && name !== 'Federated')
        problems.push(`${where}.Principal.${name}: the rehearsal does not evaluate it`);
    const [aws, federated] = [textsIn(named['AWS']), textsIn(named['Federated'])];
    if (aws.length + federated.length === 0) problems.push(`${where}.Principal: expected "*", AWS or Federated`);
    const read = conditionOf(one['Condition'], `${where}.Condition`, isKey);
    problems.push(...read.problems);
    return [{ effect: effect === 'Deny' ? 'Deny' : 'Allow', aws, federated, actions, conditions: read.conditions }];
  });
  return problems.length > 0 ? { problems } : { policy };
}

/** The policy in a text that was stored; undefined where there is none, or one that is not evaluated. */
export function policyIn(text: string | undefined): ResourcePolicy | undefined {
  if (text === undefined) return undefined;
  const read = parseResourcePolicy(JSON.parse(text));
  return 'problems' in read ? undefined : read.policy;
}

/** `named`: allowed to who asks by name, and not only to the whole account: within an account that is enough by itself. */
export function decideOnResource(
  policy: ResourcePolicy,
  asker: Asker,
  action: string,
): { readonly decision: Decision; readonly named: boolean } {
  const speaking = policy.flatMap((statement) => {
    const reach = reachOf(statement, asker);
    const ofAction = statement.actions.some((pattern) => fits(pattern.toLowerCase(), action.toLowerCase()));
    const holding = statement.conditions.every((condition) => holds(condition, asker.context));
    return reach !== 'other' && ofAction && holding ? [{ effect: statement.effect, reach }] : [];
  });
  if (speaking.some(({ effect }) => effect === 'Deny')) return { decision: 'denied', named: false };
  const allowing = speaking.filter(({ effect }) => effect === 'Allow');
  return {
    decision: allowing.length > 0 ? 'allowed' : 'not-allowed',
    named: allowing.some(({ reach }) => reach === 'named'),
  };
}

/** Whom a statement means (IAM user guide, "AWS JSON policy elements: Principal"). */
function reachOf({ aws, federated }: Statement, asker: Asker): 'named' | 'account' | 'other' {
  if (asker.federated !== undefined) return federated.includes(asker.federated) ? 'named' : 'other';
  if (aws.some((one) => one === '*' || one === asker.arn || one === asker.session)) return 'named';
  const whole = (one: string): boolean =>
    one === asker.account || /^arn:[^:]+:iam::([0-9]+):root$/.exec(one)?.[1] === asker.account;
  return aws.some(whole) ? 'account' : 'other';
}

function textsIn(value: unknown): readonly string[] {
  const list = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  return list.filter((one): one is string => typeof one === 'string');
}
