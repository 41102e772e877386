import { ListServiceDeploymentsCommand } from '@aws-sdk/client-ecs';
import type { Stage } from './stage.ts';
import { until } from './until.ts';

/** How many deployments a service has had so far, by whomever. */
export async function deployments(stage: Stage, cluster: string, service: string): Promise<number> {
  const { serviceDeployments } = await stage.ecs.send(new ListServiceDeploymentsCommand({ cluster, service }));
  return serviceDeployments?.length ?? 0;
}

/** Resolves once a service has had more deployments than `count`. */
export async function untilUpdated(stage: Stage, cluster: string, service: string, count: number): Promise<void> {
  await until(async () => (await deployments(stage, cluster, service)) > count);
}
