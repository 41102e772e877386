export type TargetState = 'initial' | 'healthy' | 'unhealthy' | 'draining' | 'unused';

export interface TargetHealth {
  readonly state: TargetState;
  /** As elbv2 words it, e.g. `Health checks failed with these codes: [500]`, `Request timed out`. */
  readonly description?: string;
}

/** What the ECS scheduler needs of the load balancer. A target is a task's container port, at its real address. */
export interface Targets {
  exists(targetGroupArn: string): boolean;
  register(targetGroupArn: string, target: Target): void;
  /** Starts draining for the group's deregistration delay; the state is `unused` afterwards. */
  deregister(targetGroupArn: string, targetId: string, port: number): void;
  health(targetGroupArn: string, targetId: string, port: number): TargetHealth;
}

export interface Target {
  /** The task's private address as the API shows it, e.g. `10.0.1.88`. */
  readonly id: string;
  readonly port: number;
  /** Where the proxy really connects; absent for simulated tasks, whose health is then `simulatedHealthy`. */
  readonly address?: { readonly host: string; readonly port: number };
  readonly simulatedHealthy?: () => boolean;
}
