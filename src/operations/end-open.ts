import type { EntryName, WrittenEntry } from '../domain/ledger/entry.ts';
import { conclude } from './conclude.ts';
import { goBack } from './go-back.ts';
import { leaveTruth } from './leave-truth.ts';
import { head, record } from './record.ts';
import type { Session } from './session.ts';

/** What ending an entry that a job left open came to; `undefined`: it was closed already. */
export type Ended = { readonly kind: 'withdrawn' | 'rolled-back' | 'stranded'; readonly entry: WrittenEntry };

/**
 * Ends the entry that a job admitted and left open, without a judgement: one that never began is withdrawn, one that
 * did is withdrawn and taken back, one on its way back is finished. A closed one is left alone.
 */
export async function endOpen(session: Session, name: EntryName, reason: string): Promise<Ended | undefined> {
  for (;;) {
    const newest = await head(session, name.number);
    const open = newest?.state.open;
    if (newest === undefined || open?.number !== name.number) return undefined;
    switch (open.phase) {
      case 'admitted': {
        const entry = await record(session, newest, { kind: 'withdrawn', cause: 'cancelled', reason, evidence: [] });
        if (entry !== undefined) return { kind: 'withdrawn', entry };
        break;
      }
      case 'began': {
        const concluded = await conclude(session, newest, open, { kind: 'cancelled', reason });
        if (concluded.kind === 'went-back') return { kind: concluded.back.kind, entry: concluded.back.entry };
        if (concluded.kind === 'closed') return { kind: 'withdrawn', entry: concluded.entry };
        break;
      }
      case 'returning': {
        const back = await goBack(session, newest);
        if (back !== undefined) return { kind: back.kind, entry: back.entry };
        await leaveTruth(session);
        break;
      }
    }
  }
}
