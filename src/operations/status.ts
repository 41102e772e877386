import type { Digest } from '../domain/digest.ts';
import { secondsBetween } from '../domain/instant.ts';
import { emptyState, type Standing } from '../domain/ledger/state.ts';
import type { Hold } from '../domain/ledger/hold.ts';
import { compareRunning, runningDigests } from '../plan/running.ts';
import { movingTag } from './move-tags.ts';
import { head } from './record.ts';
import { targetOf, type Session } from './session.ts';

/** One cell of the matrix service × environment. */
export interface Status {
  readonly service: string;
  readonly environment: string;
  readonly version: string | null;
  readonly digest: Digest | null;
  readonly commit: string | null;
  readonly standing: Standing | 'empty';
  readonly ageSeconds: number | null;
  /** The open entry, where one is. */
  readonly open: string | null;
  /** What disagrees: tag, ledger, and what really runs. Empty: all three say the same. */
  readonly drift: readonly string[];
  readonly holds: readonly Hold[];
}

/** Reads ledger, tag and platform, and says where they disagree. Changes nothing. */
export async function status(session: Session): Promise<Status> {
  const newest = await head(session);
  const state = newest?.state ?? emptyState;
  const { current, open } = state;
  const topology = await session.catalog.topology(null, session.service, session.environment.name);
  const drift: string[] = [];
  const observed = await session.orchestrator.observe(targetOf(session, topology));
  const running = compareRunning(state, observed);
  const runs =
    runningDigests(observed)
      .map((digest) => digest.slice(0, 19))
      .join(', ') || 'nothing';
  if (open === null && running.kind === 'foreign')
    drift.push(
      runs === 'nothing' ? 'another tool’s revision is set, and nothing runs' : `another tool deployed ${runs}`,
    );
  if (open === null && running.kind === 'astray')
    drift.push(`runs ${runs}, which is ours but not what the ledger says`);
  if (current !== null && (current.standing === 'verified' || current.standing === 'rolled-back')) {
    const tag = movingTag(session.environment.name);
    const named = (await session.registry.read(current.revision.repository, [tag])).get(tag)?.digest;
    if (named !== current.revision.digest) drift.push(`${tag} names ${named?.slice(0, 19) ?? 'nothing'}`);
  }
  return {
    service: session.service,
    environment: session.environment.name,
    version: current?.version ?? null,
    digest: current?.revision.digest ?? null,
    commit: current?.commit ?? null,
    standing: current?.standing ?? 'empty',
    ageSeconds: current === null ? null : secondsBetween(current.at, session.clock.now()),
    open: open === null ? null : `#${open.number} ${open.phase} since ${open.since}`,
    drift,
    holds: state.holds,
  };
}
