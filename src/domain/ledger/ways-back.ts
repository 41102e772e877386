import type { Digest } from '../digest.ts';
import { binds, type Hold, type Scope } from './hold.ts';
import type { LedgerState, WayBack } from './state.ts';

const kept = 20;

/**
 * Every digest that ran here by a verdict, as far as the state remembers: a moving tag that names one of them lags, since
 * its run ended before it moved. What was verified and then rejected is no way back any more, and ran all the same.
 */
export function ranHere(state: LedgerState): ReadonlySet<Digest> {
  return new Set([
    ...state.waysBack.map((way) => way.revision.digest),
    ...state.judgements.filter((judgement) => judgement.passed).map((judgement) => judgement.digest),
  ]);
}

/** The newest way first; an older one of the same revision gives way to it. */
export function withWayBack(ways: readonly WayBack[], way: WayBack): readonly WayBack[] {
  return [way, ...ways.filter((other) => other.revision.hash !== way.revision.hash)].slice(0, kept);
}

/** What is rejected is a way back no longer, until it is verified anew. */
export function withoutRejected(
  ways: readonly WayBack[],
  rejected: { readonly scope: Scope; readonly digest: Digest; readonly revision: string },
): readonly WayBack[] {
  return ways.filter((way) => {
    switch (rejected.scope) {
      case 'digest':
        return way.revision.digest !== rejected.digest;
      case 'revision':
        return way.revision.hash !== rejected.revision;
    }
  });
}

/** The hold of this ledger that stands against a way back. Inherited holds never do (I3). */
export function holdOn(way: WayBack, holds: readonly Hold[]): Hold | undefined {
  return holds.find((hold) =>
    binds(hold, { digest: way.revision.digest, sourceKey: way.sourceKey, revision: way.revision.hash }),
  );
}

/** Whether a hold of this ledger stands against a way back. */
export function isHeld(way: WayBack, holds: readonly Hold[]): boolean {
  return holdOn(way, holds) !== undefined;
}

/**
 * The ways back in the order of preference: verified, and rolled back to with a passed probe, before adopted; newest
 * first among them. Under a hold: none. Whether it can be pulled is for the caller to find out, one by one.
 */
export function waysBackInOrder(state: LedgerState): readonly WayBack[] {
  const free = state.waysBack.filter((way) => !isHeld(way, state.holds));
  return [...free.filter((way) => way.kind !== 'adopted'), ...free.filter((way) => way.kind === 'adopted')];
}

/**
 * The last known good: the first way back in that order that `isPullable` accepts. While going back to what a person
 * named, that one alone.
 */
export function lastKnownGood(state: LedgerState, isPullable: (way: WayBack) => boolean): WayBack | undefined {
  return returnCandidates(state).find(isPullable);
}

/** What a return may go to, best first: the revision that a person named, else every way back but what is taken back. */
export function returnCandidates(state: LedgerState): readonly WayBack[] {
  const ways = waysBackInOrder(state);
  const open = state.open;
  if (open?.phase !== 'returning') return ways;
  if (open.to !== null) return ways.filter((way) => way.revision.hash === open.to);
  // A revision that was withdrawn is no way back from itself, unless it is what had run verified before.
  const other = ways.filter((way) => way.revision.hash !== open.revision.hash);
  return other.length > 0 ? other : ways;
}
