import type { Instant } from '../domain/instant.ts';
import { formatEntryName, type Head } from '../domain/ledger/entry.ts';
import type { ServiceResult } from '../domain/result.ts';
import { closingOf } from '../plan/closing.ts';
import { readEntries } from './ledger/history.ts';
import { begunResult, withClosing } from './result.ts';
import { ledgerOf, type Session } from './session.ts';

/** The longest ending: adopted, admitted, began, rejected, rolled-back, released; and holds that came in between. */
const searched = 12;

/**
 * How an earlier attempt of this very run ended, where it wrote the end itself: it may have been lost before it told
 * anybody. Told again it has the same id, so that listeners hear of every end at least once. Undefined: not ours.
 */
export async function untoldEnding(session: Session, newest: Head, since: Instant): Promise<ServiceResult | undefined> {
  if (newest === undefined || newest.state.open !== null) return undefined;
  if (newest.header.run === 'local' || newest.header.run !== session.run.url) return undefined;
  const { number } = newest.header;
  const { registry, repository } = ledgerOf(session);
  const entries = await readEntries(registry, repository, Math.max(1, number - searched), number);
  const at = entries.findLastIndex((entry) => entry.event.kind === 'admitted');
  const admitted = entries[at];
  if (admitted?.event.kind !== 'admitted') return undefined;
  const closing = closingOf(entries.slice(at), session.environment);
  if (closing === undefined) return undefined;
  const { service, environment } = admitted.header;
  const { revision, version, commit } = admitted.event;
  const begun: ServiceResult = {
    ...begunResult('ship', session, null, entries[at - 1]?.state.current ?? null),
    digest: revision.digest,
    version,
    commit,
    entry: formatEntryName({ service, environment, number: admitted.header.number, digest: admitted.digest }),
  };
  return withClosing(begun, session, closing, since);
}
