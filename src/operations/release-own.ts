import type { Head, WrittenEntry } from '../domain/ledger/entry.ts';
import type { LedgerEvent } from '../domain/ledger/event.ts';
import { readEntries } from './ledger/history.ts';
import { record } from './record.ts';
import { ledgerOf, type Session } from './session.ts';

const reason =
  'a probe that had passed on the last known good fails on it too: it says nothing against what was rejected';
/** How many entries may stand between a rejection and the end of its return: holds and releases by people. */
const searched = 8;

/** What had passed before fails on the last known good too: the machine's rejection proved nothing, and is lifted. */
export async function releaseOwn(session: Session, closed: WrittenEntry, rejection: number | null): Promise<void> {
  const hold = closed.state.holds.find((one) => one.id === rejection && one.by === 'machine');
  if (hold === undefined) return;
  await record(session, closed, { kind: 'released', ids: [hold.id], reason, by: 'machine' });
}

/**
 * The same for a run that was lost between the end of its return and the release: whoever reads that end as the head
 * lifts what it had not (I7). Answers whether there was something to lift.
 */
export async function finishRelease(session: Session, newest: Head): Promise<boolean> {
  if (newest?.event.kind !== 'rolled-back' || newest.event.probe !== 'failed') return false;
  const { hash } = newest.event.to.revision;
  const way = newest.state.waysBack.find((one) => one.revision.hash === hash);
  // What was adopted passed nothing before: that it fails says nothing of the probe.
  if (way === undefined || way.passed.length === 0) return false;
  const { number } = newest.header;
  const { registry, repository } = ledgerOf(session);
  const entries = await readEntries(registry, repository, Math.max(1, number - searched), number);
  const rejection = rejectionBehind(entries.map(({ header, event }) => ({ number: header.number, event })));
  if (!newest.state.holds.some((hold) => hold.id === rejection && hold.by === 'machine')) return false;
  await releaseOwn(session, newest, rejection);
  return true;
}

/**
 * The rejection that the newest entry, the end of a return, follows from. Null where the return began without a
 * judgement: a rejection from before that has its own evidence, and sticks (I5).
 */
export function rejectionBehind(
  entries: readonly { readonly number: number; readonly event: LedgerEvent }[],
): number | null {
  for (const { number, event } of entries.slice(0, -1).toReversed()) {
    switch (event.kind) {
      case 'rejected':
        return number;
      case 'held':
      case 'released':
        continue;
      case 'adopted':
      case 'admitted':
      case 'began':
      case 'verified':
      case 'deployed':
      case 'withdrawn':
      case 'rolled-back':
      case 'stranded':
        return null;
    }
  }
  return null;
}
