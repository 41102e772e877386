import type { Service, ServiceDeployment } from '@aws-sdk/client-ecs';
import type { Problem } from '../../domain/error.ts';
import type { Failure, Target } from '../../ports/orchestrator.ts';
import { lastPart } from './arn.ts';
import { diagnose, type Diagnosis, type Evidence } from './diagnose.ts';
import type { Reads } from './observe.ts';
import { clusterOf } from './place.ts';
import { deadTask, readStoppedTask } from './read-stopped-task.ts';
import { diagnoseTask } from './stopped-task.ts';

/** Of how many dead tasks the log is read and shown. */
const shown = 3;

export interface Gathered {
  readonly evidence: Evidence;
  readonly diagnosis: Diagnosis;
  readonly failure: Failure;
}

/**
 * Everything that tells why an attempt fails, while ECS still remembers it (tasks about an hour, 100 events): the stopped
 * tasks of its own revision, told apart by who started them, and the service's events since it began, without those that
 * name a task that another deployment started.
 */
export async function gatherEvidence(
  reads: Reads,
  target: Target,
  deployment: ServiceDeployment,
  workload: string,
): Promise<Gathered> {
  const cluster = clusterOf(target);
  const [stopped, services] = await Promise.all([
    reads.api.tasks(cluster, workload, 'STOPPED'),
    reads.api.services(cluster, [workload]),
  ]);
  const startedBy = `ecs-svc/${lastPart(deployment.targetServiceRevision?.arn ?? '')}`;
  const since = deployment.createdAt?.getTime() ?? 0;
  const mine = stopped
    .filter((task) => task.startedBy === startedBy && (task.createdAt?.getTime() ?? since) >= since)
    .toSorted(
      (a, b) =>
        (b.stoppingAt ?? b.stoppedAt ?? new Date(0)).getTime() - (a.stoppingAt ?? a.stoppedAt ?? new Date(0)).getTime(),
    );
  const theirs = stopped
    .filter((task) => task.startedBy !== startedBy)
    .map((task) => lastPart(task.taskArn ?? ''))
    .filter((id) => id !== '');
  const denials: Problem[] = [];
  const tasks = await Promise.all(
    mine.map((task, index) => readStoppedTask(reads, target, workload, task, index < shown ? denials : null)),
  );
  const evidence: Evidence = {
    tasks,
    events: eventsBetween(services.get(workload), since, deployment.rollback?.startedAt?.getTime() ?? Infinity).filter(
      (message) => !theirs.some((task) => message.includes(task)),
    ),
    statusReason: deployment.statusReason ?? deployment.rollback?.reason ?? '',
    breakerTriggered: deployment.deploymentCircuitBreaker?.status === 'TRIGGERED',
    alarmsTriggered: triggeredAlarms(deployment),
  };
  const diagnosis = diagnose(evidence);
  const dead = tasks.filter((task) => diagnoseTask(task) !== undefined).slice(0, shown);
  const { cause, reason, advice } = diagnosis;
  // One permission is missing, however many logs were asked for.
  const [unread] = denials;
  const failure: Failure = {
    workload,
    cause,
    reason,
    advice,
    tasks: dead.map(deadTask),
    events: evidence.events,
    ...(unread !== undefined && { unread }),
  };
  return { evidence, diagnosis, failure };
}

/** Oldest first. What happens once ECS goes back speaks of the revision that it goes back to. */
function eventsBetween(service: Service | undefined, since: number, until: number): readonly string[] {
  return (service?.events ?? [])
    .filter(({ createdAt }) => (createdAt?.getTime() ?? 0) >= since && (createdAt?.getTime() ?? 0) <= until)
    .toSorted((a, b) => (a.createdAt?.getTime() ?? 0) - (b.createdAt?.getTime() ?? 0))
    .map(({ message }) => message ?? '');
}

function triggeredAlarms({ alarms }: ServiceDeployment): readonly string[] {
  if (alarms?.status !== 'TRIGGERED') return [];
  const names = alarms.triggeredAlarmNames ?? alarms.alarmNames ?? [];
  return names.length === 0 ? ['an alarm'] : names;
}
