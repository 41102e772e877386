import { later, secondsBetween } from '../domain/instant.ts';
import type { Shipped } from '../domain/ledger/state.ts';
import type { EndedTask } from '../domain/observed.ts';
import type { Observation, SteadyProbe } from '../domain/probe.ts';
import { judgeSteadiness, noneSeen, secondsToNextLook, seenAlso, withoutThose } from '../plan/steadiness.ts';
import type { Target } from '../ports/orchestrator.ts';
import { accepted } from './proof.ts';
import { say, targetOf, type Session } from './session.ts';
import { tellFailure } from './tell-failure.ts';

/** What a watch came to, before it is told as an observation. */
interface Ended {
  readonly kind: 'ok' | 'bad' | 'no-evidence';
  readonly detail: string;
}

/**
 * Watches the tasks for the probe's time. One that falls ill, or is replaced for what it did itself, ends the watch at
 * once; of one that ended for another reason (Spot, maintenance, scaling, a person) its successor is watched instead.
 */
export async function watchSteadiness(
  session: Session,
  shipped: Shipped,
  probe: SteadyProbe,
  signal: AbortSignal,
): Promise<Observation> {
  const { clock, orchestrator } = session;
  const target = targetOf(session, shipped.revision);
  const digests = await accepted(session, shipped.revision);
  const until = later(clock.now(), probe.seconds);
  // Where tasks are still on their way when the watch begins, they get as long again to arrive.
  const patience = later(until, Math.max(60, probe.seconds));
  let since = clock.now();
  let seen = noneSeen;
  let watching = false;
  let empty = false;
  let unexplained = false;
  for (;;) {
    const tasks = (await Promise.all(target.workloads.map((name) => orchestrator.tasks(target, name)))).flat();
    const steadiness = judgeSteadiness(tasks, shipped.revision, digests, seen);
    const now = clock.now();
    const isOver = patience <= now;
    let end: Ended | undefined;
    switch (steadiness.kind) {
      case 'steady':
        if (!watching) since = now;
        watching = true;
        if (later(since, probe.seconds) <= now)
          end = (await crashed(session, target, steadiness.gone ?? [])) ?? {
            kind: 'ok',
            detail: `${tasks.length} tasks, steady for ${probe.seconds} s`,
          };
        break;
      case 'arriving':
        // Nothing speaks against it, and nothing for it: that is no judgement.
        if (isOver) end = { kind: 'no-evidence', detail: steadiness.reason };
        break;
      case 'ailing':
        if (isOver) end = await ailing(session, target, steadiness.reason, steadiness.lost);
        break;
      case 'broken':
        end = { kind: 'bad', detail: steadiness.reason };
        break;
      case 'replaced': {
        const { gone, by } = steadiness;
        const ends = await endsOf(session, target, gone);
        end = replaced(session, ends, gone, by, unexplained);
        // The platform's lists lag: why a task ended may not be told at the first look.
        unexplained = ends.length < gone.length;
        if (!unexplained) seen = withoutThose(seen, gone);
        break;
      }
      case 'none':
        // The list of tasks lags behind what runs: one empty answer proves nothing.
        if (seen.all.size === 0 && empty)
          end = { kind: 'no-evidence', detail: 'no task runs: there is nothing to observe' };
        if (isOver) end = await ailing(session, target, 'no task runs any more', [...seen.all].at(-1));
    }
    if (steadiness.kind !== 'replaced') seen = seenAlso(seen, tasks, shipped.revision, steadiness);
    empty = steadiness.kind === 'none';
    if (end === undefined && signal.aborted) end = { kind: 'no-evidence', detail: 'stopped before its time' };
    if (end !== undefined) {
      const milliseconds = Math.max(0, secondsBetween(since, now) * 1000);
      const { kind, detail } = end;
      return { probe: probe.name, ok: kind === 'ok', errored: kind === 'no-evidence', detail, milliseconds };
    }
    const watched = watching ? secondsBetween(since, now) : undefined;
    await clock.sleep(secondsToNextLook(probe.seconds, watched), signal);
  }
}

async function endsOf(session: Session, target: Target, ids: readonly string[]): Promise<readonly EndedTask[]> {
  return (await Promise.all(target.workloads.map((name) => session.orchestrator.ended(target, name, ids)))).flat();
}

/** Undefined where nothing speaks against the replaced tasks, or nothing is told of them yet and that was so for one look. */
function replaced(
  session: Session,
  ends: readonly EndedTask[],
  gone: readonly string[],
  by: string,
  unexplained: boolean,
): Ended | undefined {
  const guilty = guiltyOf(session, ends, (id) => `task ${id} was replaced by ${by}`);
  if (guilty !== undefined) return guilty;
  const silent = gone.find((id) => !ends.some((end) => end.id === id));
  if (silent !== undefined)
    return unexplained
      ? { kind: 'bad', detail: `task ${silent} was replaced by ${by}, and the platform does not say why` }
      : undefined;
  for (const { id, reason } of ends)
    say(session, 'step', `task ${id} was replaced by ${by} for no fault of its own: ${reason}`);
  return undefined;
}

/** What is gone when the watch ends may have been scaled in, or may have crashed a moment ago. */
async function crashed(session: Session, target: Target, gone: readonly string[]): Promise<Ended | undefined> {
  if (gone.length === 0) return undefined;
  return guiltyOf(session, await endsOf(session, target, gone), (id) => `task ${id} has ended`);
}

function guiltyOf(session: Session, ends: readonly EndedTask[], what: (id: string) => string): Ended | undefined {
  for (const { id, reason, failure } of ends) {
    if (failure === null) continue;
    tellFailure(session, failure);
    return { kind: 'bad', detail: `${what(id)}: ${reason}` };
  }
  return undefined;
}

async function ailing(session: Session, target: Target, reason: string, lost: string | undefined): Promise<Ended> {
  const [end] = lost === undefined ? [] : await endsOf(session, target, [lost]);
  if (end === undefined) return { kind: 'bad', detail: reason };
  if (end.failure !== null) tellFailure(session, end.failure);
  return { kind: end.failure === null ? 'no-evidence' : 'bad', detail: `${reason}: ${end.reason}` };
}
