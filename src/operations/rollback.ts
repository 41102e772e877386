import type { EntryName, WrittenEntry } from '../domain/ledger/entry.ts';
import type { Scope } from '../domain/ledger/hold.ts';
import type { Current, Open, Shipped, WayBack } from '../domain/ledger/state.ts';
import { holdOn, waysBackInOrder } from '../domain/ledger/ways-back.ts';
import { holdsByMachine } from '../plan/ending.ts';
import { releaseCommand } from '../plan/gate.ts';
import { compareRunning } from '../plan/running.ts';
import { labelOf, names } from '../plan/naming.ts';
import { chainFrom } from './await-closing.ts';
import { baselineOf } from './baseline.ts';
import { closingOf } from './closing-of.ts';
import { goBack, isReachable, type WentBack } from './go-back.ts';
import { leaveTruth } from './leave-truth.ts';
import { catchUpTags } from './move-tags.ts';
import { runsTheirs } from './proof.ts';
import { head, record } from './record.ts';
import { rollBackDrift } from './roll-back-drift.ts';
import type { RolledBack } from './rolled-back.ts';
import { say, targetOf, type Session } from './session.ts';
import { settle } from './settle.ts';

export type RollbackRequest = {
  /** Says what would be taken back and what would run again, and writes nothing. */
  readonly dryRun: boolean;
} &
  /** Takes back that entry and nothing else. */
  (
    | { readonly kind: 'entry'; readonly entry: EntryName; readonly reason: string }
    /** By a person: `from` is what runs and is rejected; `to` a version, else the last known good. */
    | {
        readonly kind: 'person';
        readonly from: string;
        readonly to: string | null;
        readonly reason: string;
        readonly scope: Scope;
      }
  );

/** Takes back what an entry began, or what a person rejects. Never gated like going forward (I3). */
export async function rollback(session: Session, request: RollbackRequest): Promise<RolledBack> {
  for (;;) {
    const newest = await head(session);
    if (newest === undefined) return neverRan(session);
    const outcome =
      request.kind === 'entry' ? await takeBack(session, newest, request) : await reject(session, newest, request);
    if (outcome === 'again') continue;
    const nothingDone = outcome.kind === 'unchanged' || outcome.kind === 'refused';
    if (nothingDone && !request.dryRun) await catchUpTags(session, newest);
    return outcome;
  }
}

function neverRan(session: Session): RolledBack {
  return {
    kind: 'refused',
    message: `${session.service} has no history in ${session.environment.name}: there is nothing to take back and nothing to go back to`,
  };
}

async function takeBack(
  session: Session,
  newest: WrittenEntry,
  request: Extract<RollbackRequest, { kind: 'entry' }>,
): Promise<RolledBack | 'again'> {
  const { entry } = request;
  const open = newest.state.open;
  if (open?.number === entry.number) {
    if (request.dryRun) return planned(session, newest, open);
    switch (open.phase) {
      case 'admitted': {
        const { reason } = request;
        const withdrawn = await record(session, newest, {
          kind: 'withdrawn',
          cause: 'cancelled',
          reason,
          evidence: [],
        });
        return withdrawn === undefined ? 'again' : { kind: 'withdrawn', entry: withdrawn };
      }
      case 'began':
        return writeRejection(session, newest, open, machine(session, request.reason));
      case 'returning':
        return finish(session, newest, open);
    }
  }
  const closing = await closingOf(session, entry, newest);
  const { current } = newest.state;
  if (open?.phase === 'returning' && !request.dryRun) {
    // A return is finished by whoever comes; where a lost run began it for this very entry, its end is the answer.
    const [judgement] = open.rejection === null ? [] : await chainFrom(session, open.rejection);
    const isOwn = closing !== undefined && current?.number === closing.header.number;
    if (judgement !== undefined && isOwn) return finishFrom(session, newest, judgement, open);
    await settle(session, { repair: false, restart: null });
    return 'again';
  }
  if (
    open !== null ||
    current === null ||
    closing === undefined ||
    current.number !== closing.header.number ||
    current.standing !== 'verified'
  ) {
    return { kind: 'unchanged', message: `#${entry.number} does not run (any more): nothing is taken back` };
  }
  if (await runsTheirs(session, newest.state, current.revision))
    return { kind: 'unchanged', message: `#${entry.number} does not run any more, but what another tool deployed` };
  if (request.dryRun) return planned(session, newest, current);
  return writeRejection(session, newest, current, machine(session, request.reason));
}

async function reject(
  session: Session,
  newest: WrittenEntry,
  request: Extract<RollbackRequest, { kind: 'person' }>,
): Promise<RolledBack | 'again'> {
  const { open, current } = newest.state;
  if (open?.phase === 'returning') {
    if (request.dryRun) return planned(session, newest, open);
    // The same command again, after its first run was lost: it goes on, and ends as that one would have.
    const [judgement] = open.rejection === null ? [] : await chainFrom(session, open.rejection);
    if (judgement !== undefined && names(request.from, open)) return finishFrom(session, newest, judgement, open);
    await settle(session, { repair: false, restart: null });
    return 'again';
  }
  const subject = open?.phase === 'began' ? open : current;
  if (subject === null) return neverRan(session);
  const observed = await session.orchestrator.observe(targetOf(session, subject.revision));
  const running = compareRunning(newest.state, observed);
  const isForeign =
    running.kind === 'foreign' && observed.some((one) => one.digests.some((digest) => digest === request.from));
  // A run that was lost after it had adopted what another tool deployed had only begun to go back from it.
  const wasAdopted = newest.event.kind === 'adopted' && names(request.from, subject);
  if (open === null && (isForeign || wasAdopted)) {
    if (request.dryRun) return { kind: 'planned', message: 'would adopt what another tool deployed, then go back' };
    return rollBackDrift(session, newest, observed, request.reason);
  }
  if (!names(request.from, subject)) {
    const known = [subject.version, subject.commit, subject.revision.digest].filter((one) => one !== null).join(', ');
    return {
      kind: 'refused',
      message: `expected the version, commit or digest of what runs in ${session.environment.name} (${known}), got ${request.from}: nothing is rejected`,
      fix: `waybill status ${session.service}`,
    };
  }
  const to = await chosenWay(session, newest, subject, request.to);
  if ('refusal' in to) return to.refusal;
  if (request.dryRun)
    return { kind: 'planned', message: `would reject ${labelOf(subject)}; ${labelOf(to.way)} would run again` };
  if (open?.phase === 'admitted') {
    // Another version waits to begin. It is in the way, not at fault: it goes without a judgement, and may be shipped again.
    const reason = `${labelOf(subject)}, which runs, is taken back first: ${request.reason}`;
    const withdrawn = await record(session, newest, { kind: 'withdrawn', cause: 'cancelled', reason, evidence: [] });
    if (withdrawn !== undefined) say(session, 'warning', `${labelOf(open)} was admitted and had not begun: withdrawn`);
    return 'again';
  }
  const rejection = {
    by: 'person',
    scope: request.scope,
    cause: null,
    holds: true,
    reason: request.reason,
    to: to.hash,
  } as const;
  return writeRejection(session, newest, subject, rejection);
}

/** Takes back an entry, said in advance. */
function planned(session: Session, newest: WrittenEntry, subject: Shipped): RolledBack {
  const way = waysBackInOrder(newest.state).find((one) => one.revision.hash !== subject.revision.hash);
  const back = way === undefined ? 'nothing is known to go back to' : `${labelOf(way)} would run again`;
  return { kind: 'planned', message: `would take back ${labelOf(subject)} in ${session.environment.name}; ${back}` };
}

interface Rejection {
  readonly by: 'machine' | 'person';
  readonly scope: Scope;
  readonly cause: 'image' | null;
  readonly holds: boolean;
  readonly reason: string;
  readonly to: string | null;
}

/** A workflow's own test speaks like a probe: it holds where a machine's judgement holds. */
function machine(session: Session, reason: string): Rejection {
  return {
    by: 'machine',
    scope: 'digest',
    cause: 'image',
    holds: holdsByMachine(session.environment),
    reason,
    to: null,
  };
}

async function writeRejection(
  session: Session,
  newest: WrittenEntry,
  subject: Open | Current,
  rejection: Rejection,
): Promise<RolledBack | 'again'> {
  const target = targetOf(session, subject.revision);
  const observed = await session.orchestrator.observe(target);
  const baseline = baselineOf(observed);
  await prepareWay(session, newest, subject, rejection.to);
  // What may not be read while going back is known here, before anything is written.
  for (const { newestAttempt } of observed)
    if (newestAttempt !== null) await session.orchestrator.look(target, newestAttempt);
  const written = await record(session, newest, { kind: 'rejected', evidence: [], baseline, ...rejection });
  return written === undefined ? 'again' : finish(session, written, subject);
}

async function finish(session: Session, judgement: WrittenEntry, from: Shipped): Promise<RolledBack | 'again'> {
  return finishFrom(session, judgement, judgement, from);
}

/** Finishes a return that another run began: `newest` is where it stands, `judgement` what it follows from. */
async function finishFrom(
  session: Session,
  newest: WrittenEntry,
  judgement: WrittenEntry,
  from: Shipped,
): Promise<RolledBack | 'again'> {
  let back = await goBack(session, newest);
  if (back === undefined) {
    await leaveTruth(session);
    back = await endedBySomebodyElse(session, judgement);
  }
  return back === undefined ? 'again' : { kind: 'went-back', back, from, judgement };
}

/** Two may go back side by side, and one of them closes the entry: the other ends with that very end. */
async function endedBySomebodyElse(session: Session, judgement: WrittenEntry): Promise<WentBack | undefined> {
  for (const entry of await chainFrom(session, judgement.header.number)) {
    const { event } = entry;
    if (event.kind === 'rolled-back') return { kind: 'rolled-back', entry, to: event.to, probe: event.probe };
    if (event.kind === 'stranded') return { kind: 'stranded', entry, reason: event.reason };
  }
  return undefined;
}

/** What has to be registered for going back is registered before anything is written: a role that may not is told so in time. */
async function prepareWay(session: Session, newest: WrittenEntry, subject: Shipped, to: string | null): Promise<void> {
  const others = waysBackInOrder(newest.state).filter(
    (way) => way.revision.hash !== subject.revision.hash && (to === null || way.revision.hash === to),
  );
  for (const way of others) {
    if (!(await isReachable(session, way))) continue;
    const target = targetOf(session, way.revision);
    for (const workload of way.revision.workloads) await session.orchestrator.revive(target, workload);
    // Its check reads the manifest, once it runs.
    await session.registry.read(way.revision.repository, [way.revision.digest]);
    return;
  }
}

/** The way back that a person named, or the best there is; proven to exist before anything is rejected. */
async function chosenWay(
  session: Session,
  newest: WrittenEntry,
  subject: Shipped,
  to: string | null,
): Promise<{ readonly hash: string | null; readonly way: WayBack } | { readonly refusal: RolledBack }> {
  const others = waysBackInOrder(newest.state).filter(
    (way) => way.revision.hash !== subject.revision.hash && way.revision.digest !== subject.revision.digest,
  );
  const candidates = to === null ? others : others.filter((way) => names(to, way));
  for (const way of candidates)
    if (await isReachable(session, way)) return { hash: to === null ? null : way.revision.hash, way };
  return { refusal: { kind: 'refused', ...unreachable(session, newest, subject, to, others) } };
}

/** Why there is no way back, or not this one; what makes one, where something does. */
function unreachable(
  session: Session,
  { state }: WrittenEntry,
  subject: Shipped,
  to: string | null,
  free: readonly WayBack[],
): { readonly message: string; readonly fix?: string } {
  const place = session.environment.name;
  // Only a hold on what ran well hides a way back: to lift the one on what is rejected would leave that free to come again.
  const held = state.waysBack.filter(
    (way) => way.revision.digest !== subject.revision.digest && (to === null || names(to, way)),
  );
  const hold = held.map((way) => holdOn(way, state.holds)).find((found) => found !== undefined);
  const lift = hold === undefined ? {} : { fix: releaseCommand(session.service, place, hold) };
  if (to === null) {
    const message = `nothing could be gone back to in ${place}: no earlier revision is good, free of holds and pullable`;
    return { message, ...lift };
  }
  if (hold !== undefined) {
    return { message: `${to} ran well in ${place}, and is held there (#${hold.id}: ${hold.reason})`, ...lift };
  }
  const known = free.map((way) => way.version ?? way.revision.digest).join(', ');
  return {
    message: `expected ${to} to be a version that ran well in ${place} and can be pulled; known ways back: ${known || 'none'}`,
    ...(known === '' ? {} : { fix: `--to <one of: ${known}>` }),
  };
}
