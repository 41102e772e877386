import type { Failure } from '../domain/failure.ts';
import type { Ending } from '../plan/ending.ts';
import type { BroughtAbout } from './bring-about.ts';
import { overtaken } from './proof.ts';
import type { Session } from './session.ts';
import { tellFailure } from './tell-failure.ts';

/** Turns a broken-off attempt into the ending that the ledger records, and shows people why. */
export function endingOf(
  session: Session,
  outcome: Exclude<BroughtAbout, { readonly kind: 'running' | 'moved' }>,
): Ending {
  switch (outcome.kind) {
    case 'failed':
      tellFailure(session, outcome.failure);
      return {
        kind: 'failed',
        cause: outcome.failure.cause,
        reason: outcome.failure.reason,
        evidence: evidenceOf(outcome.failure),
      };
    case 'foreign':
      return overtaken(outcome.definition);
    case 'expired':
      return { kind: 'no-verdict', reason: 'the deployment had not ended by its deadline', evidence: [] };
    case 'cancelled':
      return { kind: 'cancelled', reason: 'the job was cancelled' };
  }
}

/** What an entry keeps of a failure: codes and reasons, never log lines, which may hold what must not be kept. */
function evidenceOf(failure: Failure): readonly string[] {
  return failure.tasks
    .map(
      (task) =>
        `task ${task.id}: ${task.code}, ${task.reason}${task.exitCode === null ? '' : ` (exit ${task.exitCode})`}`,
    )
    .slice(0, 5);
}
