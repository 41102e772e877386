declare const instantBrand: unique symbol;
/** A moment in UTC as `2026-11-20T10:00:00.000Z`: sorts as text and reads in a ledger entry. */
export type Instant = string & { readonly [instantBrand]: true };

/** From milliseconds since the epoch. */
export function instantOf(milliseconds: number): Instant {
  return new Date(milliseconds).toISOString() as Instant;
}

/** To milliseconds since the epoch. */
export function millisecondsOf(instant: Instant): number {
  return Date.parse(instant);
}

/** The moment `seconds` after (or, negative, before) another. */
export function later(instant: Instant, seconds: number): Instant {
  return instantOf(millisecondsOf(instant) + seconds * 1000);
}

export function isPast(deadline: Instant, now: Instant): boolean {
  return deadline <= now;
}

export function secondsBetween(from: Instant, to: Instant): number {
  return (millisecondsOf(to) - millisecondsOf(from)) / 1000;
}
