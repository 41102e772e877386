import { randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { ApiError } from '../server/api.ts';
import { parseHealthCheck, healthCheckParameters, showHealthCheck } from './health-check-settings.ts';
import { loadBalancersOf } from './model.ts';
import type { Model, TargetGroup } from './model.ts';
import { attributeList, attributes, operation, strings, tags, targetGroupOf, withAttributes } from './operation.ts';
import type { Operation } from './operation.ts';
import { page, pageParameters } from './page.ts';
import { DEFAULT_DEREGISTRATION_DELAY } from './pools.ts';
import { integer, oneOf, required, string, validationError } from './query.ts';
import type { XmlStruct } from './xml.ts';

const ATTRIBUTES = {
  'deregistration_delay.timeout_seconds': String(DEFAULT_DEREGISTRATION_DELAY),
  'load_balancing.algorithm.type': 'round_robin',
  'slow_start.duration_seconds': '0',
  'stickiness.enabled': 'false',
};

/** What the rehearsal does not play is refused rather than taken and ignored. */
const FIXED_ATTRIBUTES = [
  'load_balancing.algorithm.type',
  'slow_start.duration_seconds',
  'stickiness.enabled',
] as const;

export const targetGroupOperations: Readonly<Record<string, Operation>> = {
  CreateTargetGroup: operation(
    {
      Name: required(string),
      Protocol: required(oneOf('HTTP', 'HTTPS')),
      ProtocolVersion: oneOf('HTTP1'),
      Port: required(integer),
      VpcId: string,
      TargetType: oneOf('ip', 'instance'),
      IpAddressType: oneOf('ipv4'),
      Tags: tags,
      ...healthCheckParameters,
    },
    ({ model, partition, region, account }, input) => {
      if (!/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,30}[A-Za-z0-9])?$/.test(input.Name))
        throw validationError(`The target group name '${input.Name}' is not valid`);
      if (input.Port < 1 || input.Port > 65_535)
        throw validationError(`Port '${input.Port}' must be between 1 and 65535`);
      const arn = `arn:${partition}:elasticloadbalancing:${region}:${account}:targetgroup/${input.Name}/${randomBytes(8).toString('hex')}`;
      const created: TargetGroup = {
        arn,
        name: input.Name,
        protocol: input.Protocol,
        port: input.Port,
        vpcId: input.VpcId ?? 'vpc-0rehearsal',
        targetType: input.TargetType ?? 'instance',
        healthCheck: parseHealthCheck(input),
        attributes: ATTRIBUTES,
      };
      const existing = [...model.targetGroups.values()].find(({ name }) => name === input.Name);
      if (existing !== undefined) {
        const same = { ...created, arn: existing.arn, attributes: existing.attributes };
        if (isDeepStrictEqual(same, existing)) return { TargetGroups: [show(model, existing)] };
        throw new ApiError(
          'DuplicateTargetGroupName',
          `A target group with the same name '${input.Name}' exists, but with different settings`,
        );
      }
      model.targetGroups.set(arn, created);
      return { TargetGroups: [show(model, created)] };
    },
  ),

  DescribeTargetGroups: operation(
    { LoadBalancerArn: string, TargetGroupArns: strings, Names: strings, ...pageParameters },
    (context, input) => {
      const { model } = context;
      const all = [...model.targetGroups.values()];
      const byName = input.Names?.map((name) => {
        const named = all.find((one) => one.name === name);
        if (named === undefined) throw new ApiError('TargetGroupNotFound', 'One or more target groups not found');
        return named;
      });
      const { LoadBalancerArn: balancer } = input;
      const ofBalancer =
        balancer === undefined ? undefined : all.filter(({ arn }) => loadBalancersOf(model, arn).includes(balancer));
      const { items, NextMarker } = page(
        input.TargetGroupArns?.map((arn) => targetGroupOf(context, arn)) ?? byName ?? ofBalancer ?? all,
        input,
      );
      return { TargetGroups: items.map((one) => show(model, one)), NextMarker };
    },
  ),

  ModifyTargetGroup: operation({ TargetGroupArn: required(string), ...healthCheckParameters }, (context, input) => {
    const existing = targetGroupOf(context, input.TargetGroupArn);
    const changed = { ...existing, healthCheck: parseHealthCheck(input, existing.healthCheck) };
    context.model.targetGroups.set(changed.arn, changed);
    return { TargetGroups: [show(context.model, changed)] };
  }),

  DeleteTargetGroup: operation({ TargetGroupArn: required(string) }, ({ model, pools }, { TargetGroupArn: arn }) => {
    if (loadBalancersOf(model, arn).length > 0)
      throw new ApiError('ResourceInUse', `Target group '${arn}' is currently in use by a listener or a rule`);
    model.targetGroups.delete(arn);
    pools.forget(arn);
    return {};
  }),

  DescribeTargetGroupAttributes: operation(
    { TargetGroupArn: required(string) },
    (context, { TargetGroupArn: arn }) => ({
      Attributes: attributeList(targetGroupOf(context, arn).attributes),
    }),
  ),

  ModifyTargetGroupAttributes: operation(
    { TargetGroupArn: required(string), Attributes: required(attributes) },
    (context, input) => {
      const existing = targetGroupOf(context, input.TargetGroupArn);
      const changed = { ...existing, attributes: withAttributes(existing.attributes, input.Attributes) };
      const delay = changed.attributes['deregistration_delay.timeout_seconds'] ?? '';
      if (!/^\d+$/.test(delay) || Number(delay) > 3600)
        throw validationError(`'deregistration_delay.timeout_seconds' must be between 0 and 3600, not '${delay}'`);
      for (const name of FIXED_ATTRIBUTES) {
        if (changed.attributes[name] !== ATTRIBUTES[name])
          throw validationError(`The rehearsal has '${name}' at '${ATTRIBUTES[name]}' only`);
      }
      context.model.targetGroups.set(changed.arn, changed);
      return { Attributes: attributeList(changed.attributes) };
    },
  ),
};

function show(model: Model, one: TargetGroup): XmlStruct {
  return {
    TargetGroupArn: one.arn,
    TargetGroupName: one.name,
    Protocol: one.protocol,
    ProtocolVersion: 'HTTP1',
    Port: one.port,
    VpcId: one.vpcId,
    TargetType: one.targetType,
    IpAddressType: 'ipv4',
    LoadBalancerArns: loadBalancersOf(model, one.arn),
    ...showHealthCheck(one.healthCheck),
  };
}
