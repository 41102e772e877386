import type { Failure } from '../domain/failure.ts';
import { isPast, type Instant } from '../domain/instant.ts';
import type { Attempt } from '../domain/observed.ts';
import type { Target } from '../ports/orchestrator.ts';
import { say, type Session } from './session.ts';

/** How a followed attempt came to an end, as far as this runner saw. */
export type Followed =
  | { readonly kind: 'succeeded'; readonly tasks: number }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly underWay: boolean }
  | { readonly kind: 'ended-by-other'; readonly newer: Attempt | null }
  | { readonly kind: 'expired' }
  | { readonly kind: 'cancelled' };

/**
 * Between two looks, in seconds: an end is noticed within five, evidence against it within seven, and three minutes cost
 * some thirty looks.
 */
const pace = { near: 4.5, far: 7 };

/** Looks until the attempt has ended, evidence against it is decisive, the deadline has passed, or the job is cancelled. */
export async function follow(
  session: Session,
  target: Target,
  attempt: Attempt,
  deadline: Instant | null,
  cancel: AbortSignal | null,
): Promise<Followed> {
  for (;;) {
    let far = false;
    const progress = await session.orchestrator.look(target, attempt);
    switch (progress.kind) {
      case 'succeeded':
        say(session, 'step', `${attempt.workload}: done, ${countOf(progress.tasks)}`);
        return progress;
      case 'failed':
        return { kind: 'failed', failure: progress.failure, underWay: false };
      case 'ended-by-other':
        return progress;
      case 'running':
        if (progress.decisive !== null) return { kind: 'failed', failure: progress.decisive, underWay: true };
        far = progress.far === true;
        say(session, 'progress', `${attempt.workload}: ${progress.text}`);
    }
    if (cancel?.aborted === true) return { kind: 'cancelled' };
    if (deadline !== null && isPast(deadline, session.clock.now())) return { kind: 'expired' };
    await session.clock.sleep(far ? pace.far : pace.near, cancel ?? undefined);
  }
}

function countOf(tasks: number): string {
  return tasks === 1 ? '1 task runs' : `${tasks} tasks run`;
}
