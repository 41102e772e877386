import type { WrittenEntry } from '../domain/ledger/entry.ts';
import type { Outcome } from '../domain/outcome.ts';

/** How an entry ended, read from the chain: whoever wrote it, the answer is the same. */
export interface Closing {
  readonly outcome: Extract<Outcome, 'deployed' | 'rolled-back' | 'errored' | 'failed' | 'overtaken' | 'cancelled'>;
  readonly good: boolean;
  readonly message: string;
  /** The entry that closed it. */
  readonly entry: WrittenEntry;
  /** People are paged: something needs a hand now. */
  readonly paged: boolean;
  readonly evidence: readonly string[];
}

/**
 * The ending of the admitted entry that `chain` begins with, by LEDGER's table "what each ending leaves"; undefined
 * while it is open.
 */
export function closingOf(
  chain: readonly WrittenEntry[],
  policy: { readonly allowZero: boolean },
): Closing | undefined {
  const [, ...after] = chain;
  const judgement = after.find((entry) => ['verified', 'deployed', 'rejected', 'withdrawn'].includes(entry.event.kind));
  if (judgement === undefined) return undefined;
  const { event } = judgement;
  switch (event.kind) {
    case 'verified':
      return {
        outcome: 'deployed',
        good: true,
        message: 'runs, and passed its verdict',
        entry: judgement,
        paged: false,
        evidence: event.evidence,
      };
    case 'deployed':
      return {
        outcome: policy.allowZero ? 'deployed' : 'errored',
        good: policy.allowZero,
        message: `${event.reason}; ${policy.allowZero ? 'allow-zero lets that be' : 'set allow-zero where that is meant'}`,
        entry: judgement,
        paged: false,
        evidence: [],
      };
    case 'rejected':
    case 'withdrawn':
      return afterJudgement(chain, judgement);
    case 'adopted':
    case 'admitted':
    case 'began':
    case 'rolled-back':
    case 'stranded':
    case 'held':
    case 'released':
      return undefined;
  }
}

function afterJudgement(chain: readonly WrittenEntry[], judgement: WrittenEntry): Closing | undefined {
  const { event } = judgement;
  if (event.kind !== 'rejected' && event.kind !== 'withdrawn') return undefined;
  const { reason, evidence } = event;
  if (judgement.state.open === null) {
    const outcome =
      event.kind === 'withdrawn' && event.cause === 'overtaken'
        ? 'overtaken'
        : event.kind === 'rejected'
          ? 'rolled-back'
          : 'cancelled';
    return { outcome, good: false, message: reason, entry: judgement, paged: false, evidence };
  }
  const rest = chain.filter((entry) => entry.header.number > judgement.header.number);
  const end = rest.find((entry) => entry.event.kind === 'rolled-back' || entry.event.kind === 'stranded');
  if (end === undefined) return undefined;
  if (end.event.kind === 'stranded') {
    return {
      outcome: 'failed',
      good: false,
      message: `${reason}; ${end.event.reason}`,
      entry: end,
      paged: true,
      evidence,
    };
  }
  const lifted = rest.some((entry) => entry.event.kind === 'released' && entry.event.by === 'machine');
  if (lifted) {
    const message = `${reason}; the last known good fails the same probe, so nothing is held against the new one`;
    return { outcome: 'errored', good: false, message, entry: end, paged: true, evidence };
  }
  if (event.kind === 'rejected')
    return { outcome: 'rolled-back', good: false, message: reason, entry: end, paged: false, evidence };
  return {
    outcome: event.cause === 'cancelled' ? 'cancelled' : 'errored',
    good: false,
    message: reason,
    entry: end,
    paged: false,
    evidence,
  };
}
