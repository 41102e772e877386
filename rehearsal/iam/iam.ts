import type { Incoming } from '../server/answer.ts';
import type { Route } from '../server/route.ts';
import { denialOf } from './denial.ts';
import type { Demand, Place } from './demand.ts';
import { ecrDemands } from './demands/ecr.ts';
import { ecsDemands, type RolesOfDefinition } from './demands/ecs.ts';
import { loadBalancerDemands } from './demands/load-balancer.ts';
import { logsDemands } from './demands/logs.ts';
import { registryDemands } from './demands/registry.ts';
import { decide } from './evaluate.ts';
import type { Principal } from './principals.ts';

/** Who may do what. Keys without a policy, as the rehearsal's own, may do everything. */
export interface Iam {
  /** What a request needs to be allowed; nothing for what IAM does not guard. */
  demandsOf(route: Route, incoming: Incoming, service: string | undefined): readonly Demand[];
  /** AWS's sentence where the holder of a key may not do all of it. */
  refusal(accessKeyId: string, demands: readonly Demand[]): string | undefined;
  principalOf(accessKeyId: string): Principal | undefined;
}

export function createIam(parts: {
  readonly place: Place;
  readonly principals: readonly Principal[];
  readonly rolesOfDefinition: RolesOfDefinition;
}): Iam {
  const { place, rolesOfDefinition } = parts;
  const byKey = new Map(parts.principals.map((principal) => [principal.key.accessKeyId, principal]));
  return {
    demandsOf(route, incoming, service) {
      switch (route.protocol) {
        case 'json':
          switch (route.api?.target) {
            case 'AmazonEC2ContainerServiceV20141113':
              return ecsDemands(place, rolesOfDefinition, route.operation, route.input);
            case 'AmazonEC2ContainerRegistry_V20150921':
              return ecrDemands(place, route.operation, route.input);
            case 'Logs_20140328':
              return logsDemands(place, route.operation, route.input);
            default:
              return [];
          }
        case 'query':
          // GetCallerIdentity needs no permission (STS API reference), and STS plays nothing else.
          return service === 'elasticloadbalancing' ? loadBalancerDemands(route.operation, route.form) : [];
        case 'registry':
          return registryDemands(place, incoming);
        case 'inbox':
        case 'http':
          return [];
      }
    },
    refusal(accessKeyId, demands) {
      const principal = byKey.get(accessKeyId);
      if (principal === undefined) return undefined;
      for (const demand of demands) {
        const decision = decide(principal.policy, demand);
        if (decision !== 'allowed') return denialOf(principal.arn, demand, decision);
      }
      return undefined;
    },
    principalOf: (accessKeyId) => byKey.get(accessKeyId),
  };
}
