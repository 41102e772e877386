import type { Digest } from '../digest.ts';
import type { Judgement, LedgerState } from './state.ts';

const kept = 200;

/** Puts a judgement in front of the older ones; `passed` and the refs seen before stay known. */
export function withJudgement(judgements: readonly Judgement[], judgement: Judgement): readonly Judgement[] {
  const before = judgements.find((other) => other.digest === judgement.digest);
  const merged: Judgement = {
    ...judgement,
    passed: judgement.passed || (before?.passed ?? false),
    refs: [...new Set([...judgement.refs, ...(before?.refs ?? [])])].slice(0, 20),
  };
  return [merged, ...judgements.filter((other) => other.digest !== judgement.digest)].slice(0, kept);
}

export function judgementOf(state: LedgerState, digest: Digest): Judgement | undefined {
  return state.judgements.find((judgement) => judgement.digest === digest);
}

/** Whether the newest judgement that speaks of the digest itself says "verified" here. */
export function isVerifiedHere(state: LedgerState, digest: Digest): boolean {
  return judgementOf(state, digest)?.verdict === 'verified';
}

/** Whether it was ever verified here: then a machine's later rejection is of the revision alone. */
export function hasPassedHere(state: LedgerState, digest: Digest): boolean {
  return judgementOf(state, digest)?.passed ?? false;
}
