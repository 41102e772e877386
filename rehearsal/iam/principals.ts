import { newAccessKey, type AccessKey } from '../server/access-keys.ts';
import type { Place } from './demand.ts';
import { isRecord, parsePolicy, type Policy } from './policy.ts';

/** Who holds an access key: a role, a session of one, or a user who may do everything. */
export interface Principal {
  readonly name: string;
  readonly account: string;
  /** As it names itself: of a session, `arn:…:assumed-role/<role>/<session>`. */
  readonly arn: string;
  /** As policies name it: of a session, that of its role. */
  readonly namedArn: string;
  readonly key: AccessKey;
  /** Null: everything. */
  readonly policy: Policy | null;
}

/** Role name → policy document. */
export type PolicyDocuments = Readonly<Record<string, unknown>>;

/** Makes a key for each role. Throws an Error that names everything that the rehearsal would not evaluate. */
export function createPrincipals(documents: unknown, { partition, account }: Place): readonly Principal[] {
  if (!isRecord(documents)) throw new Error('enforce-iam: expected an object of role name → policy document');
  const problems: string[] = [];
  const principals = Object.entries(documents).flatMap(([name, document]): Principal[] => {
    if (!/^[\w+=,.@-]{1,64}$/.test(name)) problems.push(`${name}: expected a name that IAM takes for a role`);
    const read = parsePolicy(document);
    if ('problems' in read) {
      problems.push(...read.problems.map((one) => `${name}: ${one}`));
      return [];
    }
    const arn = `arn:${partition}:sts::${account}:assumed-role/${name}/rehearsal`;
    const namedArn = `arn:${partition}:iam::${account}:role/${name}`;
    return [{ name, account, arn, namedArn, key: newAccessKey(), policy: read.policy }];
  });
  if (problems.length > 0) throw new Error(`enforce-iam: ${problems.join('; ')}`);
  return principals;
}

/** The user who may do everything in an account. */
export function userArn(account: string, partition: string): string {
  return `arn:${partition}:iam::${account}:user/rehearsal`;
}

/** The user of an account who may do everything: whose key infrastructure code has. */
export function userOf(account: string, partition: string): Principal {
  const arn = userArn(account, partition);
  return { name: 'rehearsal', account, arn, namedArn: arn, key: newAccessKey(), policy: null };
}
