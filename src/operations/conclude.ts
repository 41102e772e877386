import { denialIn } from '../domain/error.ts';
import type { WrittenEntry } from '../domain/ledger/entry.ts';
import type { LedgerEvent } from '../domain/ledger/event.ts';
import type { Began } from '../domain/ledger/state.ts';
import { planEnding, type Ending } from '../plan/ending.ts';
import { goBack, type WentBack } from './go-back.ts';
import { leaveTruth } from './leave-truth.ts';
import { moveTagsIfAllowed } from './move-tags.ts';
import { overtaken, overtakenBy } from './proof.ts';
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
    const planned = planEnding(before.state, open, ending, session.environment);
    const event = planned.kind === 'withdrawn' ? await unlessOvertaken(session, before, open, planned) : planned;
    const entry = await record(session, before, event);
    if (entry !== undefined) return finish(session, entry);
    const newest = await head(session, before.header.number);
    const still = newest?.state.open;
    // Only a hold or release came in between: the attempt is still ours to end.
    if (newest === undefined || still?.phase !== 'began' || still.number !== open.number) return { kind: 'moved' };
    before = newest;
  }
}

/** Without a judgement there is nothing to go back for once another tool has deployed: theirs stays. */
async function unlessOvertaken(
  session: Session,
  { state }: WrittenEntry,
  open: Began,
  planned: Extract<LedgerEvent, { readonly kind: 'withdrawn' }>,
): Promise<LedgerEvent> {
  if (planned.cause === 'overtaken') return planned;
  const definition = await overtakenBy(session, open, state).catch((error: unknown) => {
    // What may not be read must not keep an ending from being written.
    if (denialIn(error) === undefined) throw error;
    return undefined;
  });
  return definition === undefined ? planned : planEnding(state, open, overtaken(definition), session.environment);
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
