import type { LoadBalancer, Task } from '@aws-sdk/client-ecs';
import type { TargetHealthDescription } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { RunningTask } from '../../ports/orchestrator.ts';
import type { EcsApi } from './api.ts';

type Reachable = RunningTask['reachable'];

/**
 * Whether the load balancers reach each task: by its address and container port (`ip` targets) or its instance and host
 * port (`instance` targets). The worst of several target groups counts; `none` where the service has none.
 */
export async function readReachability(
  api: EcsApi,
  cluster: string,
  balancers: readonly LoadBalancer[],
  tasks: readonly Task[],
): Promise<ReadonlyMap<string, Reachable>> {
  const groups = balancers.filter(({ targetGroupArn }) => targetGroupArn !== undefined);
  const reachable = new Map<string, Reachable>(tasks.map(({ taskArn = '' }) => [taskArn, 'none']));
  if (groups.length === 0 || tasks.length === 0) return reachable;
  const instances = await api.instances(cluster, [
    ...new Set(tasks.flatMap(({ containerInstanceArn: arn }) => arn ?? [])),
  ]);
  for (const balancer of groups) {
    const health = await api.targetHealth(balancer.targetGroupArn ?? '');
    for (const task of tasks) {
      const arn = task.taskArn ?? '';
      const instance = instances.get(task.containerInstanceArn ?? '');
      reachable.set(arn, worse(reachable.get(arn) ?? 'none', healthOf(health, balancer, task, instance)));
    }
  }
  return reachable;
}

/** Pure: what one target group says of one task. A task that is not registered yet is on its way. */
export function healthOf(
  health: readonly TargetHealthDescription[],
  balancer: LoadBalancer,
  task: Task,
  instance: string | undefined,
): Reachable {
  const container = task.containers?.find(({ name }) => name === balancer.containerName);
  const addresses = (container?.networkInterfaces ?? []).map(({ privateIpv4Address }) => privateIpv4Address);
  const attached = (task.attachments ?? [])
    .flatMap(({ details }) => details ?? [])
    .filter(({ name }) => name === 'privateIPv4Address')
    .map(({ value }) => value);
  const hostPorts = (container?.networkBindings ?? [])
    .filter(({ containerPort }) => containerPort === balancer.containerPort)
    .map(({ hostPort }) => hostPort);
  const states = health
    .filter(({ Target: target }) => {
      const byAddress = [...addresses, ...attached].includes(target?.Id) && target?.Port === balancer.containerPort;
      const byInstance = instance !== undefined && target?.Id === instance && hostPorts.includes(target.Port);
      return byAddress || byInstance;
    })
    .map(({ TargetHealth: state }) => state?.State);
  if (states.includes('unhealthy')) return 'unhealthy';
  if (states.includes('healthy')) return 'healthy';
  // No health checks are made (`unavailable`): nothing speaks against it.
  return states.includes('unavailable') ? 'none' : 'pending';
}

const rank: Readonly<Record<Reachable, number>> = { none: 0, healthy: 1, pending: 2, unhealthy: 3 };

function worse(a: Reachable, b: Reachable): Reachable {
  return rank[a] >= rank[b] ? a : b;
}
