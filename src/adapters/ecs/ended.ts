import type { Problem } from '../../domain/error.ts';
import type { EndedTask, Target } from '../../ports/orchestrator.ts';
import { lastPart } from './arn.ts';
import { clipped } from './finding.ts';
import type { Reads } from './observe.ts';
import { clusterOf } from './place.ts';
import { deadTask, readStoppedTask } from './read-stopped-task.ts';
import { diagnoseTask } from './stopped-task.ts';

/** Why tasks ended, while ECS still remembers them (about an hour), with the log of those that failed. */
export async function readEnded(
  reads: Reads,
  target: Target,
  workload: string,
  ids: readonly string[],
): Promise<readonly EndedTask[]> {
  const stopped = await reads.api.tasks(clusterOf(target), workload, 'STOPPED');
  return Promise.all(
    stopped
      .filter(({ taskArn = '' }) => ids.includes(lastPart(taskArn)))
      .map(async (one): Promise<EndedTask> => {
        const denials: Problem[] = [];
        const task = await readStoppedTask(reads, target, workload, one, denials);
        const finding = diagnoseTask(task);
        if (finding === undefined)
          return { id: task.id, reason: clipped(`${task.code}: ${task.reason}`), failure: null };
        const { cause, reason, advice } = finding;
        const [unread] = denials;
        const told = { workload, cause, reason, advice, tasks: [deadTask(task)], events: [] };
        return { id: task.id, reason, failure: unread === undefined ? told : { ...told, unread } };
      }),
  );
}
