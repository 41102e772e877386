import { later } from '../domain/instant.ts';
import type { WrittenEntry } from '../domain/ledger/entry.ts';
import { closingOf, type Closing } from '../plan/closing.ts';
import { goBack } from './go-back.ts';
import { readEntries } from './ledger/history.ts';
import { leaveTruth } from './leave-truth.ts';
import { head } from './record.ts';
import { ledgerOf, type Session } from './session.ts';

/** How the admitted entry `number` ended; joins in finishing it where it is on its way back. Undefined: still open. */
export async function awaitClosing(session: Session, number: number): Promise<Closing | undefined> {
  const patience = later(session.clock.now(), session.environment.returnSeconds);
  for (;;) {
    const chain = await chainFrom(session, number);
    const closing = closingOf(chain, session.environment);
    if (closing !== undefined) return closing;
    const newest = chain.at(-1);
    if (newest?.state.open?.phase === 'returning') {
      if ((await goBack(session, newest)) === undefined) await leaveTruth(session);
    } else if (session.cancel.aborted || session.clock.now() >= patience) return undefined;
    else await session.clock.sleep(5, session.cancel);
  }
}

/** The entries from a number to the head. */
export async function chainFrom(session: Session, number: number): Promise<readonly WrittenEntry[]> {
  const newest = await head(session, number);
  if (newest === undefined) return [];
  const { registry, repository } = ledgerOf(session);
  return readEntries(registry, repository, number, newest.header.number);
}
