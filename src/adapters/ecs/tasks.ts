import type { Service, Task } from '@aws-sdk/client-ecs';
import { isDigest } from '../../domain/digest.ts';
import { instantOf } from '../../domain/instant.ts';
import type { RunningTask, Target } from '../../ports/orchestrator.ts';
import type { EcsApi, TaggedDefinition } from './api.ts';
import { lastPart } from './arn.ts';
import { likelyContainer } from './container.ts';
import type { KnownDefinitions } from './known-definitions.ts';
import { clusterOf } from './place.ts';
import { mark } from './tags.ts';
import { readReachability } from './target-health.ts';

/** The container of a definition that carries the artifact: as its mark says, else the likeliest. */
export function artifactContainerOf(found: TaggedDefinition | undefined, target: Target, workload: string): string {
  const named = target.containers?.[workload] ?? found?.tags[mark.container];
  return likelyContainer(found?.definition.containerDefinitions ?? [], named, target.service, workload);
}

/** All tasks of a service that ECS wants to run, with what their artifact's container really runs. */
export async function readTasks(
  api: EcsApi,
  definitions: KnownDefinitions,
  target: Target,
  service: Service,
): Promise<readonly RunningTask[]> {
  const cluster = clusterOf(target);
  const workload = service.serviceName ?? '';
  const tasks = (await api.tasks(cluster, workload, 'RUNNING')).filter(
    ({ desiredStatus }) => desiredStatus !== 'STOPPED',
  );
  const reachable = await readReachability(api, cluster, service.loadBalancers ?? [], tasks);
  return Promise.all(
    tasks.map(async (task): Promise<RunningTask> => {
      const arn = task.taskDefinitionArn ?? '';
      const found = await definitions.describe(arn);
      const container = artifactContainerOf(found, target, workload);
      const digest = task.containers?.find(({ name }) => name === container)?.imageDigest ?? '';
      return {
        id: lastPart(task.taskArn ?? ''),
        definition: await definitions.canonical(arn),
        digest: isDigest(digest) ? digest : null,
        running: task.lastStatus === 'RUNNING',
        health: healthOfTask(task, found),
        reachable: reachable.get(task.taskArn ?? '') ?? 'none',
        startedAt: task.startedAt === undefined ? null : instantOf(task.startedAt.getTime()),
      };
    }),
  );
}

/** A container without a health check is healthy while it runs; one with a check is unknown until that has spoken. */
function healthOfTask(task: Task, found: TaggedDefinition | undefined): RunningTask['health'] {
  if (task.healthStatus === 'UNHEALTHY') return 'unhealthy';
  if (task.healthStatus === 'HEALTHY') return 'healthy';
  const checked = (found?.definition.containerDefinitions ?? []).some(
    ({ healthCheck, essential }) => healthCheck !== undefined && essential !== false,
  );
  return task.lastStatus === 'RUNNING' && !checked ? 'healthy' : 'unknown';
}

/** Runs, and nothing says it is ill. */
export function isWell(task: RunningTask): boolean {
  return task.running && task.health === 'healthy' && (task.reachable === 'healthy' || task.reachable === 'none');
}
