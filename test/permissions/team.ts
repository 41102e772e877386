import type { LoggedRequest } from '../../rehearsal/server/request-log.ts';
import { speaksOf } from '../../rehearsal/iam/evaluate.ts';
import { parsePolicy } from '../../rehearsal/iam/policy.ts';
import type { Grant } from '../../src/entry/permissions/grant.ts';
import { grant, type GrantName } from '../../src/entry/permissions/grants.ts';
import { fill, policyOf, type Names, type PolicyDocument } from '../../src/entry/permissions/policy.ts';
import { verbGrants } from '../../src/entry/permissions/verbs.ts';
import type { VerbName } from '../../src/entry/verbs/tables.ts';

/** What stands for the placeholders of a shop's policies in one of its environments. */
export function namesIn(
  shop: string,
  environment: string,
  services: readonly string[],
  required: readonly string[] = [],
): Names {
  const ledgers = (of: string): string[] => services.map((service) => `${shop}/ledger/${of}/${service}`);
  return {
    partition: 'aws',
    region: 'eu-west-1',
    account: '111122223333',
    repository: services.map((service) => `${shop}/${service}`),
    ledger: ledgers(environment),
    'required-ledger': required.flatMap(ledgers),
    cluster: `${shop}-${environment}`,
    service: services,
    family: services.map((service) => `${shop}-${environment}-${service}`),
    role: 'shop-execution',
    'log-group': shop,
  };
}

/** A verb's own policy with its placeholders filled in. */
export function policyOfVerb(verb: VerbName, names: Names): PolicyDocument {
  return policyOf(verbGrants[verb].grants, names);
}

/** One action of a grant on one of its resources. */
export interface Permission {
  readonly grant: GrantName;
  readonly action: string;
  readonly resource: string;
}

export function permissionsOf(grants: readonly GrantName[]): readonly Permission[] {
  return grants.flatMap((name) => {
    const { actions, resources }: Grant = grant[name];
    return actions.flatMap((action) => resources.map((resource) => ({ grant: name, action, resource })));
  });
}

/** The permissions that some request of a log demanded. */
export function usedIn(
  requests: readonly LoggedRequest[],
  permissions: readonly Permission[],
  names: Names,
): readonly Permission[] {
  const demands = requests.flatMap((request) => (wasDenied(request) ? [] : request.demands));
  return permissions.filter((permission) => {
    const { condition }: Grant = grant[permission.grant];
    const resources = fill(permission.resource, names);
    if (resources.length === 0) return false;
    const statement = {
      Effect: 'Allow',
      Action: permission.action,
      Resource: resources,
      ...(condition !== undefined && { Condition: policyOf([permission.grant], names).Statement[0]?.Condition }),
    };
    const read = parsePolicy({ Version: '2012-10-17', Statement: [statement] });
    if ('problems' in read) throw new Error(read.problems.join('; '));
    return demands.some((demand) => read.policy.some((one) => speaksOf(one, demand)));
  });
}

export function wasDenied({ errorCode }: LoggedRequest): boolean {
  return errorCode === 'AccessDeniedException' || errorCode === 'AccessDenied' || errorCode === 'DENIED';
}

/** A policy that lacks one action. */
export function without(policy: PolicyDocument, action: string): PolicyDocument {
  return {
    ...policy,
    Statement: policy.Statement.flatMap((statement) => {
      const actions = [statement.Action].flat().filter((one) => one !== action);
      return actions.length === 0 ? [] : [{ ...statement, Action: actions }];
    }),
  };
}
