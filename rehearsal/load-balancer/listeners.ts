import { randomBytes } from 'node:crypto';
import { ApiError } from '../server/api.ts';
import { actionsParameter, parseActions, refuseSharedGroups, showActions } from './actions.ts';
import type { Listener } from './model.ts';
import { listenerOf, loadBalancerOf, operation, strings, tags } from './operation.ts';
import type { Operation } from './operation.ts';
import { page, pageParameters } from './page.ts';
import { integer, list, oneOf, required, string, struct, validationError } from './query.ts';
import type { XmlStruct } from './xml.ts';

const protocol = oneOf('HTTP', 'HTTPS');
const certificates = list(required(struct({ CertificateArn: required(string) })));

export const listenerOperations: Readonly<Record<string, Operation>> = {
  CreateListener: operation(
    {
      LoadBalancerArn: required(string),
      Protocol: required(protocol),
      Port: required(integer),
      DefaultActions: required(actionsParameter),
      Certificates: certificates,
      SslPolicy: string,
      Tags: tags,
    },
    async (context, input) => {
      const balancer = loadBalancerOf(context, input.LoadBalancerArn);
      const action = parseActions(context, input.DefaultActions);
      refuseSharedGroups(context, action, balancer.arn);
      if (input.Port < 1 || input.Port > 65_535)
        throw validationError(`Port '${input.Port}' must be between 1 and 65535`);
      if (input.Protocol === 'HTTPS' && (input.Certificates ?? []).length === 0) {
        throw new ApiError('CertificateNotFound', 'A certificate must be specified for HTTPS listeners');
      }
      const same = [...context.model.listeners.values()].find(
        ({ loadBalancerArn, port }) => loadBalancerArn === balancer.arn && port === input.Port,
      );
      if (same !== undefined)
        throw new ApiError(
          'DuplicateListener',
          `A listener already exists on this port for this load balancer '${balancer.arn}'`,
        );
      const arn = `${balancer.arn.replace(':loadbalancer/', ':listener/')}/${randomBytes(8).toString('hex')}`;
      const created: Listener = {
        arn,
        loadBalancerArn: balancer.arn,
        protocol: input.Protocol,
        port: input.Port,
        action,
      };
      context.model.listeners.set(arn, created);
      await context.openListener(arn);
      context.pools.recheck();
      return { Listeners: [show(created)] };
    },
  ),

  DescribeListeners: operation(
    { LoadBalancerArn: string, ListenerArns: strings, ...pageParameters },
    (context, input) => {
      if (input.LoadBalancerArn === undefined && input.ListenerArns === undefined) {
        throw validationError('You must specify either listener ARNs or a load balancer ARN');
      }
      const ofBalancer = (arn: string): Listener[] => {
        loadBalancerOf(context, arn);
        return [...context.model.listeners.values()].filter(({ loadBalancerArn }) => loadBalancerArn === arn);
      };
      const wanted =
        input.ListenerArns?.map((arn) => listenerOf(context, arn)) ?? ofBalancer(input.LoadBalancerArn ?? '');
      const { items, NextMarker } = page(wanted, input);
      return { Listeners: items.map(show), NextMarker };
    },
  ),

  ModifyListener: operation(
    {
      ListenerArn: required(string),
      Port: integer,
      Protocol: protocol,
      DefaultActions: actionsParameter,
      Certificates: certificates,
      SslPolicy: string,
    },
    (context, input) => {
      const existing = listenerOf(context, input.ListenerArn);
      const action = input.DefaultActions === undefined ? existing.action : parseActions(context, input.DefaultActions);
      refuseSharedGroups(context, action, existing.loadBalancerArn);
      const changed: Listener = {
        ...existing,
        action,
        port: input.Port ?? existing.port,
        protocol: input.Protocol ?? existing.protocol,
      };
      context.model.listeners.set(changed.arn, changed);
      context.pools.recheck();
      return { Listeners: [show(changed)] };
    },
  ),

  DeleteListener: operation({ ListenerArn: required(string) }, async (context, { ListenerArn: arn }) => {
    listenerOf(context, arn);
    await context.closeListener(arn);
    context.pools.recheck();
    return {};
  }),
};

function show(one: Listener): XmlStruct {
  return {
    ListenerArn: one.arn,
    LoadBalancerArn: one.loadBalancerArn,
    Port: one.port,
    Protocol: one.protocol,
    DefaultActions: showActions(one.action),
  };
}
