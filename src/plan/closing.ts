import type { WrittenEntry } from '../domain/ledger/entry.ts';
import type { LedgerEvent } from '../domain/ledger/event.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Verdict } from './verdict.ts';

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
  /** Null where nothing was judged: overtaken, cancelled. */
  readonly verdict: Verdict | null;
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
        verdict: 'passed',
      };
    case 'deployed':
      return {
        outcome: policy.allowZero ? 'deployed' : 'errored',
        good: policy.allowZero,
        message: `${event.reason}; ${policy.allowZero ? 'allow-zero lets that be' : 'set allow-zero where that is meant'}`,
        entry: judgement,
        paged: false,
        evidence: [],
        verdict: 'inconclusive',
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
  const { evidence } = event;
  const verdict = verdictOf(event);
  const reason = reasonOf(judgement, event);
  if (judgement.state.open === null) {
    const outcome =
      event.kind === 'withdrawn' && event.cause === 'overtaken'
        ? 'overtaken'
        : event.kind === 'rejected'
          ? 'rolled-back'
          : 'cancelled';
    return { outcome, good: false, message: reason, entry: judgement, paged: false, evidence, verdict };
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
      verdict,
    };
  }
  const lifted = rest.some((entry) => entry.event.kind === 'released' && entry.event.by === 'machine');
  if (lifted) {
    const message = `${reason}; the last known good fails the same probe, so nothing is held against the new one`;
    return { outcome: 'errored', good: false, message, entry: end, paged: true, evidence, verdict: 'errored' };
  }
  if (event.kind === 'rejected')
    return { outcome: 'rolled-back', good: false, message: reason, entry: end, paged: false, evidence, verdict };
  return {
    outcome: event.cause === 'cancelled' ? 'cancelled' : 'errored',
    good: false,
    message: reason,
    entry: end,
    paged: false,
    evidence,
    verdict,
  };
}

type Judged = Extract<LedgerEvent, { kind: 'rejected' | 'withdrawn' }>;

function verdictOf(event: Judged): Verdict | null {
  if (event.kind === 'rejected') return event.by === 'machine' ? 'failed' : null;
  switch (event.cause) {
    case 'no-evidence':
      return 'inconclusive';
    case 'cancelled':
    case 'overtaken':
      return null;
    case 'image':
    case 'configuration':
    case 'capacity':
    case 'permission':
    case 'network':
    case 'missing-image':
    case 'expired':
      return 'errored';
  }
}

/** Why, and whether the rejection sticks: where nothing is held, the same command deploys the same again. */
function reasonOf(judgement: WrittenEntry, event: Judged): string {
  if (event.kind === 'withdrawn') return event.reason;
  if (event.holds) return `${event.reason}; held as #${judgement.header.number}`;
  const held = judgement.state.holds.some((hold) => hold.digest === judgement.state.open?.revision.digest);
  return held ? event.reason : `${event.reason}; not held, since nothing is required here (hold: true would hold it)`;
}
