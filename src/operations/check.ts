import type { Digest } from '../domain/digest.ts';
import { later, secondsBetween, type Instant } from '../domain/instant.ts';
import { probeHash } from '../domain/ledger/fold.ts';
import type { Shipped } from '../domain/ledger/state.ts';
import type { Observation, Probe, SteadyProbe } from '../domain/probe.ts';
import { judge, judgeProbe, type Judged, type Verdict } from '../plan/verdict.ts';
import { judgeSteadiness, noneSeen, secondsToNextLook, seenAlso } from '../plan/steadiness.ts';
import { accepted } from './proof.ts';
import { targetOf, type Session } from './session.ts';

/** What checking a revision that runs came to. */
export interface Checked {
  readonly verdict: Verdict;
  readonly judged: readonly Judged[];
  /** Hashes of the probes that passed. */
  readonly passed: readonly string[];
  readonly observations: readonly Observation[];
}

/** Runs all probes once, side by side, and judges them. Observes only: it writes nothing. */
export async function check(
  session: Session,
  shipped: Shipped,
  probes: readonly Probe[],
  signal: AbortSignal,
): Promise<Checked> {
  const rows = await Promise.all(
    probes.map(async (probe) => {
      const observations = await observe(session, shipped, probe, signal);
      return { probe, observations, judged: judgeProbe(probe, observations) };
    }),
  );
  const observations = rows.flatMap((row) => row.observations);
  session.reporter.report({
    kind: 'observations',
    service: session.service,
    environment: session.environment.name,
    observations,
  });
  return {
    verdict: judge(rows.map((row) => row.judged)),
    judged: rows.map((row) => row.judged),
    passed: rows.filter((row) => row.judged.verdict === 'passed').map((row) => probeHash(row.probe)),
    observations,
  };
}

async function observe(
  session: Session,
  shipped: Shipped,
  probe: Probe,
  signal: AbortSignal,
): Promise<readonly Observation[]> {
  const subject = {
    service: session.service,
    environment: session.environment.name,
    digest: shipped.revision.digest,
    version: shipped.version,
    commit: shipped.commit,
  };
  switch (probe.kind) {
    case 'http':
      return session.prober.http(probe, subject, signal);
    case 'command':
      return session.prober.command(probe, subject, signal);
    case 'steady':
      return [await observeSteadiness(session, shipped, probe, signal)];
  }
}

/** Watches the tasks for the probe's time; a task that is replaced or unhealthy meanwhile ends the watch at once. */
async function observeSteadiness(
  session: Session,
  shipped: Shipped,
  probe: SteadyProbe,
  signal: AbortSignal,
): Promise<Observation> {
  const digests: ReadonlySet<Digest> = await accepted(session, shipped.revision);
  const target = targetOf(session, shipped.revision);
  const until: Instant = later(session.clock.now(), probe.seconds);
  // Where tasks are still on their way when the watch begins, they get as long again to arrive.
  const patience: Instant = later(until, Math.max(60, probe.seconds));
  let since = session.clock.now();
  let seen = noneSeen;
  let watching = false;
  let empty = false;
  for (;;) {
    const tasks = (await Promise.all(target.workloads.map((name) => session.orchestrator.tasks(target, name)))).flat();
    const steadiness = judgeSteadiness(tasks, shipped.revision, digests, seen);
    seen = seenAlso(seen, tasks, shipped.revision, steadiness);
    const now = session.clock.now();
    switch (steadiness.kind) {
      case 'steady':
        if (!watching) since = now;
        watching = true;
        if (later(since, probe.seconds) <= now)
          return observation(probe, true, false, `${tasks.length} tasks, steady for ${probe.seconds} s`, since, now);
        break;
      case 'ailing':
        if (patience <= now) return observation(probe, false, false, steadiness.reason, since, now);
        break;
      case 'arriving':
        // Nothing speaks against it, and nothing for it: that is no judgement.
        if (patience <= now) return observation(probe, false, true, steadiness.reason, since, now);
        break;
      case 'broken':
        return observation(probe, false, false, steadiness.reason, since, now);
      case 'none':
        // The list of tasks lags behind what runs: one empty answer proves nothing.
        if (empty) return observation(probe, false, true, 'no task runs: there is nothing to observe', since, now);
    }
    empty = steadiness.kind === 'none';
    if (signal.aborted) return observation(probe, false, true, 'stopped before its time', since, now);
    const watched = watching ? secondsBetween(since, now) : undefined;
    await session.clock.sleep(secondsToNextLook(probe.seconds, watched), signal);
  }
}

function observation(
  probe: SteadyProbe,
  ok: boolean,
  errored: boolean,
  detail: string,
  from: Instant,
  to: Instant,
): Observation {
  return { probe: probe.name, ok, errored, detail, milliseconds: Math.max(0, secondsBetween(from, to) * 1000) };
}
