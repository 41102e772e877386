import type { Cause } from '../cause.ts';
import type { Digest } from '../digest.ts';
import type { Instant } from '../instant.ts';

/** What a rejection or hold bans: the image wherever it appears, or only this image with this configuration. */
export type Scope = 'digest' | 'revision';

export interface Hold {
  /** The number of the entry that made it. */
  readonly id: number;
  readonly scope: Scope;
  readonly digest: Digest;
  /** So that expiry and rebuilding do not escape a digest hold. */
  readonly sourceKey: string | null;
  readonly revision: string | null;
  readonly by: 'machine' | 'person';
  readonly cause: Cause | null;
  readonly reason: string;
  readonly actor: string;
  readonly at: Instant;
}

/** How much of a reason a hold carries, in letters. */
const most = 500;

/** The reason as a hold carries it: in every later entry, for as long as it stands. The entry that made it has the whole. */
export function briefReason(reason: string): string {
  const letters = Array.from(reason);
  return letters.length <= most ? reason : `${letters.slice(0, most - 1).join('')}…`;
}

/** What a hold is held against. */
export interface Holdable {
  readonly digest: Digest;
  readonly sourceKey: string | null;
  readonly revision: string | null;
}

/** Whether a hold stands against a revision. */
export function binds(hold: Hold, subject: Holdable): boolean {
  switch (hold.scope) {
    case 'digest':
      return hold.digest === subject.digest || (hold.sourceKey !== null && hold.sourceKey === subject.sourceKey);
    case 'revision':
      return hold.revision !== null && hold.revision === subject.revision;
  }
}
