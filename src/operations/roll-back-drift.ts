import type { WrittenEntry } from '../domain/ledger/entry.ts';
import { shippedOf } from '../domain/ledger/fold.ts';
import { waysBackInOrder } from '../domain/ledger/ways-back.ts';
import type { ObservedWorkload } from '../domain/observed.ts';
import type { Revision } from '../domain/revision.ts';
import { baselineOf } from './baseline.ts';
import { bringAbout } from './bring-about.ts';
import { check } from './check.ts';
import { isReachable } from './go-back.ts';
import { leaveTruth } from './leave-truth.ts';
import { moveTagsIfAllowed } from './move-tags.ts';
import { head, record } from './record.ts';
import { returnProbes } from './return-probes.ts';
import type { RolledBack } from './rolled-back.ts';
import { targetOf, type Session } from './session.ts';

/**
 * What another hand deployed is adopted first, so that it can be returned to, then the last known good runs again. Holds
 * nothing. Where `newest` is that adoption already, its run was lost: the return goes on from there (I7).
 */
export async function rollBackDrift(
  session: Session,
  newest: WrittenEntry,
  observed: readonly ObservedWorkload[],
  reason: string,
): Promise<RolledBack | 'again'> {
  const begun = newest.event.kind === 'adopted' ? newest.event.revision : undefined;
  const good = waysBackInOrder(newest.state).filter((way) => way.revision.hash !== begun?.hash);
  const repository = good[0]?.revision.repository;
  const reachable = await Promise.all(good.map((way) => isReachable(session, way)));
  const way = good.find((_, index) => reachable[index] === true);
  if (way === undefined || repository === undefined) {
    return { kind: 'refused', message: `nothing could be gone back to in ${session.environment.name}` };
  }
  const revision = begun ?? (await session.orchestrator.pin(targetOf(session, way.revision), observed, repository));
  const adopted = begun === undefined ? await adopt(session, newest, revision) : newest;
  if (adopted === undefined) return 'again';
  const outcome = await bringAbout(session, {
    revision: way.revision,
    state: adopted.state,
    baseline: baselineOf(observed),
    deadline: null,
    counts: {},
    cancel: null,
    stillWanted: async () => (await head(session, adopted.header.number))?.digest === adopted.digest,
  });
  if (outcome.kind === 'moved') {
    await leaveTruth(session);
    return 'again';
  }
  if (outcome.kind !== 'running')
    return { kind: 'refused', message: `going back from drift did not succeed: ${outcome.kind}` };
  const checked = await check(
    session,
    way,
    returnProbes(way),
    // Going back is never cancelled: unchecked, what runs again would be no way back.
    new AbortController().signal,
  );
  const probe = checked.verdict === 'passed' ? 'passed' : checked.verdict === 'failed' ? 'failed' : 'not-run';
  const entry = await record(session, adopted, { kind: 'rolled-back', to: shippedOf(way), probe, evidence: [reason] });
  if (entry === undefined) return 'again';
  await moveTagsIfAllowed(session, entry.header.number);
  const from = { revision, version: null, commit: null, sourceKey: null };
  return { kind: 'went-back', back: { kind: 'rolled-back', entry, to: way, probe }, from, judgement: adopted };
}

async function adopt(session: Session, newest: WrittenEntry, revision: Revision): Promise<WrittenEntry | undefined> {
  const unnamed = { version: null, commit: null, sourceKey: null };
  return record(session, newest, { kind: 'adopted', restart: null, revision, ...unnamed });
}
