import type { EntryName } from '../domain/ledger/entry.ts';
import { binds } from '../domain/ledger/hold.ts';
import type { LedgerState, Open } from '../domain/ledger/state.ts';
import type { EnvironmentPolicy } from '../domain/policy.ts';
import type { Unmet } from '../domain/result.ts';
import { unmetRequirements, type Candidate, type GateFacts } from './gate.ts';
import type { Running } from './running.ts';

export interface PromotionRequest {
  readonly environment: EnvironmentPolicy;
  readonly candidate: Candidate;
  /** A version that a person typed is never silently superseded. */
  readonly namedByHand: boolean;
  readonly force: boolean;
}

export interface PromotionFacts extends GateFacts {
  readonly running: Running;
  /** Whether the candidate's commit is a strict ancestor of the one that is verified here. */
  readonly behindCurrent: 'yes' | 'no' | 'unknown';
}

/** What a promotion comes to. Pure: the same facts give the same answer. */
export type PromotionPlan =
  | { readonly kind: 'unchanged'; readonly warnings: readonly string[] }
  | { readonly kind: 'superseded'; readonly by: string }
  | { readonly kind: 'join'; readonly open: Open }
  | { readonly kind: 'wait'; readonly open: Open }
  /** Ours has gone astray: what the ledger says is brought about first. */
  | { readonly kind: 'settle-first' }
  | { readonly kind: 'refused'; readonly unmet: readonly Unmet[] }
  | { readonly kind: 'admit'; readonly adopt: boolean; readonly refs: readonly string[] };

/** Decides a promotion. What is already so is decided before the gate; the gate is asked whole, never half. */
export function planPromotion(request: PromotionRequest, facts: PromotionFacts): PromotionPlan {
  const { state } = facts;
  const open = state.open;
  if (open !== null) return joins(open, request) ? { kind: 'join', open } : { kind: 'wait', open };
  if (!request.force && isUnchanged(request.candidate, facts)) {
    const subject = {
      digest: request.candidate.digest,
      sourceKey: request.candidate.sourceKey,
      revision: request.candidate.revision,
    };
    const holds = state.holds.filter((hold) => binds(hold, subject));
    return {
      kind: 'unchanged',
      warnings: holds.map((hold) => `it runs although it is held (#${hold.id}): ${hold.reason}`),
    };
  }
  if (!request.force && !request.namedByHand && facts.behindCurrent === 'yes') {
    return { kind: 'superseded', by: state.current?.version ?? state.current?.commit ?? 'what is verified here' };
  }
  if (facts.running.kind === 'astray') return { kind: 'settle-first' };
  const unmet = unmetRequirements(request.environment, request.candidate, facts);
  if (unmet.length > 0) return { kind: 'refused', unmet };
  const adopt = facts.running.kind === 'foreign' && facts.running.steady;
  return { kind: 'admit', adopt, refs: facts.refs.kind === 'allowed' ? facts.refs.refs : [] };
}

/** Whoever promotes the very revision that is open follows that deployment, whether its first run lives or died. */
function joins(open: Open, request: PromotionRequest): boolean {
  return open.phase !== 'returning' && open.revision.hash === request.candidate.revision;
}

function isUnchanged(candidate: Candidate, facts: PromotionFacts): boolean {
  const { current, waysBack } = facts.state;
  if (current?.revision.hash !== candidate.revision || facts.running.kind !== 'as-recorded') return false;
  switch (current.standing) {
    case 'verified':
    case 'rolled-back':
    case 'adopted':
      return waysBack.some((way) => way.revision.hash === candidate.revision);
    case 'deployed':
      return true;
    case 'stranded':
    case 'foreign':
      return false;
  }
}

/** Why a lock is not ours, for the refusal: who, since when. */
export function lockedBy(open: Open, name: Omit<EntryName, 'digest' | 'number'>): Unmet {
  const who =
    open.phase === 'returning'
      ? `going back from #${open.number}`
      : `#${open.number}, opened by ${open.actor} (${open.run})`;
  return {
    code: 'locked',
    message: `${name.service} in ${name.environment} is busy with ${who} since ${open.since}`,
    fix: `waybill settle ${name.service} ${name.environment}`,
  };
}

/** What the ledger's state says in one word, for reports. */
export function phaseOf(state: LedgerState): 'idle' | Open['phase'] {
  return state.open?.phase ?? 'idle';
}
