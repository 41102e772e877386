import { WaybillError } from '../domain/error.ts';
import type { EntryName, WrittenEntry } from '../domain/ledger/entry.ts';
import { readEntries } from './ledger/history.ts';
import { ledgerOf, type Session } from './session.ts';

/** The entry that verified an admitted one, if it did; throws `entry-unknown` where that one is none of this ledger. */
export async function closingOf(
  session: Session,
  entry: EntryName,
  newest: WrittenEntry,
): Promise<WrittenEntry | undefined> {
  const { registry, repository } = ledgerOf(session);
  const entries = await readEntries(registry, repository, entry.number, newest.header.number);
  const [first, ...rest] = entries;
  if (first?.digest !== entry.digest) {
    throw new WaybillError('entry-unknown', {
      where: 'input "entry"',
      message: `expected an entry of this ledger, got #${entry.number} with ${entry.digest}, which is not what stands there`,
      fix: `waybill history ${session.service} ${session.environment.name}`,
    });
  }
  const end = rest.find((one) => ['verified', 'deployed', 'rejected', 'withdrawn'].includes(one.event.kind));
  return end?.event.kind === 'verified' ? end : undefined;
}
