import type { WrittenEntry } from '../domain/ledger/entry.ts';
import type { Began } from '../domain/ledger/state.ts';
import { planEnding, type Ending } from '../plan/ending.ts';
import { goBack, type WentBack } from './go-back.ts';
import { leaveTruth } from './leave-truth.ts';
import { moveTagsIfAllowed } from './move-tags.ts';
import { head, record } from './record.ts';
import type { Session } from './session.ts';

/** What an ended attempt left in the ledger. `moved`: somebody else ended it first; the chain says how. */
export type Concluded =
  | { readonly kind: 'closed'; readonly entry: WrittenEntry }
  | { readonly kind: 'went-back'; readonly judgement: WrittenEntry; readonly back: WentBack }
  | { readonly kind: 'moved' };

/**
 * Writes how an attempt ended, then does what that entry says: moves the tags, or goes back. The judgement is written
 * before going back, so that a crash cannot lose it (I5, I7).
 */
export async function conclude(session: Session, from: WrittenEntry, open: Began, ending: Ending): Promise<Concluded> {
  let before = from;
  for (;;) {
    const entry = await record(session, before, planEnding(before.state, open, ending, session.environment));
    if (entry !== undefined) return finish(session, entry);
    const newest = await head(session, before.header.number);
    const still = newest?.state.open;
    // Only a hold or release came in between: the attempt is still ours to end.
    if (newest === undefined || still?.phase !== 'began' || still.number !== open.number) return { kind: 'moved' };
    before = newest;
  }
}

async function finish(session: Session, entry: WrittenEntry): Promise<Concluded> {
  if (entry.state.open?.phase !== 'returning') {
    await moveTagsIfAllowed(session, entry.header.number);
    return { kind: 'closed', entry };
  }
  const back = await goBack(session, entry);
  if (back !== undefined) return { kind: 'went-back', judgement: entry, back };
  await leaveTruth(session);
  return { kind: 'moved' };
}
