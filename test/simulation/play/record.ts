import type { Digest } from '../../../src/domain/digest.ts';
import type { EntryHeader } from '../../../src/domain/ledger/entry.ts';
import type { LedgerEvent } from '../../../src/domain/ledger/event.ts';
import type { LedgerState } from '../../../src/domain/ledger/state.ts';
import type { EnvironmentName, Release } from '../history.ts';

/** A ledger entry as it lies in the registry, read without the code under test. */
export interface LedgerEntry {
  readonly header: EntryHeader;
  readonly event: LedgerEvent;
  readonly state: LedgerState;
  readonly digest: Digest;
}

interface Effect {
  /** World time in milliseconds. */
  readonly at: number;
  readonly by: string;
}

export interface Written extends Effect {
  readonly kind: 'written';
  readonly environment: EnvironmentName;
  readonly tag: string;
  readonly entry: LedgerEntry;
}

export interface TagMoved extends Effect {
  readonly kind: 'tag';
  readonly tag: string;
  readonly digest: Digest;
}

/** An UpdateService of ours. */
export interface Sent extends Effect {
  readonly kind: 'sent';
  readonly environment: EnvironmentName;
  readonly workload: string;
  readonly definition: string;
  readonly release: Release | null;
  /** The attempt that it started; null: that very definition was set already. */
  readonly attempt: string | null;
  /** The newest entry when it had its effect, and the newest that the sender had read. */
  readonly newest: number;
  readonly read: number;
  /** When the sender had last looked at the clock. */
  readonly clock: number;
}

export interface Stopped extends Effect {
  readonly kind: 'stopped';
  readonly environment: EnvironmentName;
  readonly workload: string;
  readonly definition: string;
  readonly newest: number;
  readonly read: number;
}

export interface Applied extends Effect {
  readonly kind: 'applied';
  readonly environment: EnvironmentName;
  readonly workload: string;
  readonly definition: string;
}

/** A check of what runs: what was found, and which release really answered. */
export interface Probed extends Effect {
  readonly kind: 'probed';
  readonly environment: EnvironmentName;
  readonly release: Release | null;
  readonly good: boolean;
}

/** Somebody read the head, and it was the newest there was. */
export interface HeadRead extends Effect {
  readonly kind: 'head';
  readonly environment: EnvironmentName;
  readonly number: number;
  readonly newest: number;
}

export type Deed = Written | TagMoved | Sent | Stopped | Applied | Probed | HeadRead;

/** How somebody's part ended. */
export type Part =
  | {
      readonly kind: 'answered';
      readonly what: string;
      readonly outcome: string;
      readonly closing: string | null;
      readonly good: boolean;
      readonly digest: Digest | null;
      /** The codes of what the gate missed. */
      readonly unmet: readonly string[];
    }
  | { readonly kind: 'threw'; readonly code: string; readonly message: string }
  | { readonly kind: 'died' }
  | { readonly kind: 'never-ended' };
