import type { Digest } from '../digest.ts';
import type { Instant } from '../instant.ts';
import type { LedgerEvent } from './event.ts';
import type { LedgerState } from './state.ts';

/** Where an entry stands, and who wrote it. */
export interface EntryHeader {
  readonly service: string;
  readonly environment: string;
  readonly number: number;
  /** The digest of entry `number - 1`; null for the first. */
  readonly previous: Digest | null;
  readonly time: Instant;
  readonly actor: string;
  /** The run's address, or `local`. */
  readonly run: string;
  /** Makes the bytes of two attempts differ, so that the tag read back tells whose write won. */
  readonly nonce: string;
  readonly commit: string | null;
  readonly policy: { readonly commit: string | null; readonly hash: string } | null;
  /** Digests of entries of other ledgers that the decision rests on. */
  readonly restsOn: readonly string[];
}

/** One link of a ledger's chain. `state` is the fold after it. */
export interface Entry {
  readonly header: EntryHeader;
  readonly event: LedgerEvent;
  readonly state: LedgerState;
}

/** An entry with the digest that names it. */
export interface WrittenEntry extends Entry {
  readonly digest: Digest;
}

/** The newest entry of a ledger; undefined where there is none. */
export type Head = WrittenEntry | undefined;

/** `returns@prod#7:sha256:…`: what actions hand to each other. No account id in it: GitHub drops outputs that hold a masked value. */
export interface EntryName {
  readonly service: string;
  readonly environment: string;
  readonly number: number;
  readonly digest: Digest;
}

export function formatEntryName(name: EntryName): string {
  return `${name.service}@${name.environment}#${name.number}:${name.digest}`;
}

export function parseEntryName(text: string): EntryName | undefined {
  const match = /^([a-z0-9][a-z0-9._/-]*)@([a-z0-9-]{1,40})#([1-9][0-9]*):(sha256:[0-9a-f]{64})$/.exec(text);
  if (match === null) return undefined;
  const [, service = '', environment = '', number = '', digest = ''] = match;
  return { service, environment, number: Number(number), digest: digest as Digest };
}

/** Entry 7 is the tag `000007`. */
export function entryTag(number: number): string {
  return String(number).padStart(6, '0');
}
