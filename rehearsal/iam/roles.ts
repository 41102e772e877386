import { isRecord, parsePolicy, type Policy } from './policy.ts';
import { parseResourcePolicy, type ResourcePolicy } from './resource-policy.ts';

/** A role that can be assumed. */
export interface AssumableRole {
  readonly arn: string;
  readonly account: string;
  /** The last part of its ARN, as sessions name it. */
  readonly name: string;
  readonly trust: ResourcePolicy;
  /** Null: it may do everything. */
  readonly policy: Policy | null;
  readonly maxSessionDuration: number;
}

/** Role ARN → `{ trust, policy?, maxSessionDuration? }`: documents as IAM takes them. */
export type RoleDocuments = Readonly<Record<string, unknown>>;

/** Reads roles. Throws an Error that names everything that the rehearsal would not evaluate. */
export function parseRoles(documents: RoleDocuments, accounts: readonly string[]): readonly AssumableRole[] {
  const problems: string[] = [];
  const roles = Object.entries(documents).flatMap(([arn, written]): AssumableRole[] => {
    const [, account = '', path = ''] = /^arn:[^:]+:iam::([0-9]{12}):role\/([\w+=,.@/-]+)$/.exec(arn) ?? [];
    if (path === '') problems.push(`${arn}: expected the ARN of a role`);
    else if (!accounts.includes(account))
      problems.push(`${arn}: expected an account of this rehearsal (${accounts.join(', ')})`);
    if (!isRecord(written)) {
      problems.push(`${arn}: expected an object with trust, and policy where it may not do everything`);
      return [];
    }
    const { trust: trusted, policy: allowed, maxSessionDuration = 3600, ...more } = written;
    for (const name of Object.keys(more)) problems.push(`${arn}.${name}: unknown`);
    if (typeof maxSessionDuration !== 'number' || maxSessionDuration < 3600 || maxSessionDuration > 43_200)
      problems.push(`${arn}.maxSessionDuration: expected seconds from 3600 to 43200`);
    const trust = parseResourcePolicy(trusted);
    if ('problems' in trust) problems.push(...trust.problems.map((one) => `${arn}.trust: ${one}`));
    const policy = allowed === undefined ? { policy: null } : parsePolicy(allowed);
    if ('problems' in policy) problems.push(...policy.problems.map((one) => `${arn}.policy: ${one}`));
    if ('problems' in trust || 'problems' in policy) return [];
    const name = path.split('/').at(-1) ?? '';
    return [
      {
        arn,
        account,
        name,
        trust: trust.policy,
        policy: policy.policy,
        maxSessionDuration: Number(maxSessionDuration),
      },
    ];
  });
  if (problems.length > 0) throw new Error(`roles: ${problems.join('; ')}`);
  return roles;
}
