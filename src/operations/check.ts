import { probeHash } from '../domain/ledger/fold.ts';
import type { Shipped } from '../domain/ledger/state.ts';
import type { Observation, Probe } from '../domain/probe.ts';
import { judge, judgeProbe, type Judged, type Verdict } from '../plan/verdict.ts';
import type { Session } from './session.ts';
import { watchSteadiness } from './watch-steadiness.ts';

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
      return [await watchSteadiness(session, shipped, probe, signal)];
  }
}
