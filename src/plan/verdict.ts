import type { HttpProbe, Observation, Probe } from '../domain/probe.ts';

export type Verdict = 'passed' | 'failed' | 'inconclusive' | 'errored';

/** The judgement of one probe, and the numbers it rests on. */
export interface Judged {
  readonly probe: string;
  readonly verdict: Verdict;
  readonly reason: string;
}

/** Judges one probe by its observations. No data is `inconclusive`, never a pass. */
export function judgeProbe(probe: Probe, observations: readonly Observation[]): Judged {
  const own = observations.filter((observation) => observation.probe === probe.name);
  const real = own.filter((observation) => !observation.errored);
  const errored = own.find((observation) => observation.errored);
  if (real.length === 0) {
    if (errored !== undefined) return { probe: probe.name, verdict: 'errored', reason: errored.detail };
    return { probe: probe.name, verdict: 'inconclusive', reason: 'not one observation was made' };
  }
  const good = real.filter((observation) => observation.ok).length;
  const needed = probe.kind === 'http' ? probe.successRate : 1;
  if (good / real.length < needed) {
    const worst = real.find((observation) => !observation.ok);
    return {
      probe: probe.name,
      verdict: 'failed',
      reason: `${good} of ${real.length} good, ${percent(needed)} needed: ${worst?.detail ?? ''}`,
    };
  }
  if (errored !== undefined) return { probe: probe.name, verdict: 'errored', reason: errored.detail };
  const slow = probe.kind === 'http' ? tooSlow(probe, real) : undefined;
  if (slow !== undefined) return { probe: probe.name, verdict: 'failed', reason: slow };
  const speed = probe.kind === 'http' ? `, p95 ${p95(real)} ms` : '';
  return { probe: probe.name, verdict: 'passed', reason: `${good} of ${real.length} good${speed}` };
}

/** One verdict over all probes: a failure decides, then an error, then missing evidence; nothing to judge never passes. */
export function judge(judged: readonly Judged[]): Verdict {
  if (judged.some((one) => one.verdict === 'failed')) return 'failed';
  if (judged.some((one) => one.verdict === 'errored')) return 'errored';
  if (judged.length === 0 || judged.some((one) => one.verdict === 'inconclusive')) return 'inconclusive';
  return 'passed';
}

function tooSlow(probe: HttpProbe, observations: readonly Observation[]): string | undefined {
  if (probe.p95Milliseconds === null) return undefined;
  const measured = p95(observations);
  return measured > probe.p95Milliseconds
    ? `p95 is ${measured} ms, at most ${probe.p95Milliseconds} ms expected`
    : undefined;
}

/** The 95th percentile by nearest rank, in whole milliseconds. */
function p95(observations: readonly Observation[]): number {
  const sorted = observations.map((observation) => observation.milliseconds).sort((a, b) => a - b);
  return Math.round(sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0);
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10} %`;
}
