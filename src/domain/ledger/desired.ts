import type { LedgerState, Shipped, WayBack } from './state.ts';
import { lastKnownGood } from './ways-back.ts';

/**
 * The one rule by which the platform is driven: what it shall run, as the head says. `null`: nothing is known, and
 * nothing is changed.
 */
export function desired(state: LedgerState, isPullable: (way: WayBack) => boolean): Shipped | null {
  const open = state.open;
  if (open === null) return state.current;
  switch (open.phase) {
    case 'admitted':
      return state.current;
    case 'began':
      return open;
    case 'returning':
      return lastKnownGood(state, isPullable) ?? null;
  }
}
