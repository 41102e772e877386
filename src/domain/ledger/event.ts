import type { Cause } from '../cause.ts';
import type { Instant } from '../instant.ts';
import type { Probe } from '../probe.ts';
import type { Revision } from '../revision.ts';
import type { Hold, Scope } from './hold.ts';
import type { Shipped } from './state.ts';

/** What happened: the part of an entry that the fold reads. One member a kind of LEDGER's table. */
export type LedgerEvent =
  | ({
      readonly kind: 'adopted';
      /** Why a new ledger begins here; null: what ran was found on the way. */ readonly restart: string | null;
    } & Shipped)
  | ({
      readonly kind: 'admitted';
      readonly admitBy: Instant;
      readonly probes: readonly Probe[];
      /** The refs under which the gate let it in. */
      readonly refs: readonly string[];
    } & Shipped)
  | {
      readonly kind: 'began';
      readonly revision: Revision;
      readonly baseline: Readonly<Record<string, string | null>>;
      readonly verdictBy: Instant;
      readonly leaseUntil: Instant;
    }
  | { readonly kind: 'verified'; readonly passed: readonly string[]; readonly evidence: readonly string[] }
  | { readonly kind: 'deployed'; readonly reason: string }
  | {
      readonly kind: 'rejected';
      readonly scope: Scope;
      readonly cause: Cause | null;
      readonly by: 'machine' | 'person';
      readonly reason: string;
      readonly evidence: readonly string[];
      /** Whether the rejection also bans going forward (environments that require nothing hold nothing by machine). */
      readonly holds: boolean;
      readonly to: string | null;
      /** The newest attempts when a person rejected what was idle. */
      readonly baseline: Readonly<Record<string, string | null>>;
    }
  | {
      readonly kind: 'withdrawn';
      readonly cause: Cause | 'cancelled' | 'overtaken' | 'expired';
      readonly reason: string;
      readonly evidence: readonly string[];
    }
  | {
      readonly kind: 'rolled-back';
      readonly to: Shipped;
      readonly probe: 'passed' | 'failed' | 'not-run';
      readonly evidence: readonly string[];
    }
  | { readonly kind: 'stranded'; readonly reason: string }
  | { readonly kind: 'held'; readonly hold: Omit<Hold, 'id' | 'at' | 'actor'> }
  | {
      readonly kind: 'released';
      readonly ids: readonly number[];
      readonly reason: string;
      readonly by: 'machine' | 'person';
    };

export type EntryKind = LedgerEvent['kind'];
