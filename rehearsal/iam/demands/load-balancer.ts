import type { Demand } from '../demand.ts';

const arns = ['TargetGroupArn', 'RuleArn', 'ListenerArn', 'LoadBalancerArn'];

/**
 * What Elastic Load Balancing demands: no `Describe…` action knows a resource
 * (https://docs.aws.amazon.com/service-authorization/latest/reference/list_elasticloadbalancingv2.html).
 */
export function loadBalancerDemands(operation: string, form: URLSearchParams): readonly Demand[] {
  const named = arns.map((name) => form.get(name)).find((arn) => arn !== null);
  const resource = operation.startsWith('Describe') ? '*' : (named ?? '*');
  return [{ action: `elasticloadbalancing:${operation}`, resource }];
}
