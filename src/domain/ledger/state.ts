import type { Cause } from '../cause.ts';
import type { Digest } from '../digest.ts';
import type { Instant } from '../instant.ts';
import type { Probe } from '../probe.ts';
import type { Revision } from '../revision.ts';
import type { Hold, Scope } from './hold.ts';

/** A revision with what a person calls it. */
export interface Shipped {
  readonly revision: Revision;
  readonly version: string | null;
  readonly commit: string | null;
  readonly sourceKey: string | null;
}

export interface Admitted extends Shipped {
  readonly phase: 'admitted';
  /** The number of the admitted entry: what `entry` outputs name. */
  readonly number: number;
  /** The admitted entry's own digest; null only in the state of that very entry, which cannot name itself. */
  readonly digest: Digest | null;
  readonly run: string;
  readonly actor: string;
  readonly since: Instant;
  readonly admitBy: Instant;
  readonly probes: readonly Probe[];
}

export interface Began extends Omit<Admitted, 'phase'> {
  readonly phase: 'began';
  /** The newest attempt of each workload before ours; null where there was none. */
  readonly baseline: Readonly<Record<string, string | null>>;
  readonly verdictBy: Instant;
  readonly leaseUntil: Instant;
}

export interface Returning extends Shipped {
  readonly phase: 'returning';
  /** The entry that is taken back: the admitted one, or (by a person, from idle) the rejection itself. */
  readonly number: number;
  readonly digest: Digest | null;
  readonly because: 'rejected' | 'withdrawn';
  readonly cause: Cause | 'cancelled' | 'person' | 'drift';
  readonly reason: string;
  readonly since: Instant;
  /** The number of the rejection, where there is one: its hold may be released by the tool. */
  readonly rejection: number | null;
  /** A way back that a person named, by revision hash; else the last known good. */
  readonly to: string | null;
  readonly baseline: Readonly<Record<string, string | null>>;
}

export type Open = Admitted | Began | Returning;

export type Standing = 'verified' | 'rolled-back' | 'adopted' | 'deployed' | 'stranded' | 'foreign';

export interface Current extends Shipped {
  readonly standing: Standing;
  /** The entry that made it so. */
  readonly number: number;
  readonly at: Instant;
}

export interface WayBack extends Shipped {
  readonly kind: 'verified' | 'rolled-back' | 'adopted';
  readonly number: number;
  readonly at: Instant;
  /** The probes (by hash) that it passed; empty for what was adopted. */
  readonly passed: readonly string[];
  readonly probes: readonly Probe[];
}

/** The newest judgement of a digest that speaks of the digest itself. */
export interface Judgement {
  readonly digest: Digest;
  readonly sourceKey: string | null;
  readonly version: string | null;
  readonly commit: string | null;
  /** The ref under which it was admitted: a ref counts later too, when git-flow has deleted it. */
  readonly refs: readonly string[];
  readonly verdict: 'verified' | 'rejected' | 'admitted';
  readonly scope: Scope;
  /** Whether it was ever verified here. */
  readonly passed: boolean;
  readonly number: number;
  readonly at: Instant;
}

/** All that a ledger's history amounts to; carried in every entry, so that the head alone decides. */
export interface LedgerState {
  readonly open: Open | null;
  readonly current: Current | null;
  /** Newest first, at most 20. */
  readonly waysBack: readonly WayBack[];
  /** Newest first, one a digest, at most 200. */
  readonly judgements: readonly Judgement[];
  readonly holds: readonly Hold[];
}

export const emptyState: LedgerState = { open: null, current: null, waysBack: [], judgements: [], holds: [] };
