import { later, type Instant } from '../domain/instant.ts';
import type { Open } from '../domain/ledger/state.ts';
import type { Session } from './session.ts';

/** Until when somebody else's open entry is waited for; `asked`: how long in seconds, null: as the environment says, else its own deadline. */
export function lockDeadline(session: Session, asked: number | null, open: Open): Instant {
  const seconds = asked ?? session.environment.lockTimeoutSeconds;
  if (seconds !== null) return later(session.clock.now(), seconds);
  switch (open.phase) {
    case 'admitted':
      return open.admitBy;
    case 'began':
      return open.leaseUntil;
    case 'returning':
      return later(session.clock.now(), session.environment.returnSeconds);
  }
}

/**
 * Past its time nobody drives an entry any more, or its driver has lost the right to go forward: whoever comes finishes
 * it. Going back has no time: it is finished at once by whoever comes, beside a runner that still lives.
 */
export function isOverdue(session: Session, open: Open): boolean {
  const now = session.clock.now();
  switch (open.phase) {
    case 'admitted':
      return open.admitBy <= now;
    case 'began':
      return open.verdictBy <= now;
    case 'returning':
      return true;
  }
}
