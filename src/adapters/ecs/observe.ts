import type { Service } from '@aws-sdk/client-ecs';
import type { Digest } from '../../domain/digest.ts';
import type { ObservedWorkload, RunningTask, Target } from '../../ports/orchestrator.ts';
import type { EcsApi } from './api.ts';
import type { ReadAttempts } from './attempts.ts';
import type { KnownDefinitions } from './known-definitions.ts';
import type { SharedServices } from './shared-services.ts';
import { serviceWarnings } from './supported.ts';
import { mark } from './tags.ts';
import { artifactContainerOf, isWell, readTasks } from './tasks.ts';

export interface Reads {
  readonly api: EcsApi;
  readonly definitions: KnownDefinitions;
  readonly attempts: ReadAttempts;
  readonly services: SharedServices;
}

/** What every workload runs, in the order of the target. */
export async function observeTarget(reads: Reads, target: Target): Promise<readonly ObservedWorkload[]> {
  const observed = await reads.services.lend(target, (services) =>
    Promise.all([...services.entries()].map(([name, service]) => observeService(reads, target, name, service))),
  );
  return observed.toSorted((a, b) => target.workloads.indexOf(a.name) - target.workloads.indexOf(b.name));
}

async function observeService(
  { api, definitions, attempts }: Reads,
  target: Target,
  name: string,
  service: Service,
): Promise<ObservedWorkload> {
  const set = service.taskDefinition ?? '';
  const [found, tasks, made] = await Promise.all([
    definitions.refresh(set),
    readTasks(api, definitions, target, service),
    attempts(target, name),
  ]);
  const definition = await definitions.canonical(set);
  const underWay = made.find(({ ended }) => !ended) ?? null;
  const desired = service.desiredCount ?? 0;
  const ours = tasks.filter((task) => task.definition === definition);
  const healthy = ours.filter(isWell).length;
  return {
    name,
    definition,
    settable: found?.definition.status === 'ACTIVE',
    mark: { entry: found?.tags[mark.entry] ?? null, revision: found?.tags[mark.revision] ?? null },
    desired,
    steady: underWay === null && healthy === desired && tasks.length === desired,
    healthy,
    container: artifactContainerOf(found, target, name),
    digests: digestsByNumber(ours),
    newestAttempt: made[0] ?? null,
    underWay,
    warnings: serviceWarnings(service),
  };
}

/** The digests of the tasks that run, the one that most of them run first. */
function digestsByNumber(tasks: readonly RunningTask[]): readonly Digest[] {
  const numbers = new Map<Digest, number>();
  for (const { running, digest } of tasks) {
    if (running && digest !== null) numbers.set(digest, (numbers.get(digest) ?? 0) + 1);
  }
  return [...numbers].toSorted(([, a], [, b]) => b - a).map(([digest]) => digest);
}
