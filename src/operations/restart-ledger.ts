import { WaybillError } from '../domain/error.ts';
import type { Digest } from '../domain/digest.ts';
import { entryTag, type Entry, type WrittenEntry } from '../domain/ledger/entry.ts';
import { fold } from '../domain/ledger/fold.ts';
import { emptyState } from '../domain/ledger/state.ts';
import { doubtOfLedger } from './doubt-of-ledger.ts';
import { append } from './ledger/append.ts';
import { head } from './record.ts';
import { ledgerOf, say, targetOf, type LedgerPlace, type Session } from './session.ts';

/**
 * Begins a new ledger where the old one cannot be read, or was truncated: the next number, naming the old head, with what
 * runs adopted. One that reads well is left alone: its holds, its judgements and its lock would be lost (I5, I8).
 * Holds and judgements of the old one are gone, which is why a person gives the reason.
 */
export async function restartLedger(session: Session, reason: string): Promise<string> {
  const ledger = ledgerOf(session);
  const numbers = (await ledger.registry.tags(ledger.repository)).filter((tag) => /^[0-9]{6,}$/.test(tag)).map(Number);
  const last = Math.max(0, ...numbers);
  const topology = await session.catalog.topology(null, session.service, session.environment.name);
  const target = targetOf(session, topology);
  const observed = await session.orchestrator.observe(target);
  const newest = await readable(session);
  if (newest !== undefined && doubtOfLedger(session, newest, observed) === undefined) {
    const { event, header } = newest;
    // The same command again, after its first run was lost.
    if (event.kind === 'adopted' && event.restart !== null)
      return `a new ledger has begun at #${header.number} already`;
    throw new WaybillError('refused', {
      where: 'input "restart-ledger"',
      message: `expected a ledger that cannot be read, or that ends before what runs; this one reads up to #${header.number}, and a new one would lose its holds, its judgements and what is open`,
      fix: `waybill settle ${session.service} ${session.environment.name}`,
    });
  }
  const revision = await session.orchestrator.pin(target, observed, topology.repository);
  const header = {
    service: session.service,
    environment: session.environment.name,
    number: last + 1,
    previous: last === 0 ? null : await digestOfTag(ledger, entryTag(last)),
    time: session.clock.now(),
    actor: session.run.actor,
    run: session.run.url,
    nonce: session.clock.nonce(),
    commit: null,
    policy: { commit: session.policy.commit, hash: session.policy.hash },
    restsOn: [],
  };
  const event = { kind: 'adopted', restart: reason, revision, version: null, commit: null, sourceKey: null } as const;
  const entry: Entry = { header, event, state: fold(emptyState, header, event) };
  if ((await append(ledger.registry, ledger.repository, entry)).kind === 'lost') {
    throw new WaybillError('ledger-contended', {
      where: `ledger of ${session.service} in ${session.environment.name}`,
      message: `expected to write #${last + 1}, but somebody else wrote it first`,
      fix: 'waybill settle once more',
    });
  }
  say(
    session,
    'warning',
    `a new ledger begins at #${last + 1}: ${reason}; holds and judgements before it no longer count`,
  );
  return `a new ledger begins at #${last + 1}, naming #${last}`;
}

async function digestOfTag({ registry, repository }: LedgerPlace, tag: string): Promise<Digest | null> {
  return (await registry.read(repository, [tag])).get(tag)?.digest ?? null;
}

/** The newest entry, where it can be read. */
async function readable(session: Session): Promise<WrittenEntry | undefined> {
  try {
    return await head(session);
  } catch (error) {
    if (error instanceof WaybillError && error.code === 'ledger-unreadable') return undefined;
    throw error;
  }
}
