import { newAccessKey, type AccessKey } from '../server/access-keys.ts';
import type { Place } from './demand.ts';
import { isRecord, parsePolicy, type Policy } from './policy.ts';

/** A role of the rehearsal: an access key that may do what its policy allows, and nothing else. */
export interface Principal {
  readonly name: string;
  readonly arn: string;
  readonly key: AccessKey;
  readonly policy: Policy;
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
    return [{ name, arn, key: newAccessKey(), policy: read.policy }];
  });
  if (problems.length > 0) throw new Error(`enforce-iam: ${problems.join('; ')}`);
  return principals;
}
