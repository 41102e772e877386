import { decide } from '../../../rehearsal/iam/evaluate.ts';
import { parsePolicy, type Policy } from '../../../rehearsal/iam/policy.ts';
import type { LoggedRequest } from '../../../rehearsal/server/request-log.ts';
import type { Rehearsal } from '../../../rehearsal/start.ts';
import { policyOf } from '../../../src/entry/permissions/policy.ts';
import { verbGrants } from '../../../src/entry/permissions/verbs.ts';
import { verbNames } from '../../../src/entry/verbs/tables.ts';

/** A shop, as far as policies name it. */
export interface Place {
  readonly shop: string;
  readonly services: readonly string[];
  readonly environments: readonly string[];
}

/** Where the cloud is. */
export interface Where {
  readonly partition: string;
  readonly region: string;
}

/**
 * Everything in a request log that a verb's own role did, and that its policy does not allow in these places, nor what
 * the verb is said to leave to another role on purpose.
 */
export function oversteps(
  requests: readonly LoggedRequest[],
  roles: Rehearsal['roles'],
  where: Where,
  places: readonly Place[],
): readonly string[] {
  const policies = new Map(
    verbNames.flatMap((verb): (readonly [string, { readonly verb: string; readonly policy: Policy }])[] => {
      const key = roles[verb]?.accessKeyId;
      return key === undefined ? [] : [[key, { verb, policy: policyIn(verb, where, places) }]];
    }),
  );
  const found = requests.flatMap(({ accessKeyId, demands }) => {
    const role = policies.get(accessKeyId ?? '');
    if (role === undefined) return [];
    const beyond = demands.filter((demand) => decide(role.policy, demand) !== 'allowed');
    return beyond.map(({ action, resource }) => `${role.verb}: ${action} on ${resource}`);
  });
  return [...new Set(found)];
}

function policyIn(verb: (typeof verbNames)[number], where: Where, places: readonly Place[]): Policy {
  const each = <T>(of: (shop: string, environment: string, service: string) => T): T[] =>
    places.flatMap(({ shop, environments, services }) =>
      environments.flatMap((environment) => services.map((service) => of(shop, environment, service))),
    );
  const ledgers = [
    ...each((shop, environment, service) => `${shop}/ledger/${environment}/${service}`),
    // Where there is no waybill.yml that says otherwise.
    ...each((_shop, environment, service) => `waybill/${environment}/${service}`),
  ];
  const { grants, beyond } = verbGrants[verb];
  const document = policyOf([...grants, ...(beyond?.grants ?? [])], {
    ...where,
    account: '111122223333',
    repository: each((shop, _environment, service) => `${shop}/${service}`),
    ledger: ledgers,
    'required-ledger': ledgers,
    cluster: each((shop, environment) => `${shop}-${environment}`),
    service: [...new Set(each((_shop, _environment, service) => service))],
    // What another hand deploys in some journeys is copied in its own family.
    family: [...each((shop, environment, service) => `${shop}-${environment}-${service}`), 'of-another-tool'],
    role: 'shop-execution',
    'log-group': '*',
    identity: '*',
  });
  const read = parsePolicy(document);
  if ('problems' in read) throw new Error(read.problems.join('; '));
  return read.policy;
}
