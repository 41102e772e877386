import { isPast, later, type Instant } from '../domain/instant.ts';
import { formatEntryName, type WrittenEntry } from '../domain/ledger/entry.ts';
import { probeHash, shippedOf } from '../domain/ledger/fold.ts';
import type { Returning, Shipped, WayBack } from '../domain/ledger/state.ts';
import { returnCandidates } from '../domain/ledger/ways-back.ts';
import { compareRunning } from '../plan/running.ts';
import { bringAbout } from './bring-about.ts';
import { check } from './check.ts';
import { moveTagsIfAllowed } from './move-tags.ts';
import { overtakenBy } from './proof.ts';
import { head, record } from './record.ts';
import { releaseOwn } from './release-own.ts';
import { returnProbes } from './return-probes.ts';
import { say, sayDenied, targetOf, type Session } from './session.ts';

/** How a return ended: the entry that closed it, or that it goes on without us. */
export type WentBack =
  | {
      readonly kind: 'rolled-back';
      readonly entry: WrittenEntry;
      readonly to: Shipped;
      readonly probe: 'passed' | 'failed' | 'not-run';
    }
  | { readonly kind: 'stranded'; readonly entry: WrittenEntry; readonly reason: string };

/**
 * Finishes a return, whoever began it: stops what is under way, brings the way back about, checks it, and closes the
 * entry. It has no deadline and is never cancelled. Ends at once where the ledger is not returning (any more).
 */
export async function goBack(session: Session, from: WrittenEntry): Promise<WentBack | undefined> {
  let newest = from;
  for (;;) {
    const open = newest.state.open;
    if (open?.phase !== 'returning') return undefined;
    const step = await returnOnce(session, newest, open);
    if (step !== 'again') return step;
    newest = (await head(session, newest.header.number)) ?? newest;
  }
}

async function returnOnce(session: Session, from: WrittenEntry, open: Returning): Promise<WentBack | 'again'> {
  const theirs = await deployedByOthers(session, from, open);
  if (theirs !== undefined)
    return strand(session, from, `another tool has deployed ${theirs} since: it is left as it is`);
  const way = await reachableWay(session, from, open);
  if (way === undefined)
    return strand(
      session,
      from,
      'there is nothing to go back to: no earlier revision is good, free of holds and pullable',
    );
  const label = way.version ?? way.revision.digest;
  say(session, 'step', `going back to ${label} (${way.kind})`);
  if (await isUntouched(session, from, open, way)) return close(session, from, open, way);
  const wanted = async (): Promise<boolean> => (await head(session, from.header.number))?.digest === from.digest;
  // Whoever drives a return has the whole time for it, also where another was lost at it before.
  const { returnSeconds } = session.environment;
  const until = later(session.clock.now(), returnSeconds);
  if ((await stopOthers(session, way, open, wanted, until)) === 'moved') return 'again';
  const outcome = await bringAbout(session, {
    revision: way.revision,
    state: from.state,
    baseline: await newestAttempts(session, way, open),
    deadline: until,
    counts: {},
    cancel: null,
    stillWanted: wanted,
  });
  switch (outcome.kind) {
    case 'moved':
      return 'again';
    case 'failed':
      return strand(session, from, `going back to ${label} failed: ${outcome.failure.reason}`);
    case 'foreign':
      return strand(session, from, `another tool deployed ${outcome.definition} while going back`);
    case 'expired':
      return strand(
        session,
        from,
        `going back to ${label} had not come up after ${returnSeconds} s (return-timeout): it is set, and not stopped`,
      );
    case 'cancelled':
      return 'again';
    case 'running':
      if (outcome.tasks > 0 && !(await comesUp(session, way)))
        return strand(session, from, `going back to ${label} failed: it is set, but no task of it runs`);
      return close(session, from, open, way);
  }
}

/** What a machine must not undo unasked; a person who goes back has asked for it. */
async function deployedByOthers(session: Session, from: WrittenEntry, open: Returning): Promise<string | undefined> {
  const isAsked = open.cause === 'person' || open.cause === 'drift';
  return isAsked ? undefined : overtakenBy(session, open, from.state);
}

/** Whether nothing was begun at all: no attempt since the baseline, and what the ledger says runs is the way back. */
async function isUntouched(session: Session, from: WrittenEntry, open: Returning, way: WayBack): Promise<boolean> {
  const { current } = from.state;
  if (open.because !== 'withdrawn' || current?.revision.hash !== way.revision.hash) return false;
  const observed = await session.orchestrator.observe(targetOf(session, open.revision));
  return (
    compareRunning(from.state, observed).kind === 'as-recorded' &&
    observed.every(({ name, newestAttempt }) => (newestAttempt?.id ?? null) === (open.baseline[name] ?? null))
  );
}

/**
 * Whether a task of every workload that wants one runs. The platform may have gone back by itself and failed at it: the
 * way back is set then, nothing is under way, and nothing runs.
 */
async function comesUp(session: Session, way: WayBack): Promise<boolean> {
  const target = targetOf(session, way.revision);
  const patience = later(session.clock.now(), 60);
  for (;;) {
    const observed = await session.orchestrator.observe(target);
    if (observed.every((workload) => workload.desired === 0 || workload.digests.length > 0)) return true;
    if (isPast(patience, session.clock.now())) return false;
    await session.clock.sleep(5);
  }
}

async function close(session: Session, from: WrittenEntry, open: Returning, way: WayBack): Promise<WentBack | 'again'> {
  const probes = returnProbes(way);
  const checked = await check(session, way, probes, new AbortController().signal);
  const failed = checked.judged.filter((judged) => judged.verdict === 'failed');
  const probe = checked.verdict === 'passed' ? 'passed' : failed.length > 0 ? 'failed' : 'not-run';
  const evidence = checked.judged.map((judged) => `${judged.probe}: ${judged.verdict}, ${judged.reason}`);
  const entry = await record(session, from, { kind: 'rolled-back', to: shippedOf(way), probe, evidence });
  if (entry === undefined) return 'again';
  const passedBefore = new Set(way.passed);
  const brokeByItself = failed.some((judged) => {
    const own = probes.find((one) => one.name === judged.probe);
    return own !== undefined && passedBefore.has(probeHash(own));
  });
  if (brokeByItself) await releaseOwn(session, entry, open.rejection);
  await moveTagsIfAllowed(session, entry.header.number);
  return { kind: 'rolled-back', entry, to: way, probe };
}

/** The best way back whose images can be pulled and whose definitions can still be run. */
async function reachableWay(session: Session, from: WrittenEntry, open: Returning): Promise<WayBack | undefined> {
  for (const way of returnCandidates(from.state)) {
    if (await isReachable(session, way)) return way;
    say(
      session,
      'warning',
      `${way.version ?? way.revision.digest} cannot be gone back to: its image or definition is gone`,
    );
  }
  if (open.to !== null) say(session, 'warning', 'the version that was asked for cannot be gone back to');
  return undefined;
}

/**
 * Whether a way back exists: pullable by digest, its definitions runnable. `settable`: definitions that were seen to be a
 * moment ago, which are not asked for again.
 */
export async function isReachable(
  session: Session,
  way: Pick<WayBack, 'revision' | 'kind'>,
  settable: ReadonlySet<string> = new Set(),
): Promise<boolean> {
  const target = targetOf(session, way.revision);
  const runnable = await Promise.all(
    way.revision.workloads
      .filter(({ definition }) => definition === null || !settable.has(definition))
      .map((workload) => session.orchestrator.runnable(target, workload)),
  );
  if (runnable.includes('absent')) return false;
  const pullable = await session.registry.pullable(way.revision.repository, way.revision.digest);
  // What was adopted may live in a registry that is not ours to ask; that it ran a moment ago is all that is known.
  return (
    pullable === 'pullable' ||
    (way.kind === 'adopted' && pullable === 'absent' && way.revision.repository.includes('/'))
  );
}

/** Ends attempts that are under way for something else: the platform then goes back by itself, and the rest is finished. */
async function stopOthers(
  session: Session,
  way: WayBack,
  open: Returning,
  wanted: () => Promise<boolean>,
  until: Instant,
): Promise<'moved' | 'stopped'> {
  const target = targetOf(session, open.revision);
  const definitions = new Map(way.revision.workloads.map((workload) => [workload.name, workload.definition]));
  for (const observed of await session.orchestrator.observe(target)) {
    const attempt = observed.underWay;
    if (attempt === null || attempt.definition === definitions.get(observed.name)) continue;
    // Whoever slept since it read that it returns would stop what somebody else has begun since.
    if (!(await wanted())) return 'moved';
    say(session, 'step', `${observed.name}: stopping the deployment under way`);
    try {
      await session.orchestrator.stop(target, attempt);
    } catch (error) {
      sayDenied(session, error, `${observed.name}: going back over the deployment under way`);
      continue;
    }
    await untilEnded(session, target, observed.name, attempt.id, until);
  }
  return 'stopped';
}

async function untilEnded(
  session: Session,
  target: ReturnType<typeof targetOf>,
  workload: string,
  id: string,
  until: Instant,
): Promise<void> {
  for (;;) {
    const attempt = (await session.orchestrator.attempts(target, workload)).find((one) => one.id === id);
    // One that the platform does not get stopped is gone over: the way back must not wait for it for ever.
    if (attempt === undefined || attempt.ended || isPast(until, session.clock.now())) return;
    await session.clock.sleep(4.5);
  }
}

/** Only attempts newer than the return count as its own; one of the way back that is still under way is followed. */
async function newestAttempts(
  session: Session,
  way: WayBack,
  open: Returning,
): Promise<Readonly<Record<string, string | null>>> {
  const target = targetOf(session, way.revision);
  const entries = await Promise.all(
    target.workloads.map(async (name): Promise<readonly [string, string | null]> => {
      const attempts = await session.orchestrator.attempts(target, name);
      return [name, attempts.find((attempt) => attempt.ended || attempt.startedAt < open.since)?.id ?? null];
    }),
  );
  return Object.fromEntries(entries);
}

async function strand(session: Session, from: WrittenEntry, reason: string): Promise<WentBack | 'again'> {
  const { service, environment, number } = from.header;
  const entry = await record(session, from, { kind: 'stranded', reason });
  if (entry === undefined) return 'again';
  say(
    session,
    'warning',
    `${formatEntryName({ service, environment, number, digest: from.digest })} is stranded: ${reason}`,
  );
  return { kind: 'stranded', entry, reason };
}
