import { type Instant, isPast, later } from '../../src/domain/instant.ts';
import type { Attempt, Failure, Progress } from '../../src/ports/orchestrator.ts';
import type { Behaviour, MemoryAttempt, MemoryWorkload } from './memory-platform.ts';

export function shown(workload: string, { id, definition, startedAt, phase }: MemoryAttempt): Attempt {
  return { id, workload, definition, startedAt, ended: phase === 'ended' };
}

/** What a look at an attempt tells. */
export function progressOf(workload: MemoryWorkload, attempt: MemoryAttempt, now: Instant): Progress {
  const { behaviour, phase, outcome, startedAt, returned } = attempt;
  const failure = behaviour.kind === 'fails' ? failureOf(workload.name, behaviour) : null;
  if (phase !== 'ended') {
    const evident = behaviour.kind === 'fails' && isPast(later(startedAt, behaviour.evidence), now);
    const text = phase === 'returning' ? 'going back' : 'starting tasks';
    return { kind: 'running', text, decisive: evident || outcome === 'failed' ? failure : null };
  }
  if (outcome === 'succeeded') return { kind: 'succeeded', tasks: workload.desired };
  if (outcome === 'failed' && failure !== null) return { kind: 'failed', failure, returned };
  const newest = workload.attempts[0];
  return {
    kind: 'ended-by-other',
    newer: newest === undefined || newest === attempt ? null : shown(workload.name, newest),
  };
}

function failureOf(workload: string, { cause }: Behaviour & { readonly kind: 'fails' }): Failure {
  return { workload, cause, reason: `the tasks fail: ${cause}`, advice: 'look at the log', tasks: [], events: [] };
}
