import { entryTag, formatEntryName, type Entry, type Head, type WrittenEntry } from '../domain/ledger/entry.ts';
import type { LedgerEvent } from '../domain/ledger/event.ts';
import { fold } from '../domain/ledger/fold.ts';
import { emptyState } from '../domain/ledger/state.ts';
import { append } from './ledger/append.ts';
import { readHead } from './ledger/read-head.ts';
import { ledgerOf, type Session } from './session.ts';

/** The newest entry of this service in this environment. `hint`: a number that is known to exist. */
export async function head(session: Session, hint?: number): Promise<Head> {
  const { registry, repository } = ledgerOf(session);
  return readHead(registry, repository, hint);
}

/**
 * Writes the entry that follows `before`. Undefined: somebody else wrote it first, and whoever asked reads the head
 * and plans again, gate included.
 */
export async function record(
  session: Session,
  before: Head,
  event: LedgerEvent,
  about: { readonly commit?: string | null; readonly restsOn?: readonly string[] } = {},
): Promise<WrittenEntry | undefined> {
  const header = {
    service: session.service,
    environment: session.environment.name,
    number: (before?.header.number ?? 0) + 1,
    previous: before?.digest ?? null,
    time: session.clock.now(),
    actor: session.run.actor,
    run: session.run.url,
    nonce: session.clock.nonce(),
    commit: about.commit ?? before?.header.commit ?? null,
    policy: { commit: session.policy.commit, hash: session.policy.hash },
    restsOn: about.restsOn ?? [],
  };
  const entry: Entry = { header, event, state: fold(before?.state ?? emptyState, header, event) };
  const { registry, repository } = ledgerOf(session);
  const written = await append(registry, repository, entry);
  if (written.kind === 'lost') return undefined;
  session.reporter.report({
    kind: 'step',
    service: session.service,
    environment: session.environment.name,
    text: `ledger #${entryTag(header.number)} ${event.kind}`,
  });
  return { ...entry, digest: written.digest };
}

/** What `entry` outputs name: the admitted entry of an open attempt, or any written one. */
export function nameOf(entry: WrittenEntry): string {
  const open = entry.state.open;
  const { service, environment } = entry.header;
  if (open !== null && open.digest !== null)
    return formatEntryName({ service, environment, number: open.number, digest: open.digest });
  return formatEntryName({ service, environment, number: entry.header.number, digest: entry.digest });
}
