import { isJudgement, type Cause } from '../domain/cause.ts';
import type { EnvironmentPolicy } from '../domain/policy.ts';
import type { LedgerEvent } from '../domain/ledger/event.ts';
import { binds, type Scope } from '../domain/ledger/hold.ts';
import { hasPassedHere } from '../domain/ledger/judgements.ts';
import type { Began, LedgerState } from '../domain/ledger/state.ts';

/** How an attempt ended, whoever noticed it. */
export type Ending =
  | { readonly kind: 'passed'; readonly passed: readonly string[]; readonly evidence: readonly string[] }
  /** It runs, and nothing can be said of it: no task was wanted. */
  | { readonly kind: 'zero' }
  | { readonly kind: 'failed'; readonly cause: Cause; readonly reason: string; readonly evidence: readonly string[] }
  /** Inconclusive or errored until the deadline. */
  | { readonly kind: 'no-verdict'; readonly reason: string; readonly evidence: readonly string[] }
  | { readonly kind: 'overtaken'; readonly reason: string }
  | { readonly kind: 'cancelled'; readonly reason: string };

/** The entry that an ending writes. The cause decides, never who noticed it. */
export function planEnding(
  state: LedgerState,
  open: Began,
  ending: Ending,
  policy: Pick<EnvironmentPolicy, 'hold' | 'requires'>,
): LedgerEvent {
  switch (ending.kind) {
    case 'passed': {
      const subject = { digest: open.revision.digest, sourceKey: open.sourceKey, revision: open.revision.hash };
      const hold = state.holds.find((one) => binds(one, subject));
      if (hold === undefined) return { kind: 'verified', passed: ending.passed, evidence: ending.evidence };
      const reason = `held since it was admitted (#${hold.id}): ${hold.reason}`;
      return rejection({ scope: hold.scope, cause: hold.cause, reason, evidence: ending.evidence, holds: false });
    }
    case 'zero':
      return { kind: 'deployed', reason: 'no task is wanted here: it runs unproven' };
    case 'failed':
      if (!isJudgement(ending.cause)) {
        return { kind: 'withdrawn', cause: ending.cause, reason: ending.reason, evidence: ending.evidence };
      }
      return rejection({
        scope: machineScope(state, open, ending.cause),
        cause: ending.cause,
        reason: ending.reason,
        evidence: ending.evidence,
        holds: holdsByMachine(policy),
      });
    case 'no-verdict':
      return { kind: 'withdrawn', cause: 'no-evidence', reason: ending.reason, evidence: ending.evidence };
    case 'overtaken':
      return { kind: 'withdrawn', cause: 'overtaken', reason: ending.reason, evidence: [] };
    case 'cancelled':
      return { kind: 'withdrawn', cause: 'cancelled', reason: ending.reason, evidence: [] };
  }
}

/** A machine rejects the digest where it never passed and configuration is not to blame; else this revision alone (I5). */
export function machineScope(state: LedgerState, open: Began, cause: Cause): Scope {
  return cause === 'configuration' || hasPassedHere(state, open.revision.digest) ? 'revision' : 'digest';
}

/** Environments that require nothing hold nothing by machine, unless they say so. */
export function holdsByMachine(policy: Pick<EnvironmentPolicy, 'hold' | 'requires'>): boolean {
  return policy.hold || policy.requires.verifiedIn.length > 0;
}

function rejection(part: {
  scope: Scope;
  cause: Cause | null;
  reason: string;
  evidence: readonly string[];
  holds: boolean;
}): LedgerEvent {
  return { kind: 'rejected', by: 'machine', to: null, baseline: {}, ...part };
}
