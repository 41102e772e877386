import { decideOnResource, parseResourcePolicy } from '../iam/resource-policy.ts';
import { fitsArn } from '../iam/wildcard.ts';
import type { RegistryStore } from './store.ts';

/** Within an account nothing has to be allowed; from another one, the registry's own policy has to. */
export function letsReplicate(from: RegistryStore, to: RegistryStore, action: string, repository: string): boolean {
  if (from.account === to.account) return true;
  const partition = to.partition ?? 'aws';
  const arn = `arn:${partition}:ecr:${to.region}:${to.account}:repository/${repository}`;
  const read = parseResourcePolicy({ Statement: statementsOf(to.replication.policy, arn) });
  if ('problems' in read) return false;
  const asker = { account: from.account, arn: `arn:${partition}:iam::${from.account}:root`, context: {} };
  return decideOnResource(read.policy, asker, action).decision === 'allowed';
}

/** The statements of a registry's policy, without the resource that they name; with `arn` those about that repository alone. */
export function statementsOf(policy: string | undefined, arn?: string): readonly unknown[] {
  const written = policy === undefined ? [] : (JSON.parse(policy) as { Statement?: unknown }).Statement;
  const list = Array.isArray(written) ? (written as readonly unknown[]) : [written];
  return list.flatMap((one) => {
    if (typeof one !== 'object' || one === null) return [one];
    const { Resource: resource = '*', ...rest } = one as Readonly<Record<string, unknown>>;
    const patterns = [resource].flat().filter((text): text is string => typeof text === 'string');
    return arn === undefined || patterns.some((pattern) => fitsArn(pattern, arn)) ? [rest] : [];
  });
}
