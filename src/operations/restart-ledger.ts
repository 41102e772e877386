import { WaybillError } from '../domain/error.ts';
import type { Digest } from '../domain/digest.ts';
import { entryTag, type Entry } from '../domain/ledger/entry.ts';
import { fold } from '../domain/ledger/fold.ts';
import { emptyState } from '../domain/ledger/state.ts';
import { append } from './ledger/append.ts';
import { ledgerOf, say, targetOf, type LedgerPlace, type Session } from './session.ts';

/**
 * Begins a new ledger where the old one cannot be read: the next number, naming the old head, with what runs adopted.
 * Holds and judgements of the old one are gone, which is why a person gives the reason.
 */
export async function restartLedger(session: Session, reason: string): Promise<string> {
  const ledger = ledgerOf(session);
  const numbers = (await ledger.registry.tags(ledger.repository)).filter((tag) => /^[0-9]{6,}$/.test(tag)).map(Number);
  const last = Math.max(0, ...numbers);
  const topology = await session.catalog.topology(null, session.service, session.environment.name);
  const target = targetOf(session, topology);
  const observed = await session.orchestrator.observe(target);
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
