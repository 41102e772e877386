import type { Task } from '@aws-sdk/client-ecs';
import type { Problem } from '../../domain/error.ts';
import type { DeadTask } from '../../domain/failure.ts';
import type { Target } from '../../ports/orchestrator.ts';
import { lastPart } from './arn.ts';
import { readLogTail } from './logs.ts';
import type { Reads } from './observe.ts';
import { deadContainer, type StoppedTask } from './stopped-task.ts';
import { artifactContainerOf } from './tasks.ts';

/** What ECS still knows of a stopped task, with the end of its log where that is wanted. */
export async function readStoppedTask(
  { api, definitions }: Reads,
  target: Target,
  workload: string,
  task: Task,
  /** Told of a log that may not be read; null: no log is wanted. */
  denials: Problem[] | null,
): Promise<StoppedTask> {
  const found = await definitions.describe(task.taskDefinitionArn ?? '');
  const container = deadContainer(task, artifactContainerOf(found, target, workload));
  const id = lastPart(task.taskArn ?? '');
  // A container that never ran has written nothing.
  const wrote = denials !== null && task.startedAt !== undefined ? container?.name : undefined;
  const tail = wrote === undefined ? undefined : await readLogTail(api, found, wrote, id);
  if (tail !== undefined && tail.denied !== null) denials?.push(tail.denied);
  return {
    id,
    code: task.stopCode ?? '',
    reason: task.stoppedReason ?? '',
    container: container?.name ?? null,
    containerReason: container?.reason ?? '',
    exitCode: container?.exitCode ?? null,
    log: tail?.lines ?? [],
  };
}

/** The same, as people are shown it. */
export function deadTask({ id, code, reason, container, containerReason, exitCode, log }: StoppedTask): DeadTask {
  const whole = containerReason === '' || reason.includes(containerReason) ? reason : `${reason}: ${containerReason}`;
  return { id, code, reason: whole, container, exitCode, log };
}
