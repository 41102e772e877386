import type { Played } from '../play/play.ts';

/** One thing that must hold after every history, and what of it does not. */
export interface Check {
  /** The invariant (I1 … I8) or the promise of LEDGER that it holds. */
  readonly holds: string;
  readonly name: string;
  /** One sentence for each violation; empty: it holds. */
  find(played: Played): readonly string[];
}

export interface Violation {
  readonly check: Pick<Check, 'holds' | 'name'>;
  readonly what: string;
}

/** Every violation of a history by these checks. */
export function judge(played: Played, checks: readonly Check[]): readonly Violation[] {
  return checks.flatMap((check) =>
    check.find(played).map((what) => ({ check: { holds: check.holds, name: check.name }, what })),
  );
}
