/** What the elbv2 API keeps, as data; the members that the API shows have its meaning. */
export interface LoadBalancer {
  readonly arn: string;
  readonly name: string;
  readonly scheme: 'internet-facing' | 'internal';
  readonly subnets: readonly string[];
  readonly securityGroups: readonly string[];
  readonly createdAt: number;
  readonly dnsName: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface TargetGroup {
  readonly arn: string;
  readonly name: string;
  readonly protocol: 'HTTP' | 'HTTPS';
  readonly port: number;
  readonly vpcId: string;
  readonly targetType: 'ip' | 'instance';
  readonly healthCheck: HealthCheckSettings;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Times in rehearsal seconds. */
export interface HealthCheckSettings {
  readonly protocol: 'HTTP' | 'HTTPS';
  /** A number, or `traffic-port`. */
  readonly port: string;
  readonly path: string;
  readonly interval: number;
  readonly timeout: number;
  readonly healthyThreshold: number;
  readonly unhealthyThreshold: number;
  /** Codes that pass: `200`, `200,202`, `200-299`. */
  readonly matcher: string;
}

export interface Listener {
  readonly arn: string;
  readonly loadBalancerArn: string;
  readonly protocol: 'HTTP' | 'HTTPS';
  readonly port: number;
  readonly action: Action;
}

export interface Rule {
  readonly arn: string;
  readonly listenerArn: string;
  readonly priority: number;
  readonly conditions: readonly Condition[];
  readonly action: Action;
}

export type Action =
  | { readonly kind: 'forward'; readonly groups: readonly WeightedGroup[] }
  | { readonly kind: 'fixed-response'; readonly status: number; readonly contentType: string; readonly body: string };

export interface WeightedGroup {
  readonly targetGroupArn: string;
  readonly weight: number;
}

/** Values may hold `*` and `?`, except methods. A request meets a condition when it matches any of its values. */
export type Condition =
  | { readonly kind: 'path-pattern' | 'host-header' | 'http-request-method'; readonly values: readonly string[] }
  | { readonly kind: 'http-header'; readonly name: string; readonly values: readonly string[] }
  | { readonly kind: 'query-string'; readonly values: readonly { readonly key?: string; readonly value: string }[] };

export interface Model {
  readonly loadBalancers: Map<string, LoadBalancer>;
  readonly targetGroups: Map<string, TargetGroup>;
  readonly listeners: Map<string, Listener>;
  readonly rules: Map<string, Rule>;
}

/** The groups that an action names. */
export function groupsOf(action: Action): readonly string[] {
  return action.kind === 'forward' ? action.groups.map((group) => group.targetGroupArn) : [];
}

/** The load balancers that a target group gets traffic from; none means that its targets are `unused`. */
export function loadBalancersOf(model: Model, targetGroupArn: string): readonly string[] {
  const found = new Set<string>();
  for (const listener of model.listeners.values()) {
    const rules = [...model.rules.values()].filter((rule) => rule.listenerArn === listener.arn);
    const actions = [listener.action, ...rules.map((rule) => rule.action)];
    if (actions.some((action) => groupsOf(action).includes(targetGroupArn))) found.add(listener.loadBalancerArn);
  }
  return [...found];
}
