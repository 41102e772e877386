import type { ServiceDeployment } from '@aws-sdk/client-ecs';
import { type Instant, secondsBetween } from '../../domain/instant.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Attempt, Failure, Progress, Target } from '../../ports/orchestrator.ts';
import { isDecisive } from './decisive.ts';
import { gatherEvidence } from './evidence.ts';
import type { Reads } from './observe.ts';

/** Counts that do not get better for so long are looked into, and again each time that much later. */
const stallSeconds = 30;

/** What is remembered of an attempt between two looks. */
interface Memory {
  failures: number;
  /** The most target tasks that ran, and the fewest source tasks: a crash loop never betters them. */
  most: number;
  least: number;
  betterAt: Instant;
  deepAt: Instant | null;
  decisive: Failure | null;
  stopRequested: boolean;
}

/**
 * One look at a service deployment: one DescribeServiceDeployments, and more only when failures rise or nothing gets
 * better. `SUCCESSFUL` alone is success; `IN_PROGRESS`, a rollback or a stop never is.
 */
export function createLook(reads: Reads, clock: Clock) {
  const memories = new Map<string, Memory>();

  return async (target: Target, attempt: Attempt): Promise<Progress> => {
    const deployment = await reads.api.deployment(attempt.id);
    // Reads lag behind writes: what was listed may not be described yet.
    if (deployment === undefined) return { kind: 'running', text: 'not visible yet', decisive: null };
    const memory = memories.get(attempt.id) ?? freshMemory(clock.now());
    memories.set(attempt.id, memory);
    if (deployment.status === 'ROLLBACK_REQUESTED') memory.stopRequested = true;
    switch (deployment.status) {
      case 'SUCCESSFUL':
        return { kind: 'succeeded', tasks: deployment.targetServiceRevision?.requestedTaskCount ?? 0 };
      case 'STOPPED':
      case 'STOP_REQUESTED':
      case 'ROLLBACK_SUCCESSFUL':
      case 'ROLLBACK_FAILED':
        return lookAtEnd(reads, target, attempt, deployment, memory);
      case 'ROLLBACK_REQUESTED':
        return { kind: 'running', text: 'asked to go back', decisive: memory.decisive };
      case 'ROLLBACK_IN_PROGRESS':
        if (memory.decisive === null && gaveUp(deployment)) {
          memory.decisive = (await gatherEvidence(reads, target, deployment, attempt.workload)).failure;
        }
        return { kind: 'running', text: 'going back', decisive: memory.decisive };
      default:
        return lookWhileRunning(reads, target, attempt, deployment, memory, clock.now());
    }
  };
}

async function lookWhileRunning(
  reads: Reads,
  target: Target,
  attempt: Attempt,
  deployment: ServiceDeployment,
  memory: Memory,
  now: Instant,
): Promise<Progress> {
  const failures = deployment.deploymentCircuitBreaker?.failureCount ?? 0;
  const running = deployment.targetServiceRevision?.runningTaskCount ?? 0;
  const former = sourceTasks(deployment);
  if (running > memory.most || former < memory.least) {
    memory.most = Math.max(memory.most, running);
    memory.least = Math.min(memory.least, former);
    memory.betterAt = now;
  }
  const quietSince = memory.deepAt !== null && memory.deepAt > memory.betterAt ? memory.deepAt : memory.betterAt;
  const stalled = secondsBetween(quietSince, now) >= stallSeconds;
  if (failures > memory.failures || stalled || gaveUp(deployment)) {
    memory.deepAt = now;
    const { evidence, diagnosis, failure } = await gatherEvidence(reads, target, deployment, attempt.workload);
    memory.decisive = isDecisive(evidence, diagnosis) ? failure : null;
  }
  memory.failures = failures;
  return { kind: 'running', text: countsOf(deployment), decisive: memory.decisive, far: isFar(deployment) };
}

async function lookAtEnd(
  reads: Reads,
  target: Target,
  attempt: Attempt,
  deployment: ServiceDeployment,
  memory: Memory,
): Promise<Progress> {
  const returned = deployment.status === 'ROLLBACK_SUCCESSFUL';
  const reason = `${deployment.statusReason ?? ''} ${deployment.rollback?.reason ?? ''}`;
  const failed = gaveUp(deployment) || (!memory.stopRequested && failureWords.test(reason));
  if (!failed) {
    const newer = deployment.status?.startsWith('ROLLBACK_') === true ? null : await newerThan(reads, target, attempt);
    // What replaces it may not be listed yet.
    if (deployment.status === 'STOP_REQUESTED' && newer === null)
      return { kind: 'running', text: 'stopping', decisive: null };
    return { kind: 'ended-by-other', newer };
  }
  const { failure } = await gatherEvidence(reads, target, deployment, attempt.workload);
  if (deployment.status === 'STOP_REQUESTED') return { kind: 'running', text: 'stopping', decisive: failure };
  return { kind: 'failed', failure, returned };
}

/** ECS's own reasons to end a deployment, where neither breaker nor alarm says so. */
const failureWords =
  /circuit breaker|alarm|lifecycle hook|pause hook|networking configuration|failed to start|no rollback candidate/i;

function gaveUp(deployment: ServiceDeployment): boolean {
  return deployment.deploymentCircuitBreaker?.status === 'TRIGGERED' || deployment.alarms?.status === 'TRIGGERED';
}

async function newerThan(reads: Reads, target: Target, attempt: Attempt): Promise<Attempt | null> {
  const [newest] = await reads.attempts(target, attempt.workload);
  return newest === undefined || newest.id === attempt.id ? null : newest;
}

function freshMemory(now: Instant): Memory {
  return {
    failures: 0,
    most: 0,
    least: Number.POSITIVE_INFINITY,
    betterAt: now,
    deepAt: null,
    decisive: null,
    stopRequested: false,
  };
}

function sourceTasks({ sourceServiceRevisions }: ServiceDeployment): number {
  return (sourceServiceRevisions ?? []).reduce((sum, { runningTaskCount = 0 }) => sum + runningTaskCount, 0);
}

/** While tasks have still to start, those they replace have still to be stopped: success is a stop and a drain away. */
function isFar(deployment: ServiceDeployment): boolean {
  const { requestedTaskCount = 0, runningTaskCount = 0 } = deployment.targetServiceRevision ?? {};
  return runningTaskCount < requestedTaskCount && sourceTasks(deployment) > 0;
}

function countsOf(deployment: ServiceDeployment): string {
  const { requestedTaskCount = 0, runningTaskCount = 0, pendingTaskCount = 0 } = deployment.targetServiceRevision ?? {};
  const former = sourceTasks(deployment);
  const parts = [`${String(runningTaskCount)} of ${String(requestedTaskCount)} tasks run`];
  if (pendingTaskCount > 0) parts.push(`${String(pendingTaskCount)} starting`);
  if (former > 0) parts.push(`${String(former)} of the former still run`);
  return parts.join(', ');
}
