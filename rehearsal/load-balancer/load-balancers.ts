import { randomBytes } from 'node:crypto';
import { ApiError } from '../server/api.ts';
import type { LoadBalancer } from './model.ts';
import { attributeList, attributes, loadBalancerOf, operation, strings, tags, withAttributes } from './operation.ts';
import type { Operation } from './operation.ts';
import { page, pageParameters } from './page.ts';
import { list, oneOf, required, string, struct, validationError } from './query.ts';
import type { XmlStruct } from './xml.ts';

const ATTRIBUTES = {
  'idle_timeout.timeout_seconds': '60',
  'deletion_protection.enabled': 'false',
  'routing.http2.enabled': 'true',
  'routing.http.drop_invalid_header_fields.enabled': 'false',
  'access_logs.s3.enabled': 'false',
};

export const loadBalancerOperations: Readonly<Record<string, Operation>> = {
  CreateLoadBalancer: operation(
    {
      Name: required(string),
      Subnets: strings,
      SubnetMappings: list(required(struct({ SubnetId: required(string) }))),
      SecurityGroups: strings,
      Scheme: oneOf('internet-facing', 'internal'),
      Type: oneOf('application'),
      IpAddressType: oneOf('ipv4'),
      Tags: tags,
    },
    (context, input) => {
      if (!/^(?!internal-)[A-Za-z0-9](?:[A-Za-z0-9-]{0,30}[A-Za-z0-9])?$/.test(input.Name)) {
        throw validationError(`The load balancer name '${input.Name}' is not valid`);
      }
      const subnets = input.Subnets ?? input.SubnetMappings?.map((mapping) => mapping.SubnetId) ?? [];
      if (subnets.length < 2)
        throw validationError('At least two subnets in two different Availability Zones must be specified');
      const scheme = input.Scheme ?? 'internet-facing';
      const existing = [...context.model.loadBalancers.values()].find(({ name }) => name === input.Name);
      if (existing !== undefined) {
        if (existing.scheme === scheme && sameMembers(existing.subnets, subnets))
          return { LoadBalancers: [show(existing)] };
        throw new ApiError(
          'DuplicateLoadBalancerName',
          `A load balancer with the same name '${input.Name}' exists, but with different settings`,
        );
      }
      const id = randomBytes(8).toString('hex');
      const { partition, region, account } = context;
      const suffix = partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
      const created: LoadBalancer = {
        arn: `arn:${partition}:elasticloadbalancing:${region}:${account}:loadbalancer/app/${input.Name}/${id}`,
        name: input.Name,
        scheme,
        subnets,
        securityGroups: input.SecurityGroups ?? [],
        createdAt: context.clock.now(),
        dnsName: `${scheme === 'internal' ? 'internal-' : ''}${input.Name}-${Number.parseInt(id.slice(0, 8), 16)}.${region}.elb.${suffix}`,
        attributes: ATTRIBUTES,
      };
      context.model.loadBalancers.set(created.arn, created);
      return { LoadBalancers: [show(created)] };
    },
  ),

  DescribeLoadBalancers: operation(
    { LoadBalancerArns: strings, Names: strings, ...pageParameters },
    (context, input) => {
      const all = [...context.model.loadBalancers.values()];
      const byName = input.Names?.map((name) => {
        const named = all.find((one) => one.name === name);
        if (named === undefined) throw new ApiError('LoadBalancerNotFound', `Load balancers '[${name}]' not found`);
        return named;
      });
      const { items, NextMarker } = page(
        input.LoadBalancerArns?.map((arn) => loadBalancerOf(context, arn)) ?? byName ?? all,
        input,
      );
      return { LoadBalancers: items.map(show), NextMarker };
    },
  ),

  DeleteLoadBalancer: operation({ LoadBalancerArn: required(string) }, async (context, { LoadBalancerArn: arn }) => {
    const existing = context.model.loadBalancers.get(arn);
    // Deleting what is not there succeeds.
    if (existing === undefined) return {};
    if (existing.attributes['deletion_protection.enabled'] === 'true') {
      throw new ApiError(
        'OperationNotPermitted',
        `Load balancer '${arn}' cannot be deleted because deletion protection is enabled`,
      );
    }
    for (const listener of [...context.model.listeners.values()]) {
      if (listener.loadBalancerArn === arn) await context.closeListener(listener.arn);
    }
    context.model.loadBalancers.delete(arn);
    context.pools.recheck();
    return {};
  }),

  DescribeLoadBalancerAttributes: operation(
    { LoadBalancerArn: required(string) },
    (context, { LoadBalancerArn: arn }) => ({
      Attributes: attributeList(loadBalancerOf(context, arn).attributes),
    }),
  ),

  ModifyLoadBalancerAttributes: operation(
    { LoadBalancerArn: required(string), Attributes: required(attributes) },
    (context, input) => {
      const existing = loadBalancerOf(context, input.LoadBalancerArn);
      const changed = { ...existing, attributes: withAttributes(existing.attributes, input.Attributes) };
      const idle = Number(changed.attributes['idle_timeout.timeout_seconds']);
      if (!(idle >= 1 && idle <= 4000))
        throw new ApiError(
          'InvalidConfigurationRequest',
          `Load balancer attribute value '${idle}' must be between 1 and 4000`,
        );
      context.model.loadBalancers.set(changed.arn, changed);
      return { Attributes: attributeList(changed.attributes) };
    },
  ),
};

function sameMembers(a: readonly string[], b: readonly string[]): boolean {
  return JSON.stringify([...a].sort()) === JSON.stringify([...b].sort());
}

function show(one: LoadBalancer): XmlStruct {
  return {
    LoadBalancerArn: one.arn,
    DNSName: one.dnsName,
    CanonicalHostedZoneId: 'Z32O12XQLNTSW2',
    CreatedTime: new Date(one.createdAt),
    LoadBalancerName: one.name,
    Scheme: one.scheme,
    VpcId: 'vpc-0rehearsal',
    State: { Code: 'active' },
    Type: 'application',
    AvailabilityZones: one.subnets.map((SubnetId) => ({ SubnetId })),
    SecurityGroups: one.securityGroups,
    IpAddressType: 'ipv4',
  };
}
