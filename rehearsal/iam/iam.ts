import type { Incoming } from '../server/answer.ts';
import type { Route } from '../server/route.ts';
import { denialOf } from './denial.ts';
import type { Demand, Place } from './demand.ts';
import { ecrDemands } from './demands/ecr.ts';
import { ecsDemands } from './demands/ecs.ts';
import { loadBalancerDemands } from './demands/load-balancer.ts';
import { logsDemands } from './demands/logs.ts';
import { registryDemands } from './demands/registry.ts';
import { sesDemands } from './demands/ses.ts';
import { snsDemands } from './demands/sns.ts';
import { stsDemands } from './demands/sts.ts';
import { decide, type Decision } from './evaluate.ts';
import type { Principal } from './principals.ts';
import { decideOnResource, type ResourcePolicy } from './resource-policy.ts';

/** Who may do what. Keys without a policy, as the rehearsal's own, may do everything. */
export interface Iam {
  /** What a request needs to be allowed; nothing for what IAM does not guard. `accessKeyId`: who it claims to come from. */
  demandsOf(
    route: Route,
    incoming: Incoming,
    service: string | undefined,
    accessKeyId: string | undefined,
  ): readonly Demand[];
  /** AWS's sentence where the holder of a key may not do all of it. */
  refusal(accessKeyId: string, demands: readonly Demand[]): string | undefined;
  principalOf(accessKeyId: string): Principal | undefined;
  /** The account of who holds a key; the rehearsal's own for a key that nobody has. */
  accountOf(accessKeyId: string | undefined): string;
  /** Another who holds a key from now on. */
  add(principal: Principal): void;
}

export interface IamParts {
  readonly place: Place;
  readonly principals: readonly Principal[];
  /** The roles that a task definition of an account names. */
  readonly rolesOfDefinition: (name: string, account: string) => readonly string[];
  /** The policy of a repository; absent or undefined: it has none. */
  readonly policyOfRepository?: (account: string, name: string) => ResourcePolicy | undefined;
  /** Whose registry answers under a host; absent: the rehearsal's own. */
  readonly accountAtHost?: (host: string) => string;
}

export function createIam(parts: IamParts): Iam {
  const { place, rolesOfDefinition, policyOfRepository, accountAtHost } = parts;
  const byKey = new Map(parts.principals.map((principal) => [principal.key.accessKeyId, principal]));
  const accountOf = (accessKeyId: string | undefined): string => byKey.get(accessKeyId ?? '')?.account ?? place.account;

  /** What the resource itself says; undefined where it says nothing. */
  function onResource(principal: Principal, { action, resource }: Demand) {
    const [, account = '', name = ''] = /^arn:[^:]+:ecr:[^:]*:([0-9]+):repository\/(.+)$/.exec(resource) ?? [];
    const policy = policyOfRepository?.(account, name);
    if (policy === undefined) return { account, said: undefined };
    const { account: own, arn: session, namedArn: arn } = principal;
    const context = { 'aws:principalarn': arn, 'aws:principalaccount': own };
    return { account, said: decideOnResource(policy, { account: own, arn, session, context }, action) };
  }

  function judge(
    principal: Principal,
    demand: Demand,
  ): { readonly decision: Decision; readonly by: 'identity' | 'resource' } {
    const { account, said } = onResource(principal, demand);
    if (principal.policy === null) return { decision: 'allowed', by: 'identity' };
    const own = decide(principal.policy, withPrincipal(demand, principal));
    if (own === 'denied') return { decision: own, by: 'identity' };
    if (said?.decision === 'denied') return { decision: 'denied', by: 'resource' };
    // Across accounts both sides must allow; within one, either is enough (IAM user guide, "Cross-account policy evaluation logic").
    if (account === '' || account === principal.account)
      return { decision: said?.named === true ? 'allowed' : own, by: 'identity' };
    if (own !== 'allowed') return { decision: own, by: 'identity' };
    return { decision: said?.decision ?? 'not-allowed', by: 'resource' };
  }

  return {
    demandsOf(route, incoming, service, accessKeyId) {
      const account = accountOf(accessKeyId);
      const here = { ...place, account };
      switch (route.protocol) {
        case 'json':
          switch (route.api?.target) {
            case 'AmazonEC2ContainerServiceV20141113':
              return ecsDemands(here, (name) => rolesOfDefinition(name, account), route.operation, route.input);
            case 'AmazonEC2ContainerRegistry_V20150921':
              return ecrDemands(here, route.operation, route.input);
            case 'Logs_20140328':
              return logsDemands(here, route.operation, route.input);
            default:
              return [];
          }
        case 'query':
          if (service === 'sts') return stsDemands(route.operation, route.form);
          if (service === 'sns') return snsDemands(route.operation, route.form);
          return service === 'elasticloadbalancing' ? loadBalancerDemands(route.operation, route.form) : [];
        case 'registry': {
          const host = incoming.headers.host;
          return registryDemands({ ...place, account: (host && accountAtHost?.(host)) || place.account }, incoming);
        }
        case 'http':
          return service === 'ses' ? sesDemands(here, incoming.body.toString('utf8')) : [];
        case 'inbox':
          return [];
      }
    },
    refusal(accessKeyId, demands) {
      const principal = byKey.get(accessKeyId);
      if (principal === undefined) return undefined;
      for (const demand of demands) {
        const { decision, by } = judge(principal, demand);
        if (decision !== 'allowed') return denialOf(principal.arn, demand, decision, by);
      }
      return undefined;
    },
    principalOf: (accessKeyId) => byKey.get(accessKeyId),
    accountOf,
    add: (principal) => void byKey.set(principal.key.accessKeyId, principal),
  };
}

function withPrincipal(demand: Demand, { namedArn, account }: Principal): Demand {
  return { ...demand, context: { 'aws:principalarn': namedArn, 'aws:principalaccount': account, ...demand.context } };
}
