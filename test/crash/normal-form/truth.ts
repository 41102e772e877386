import type { SavedState } from '../../../rehearsal/state/state.ts';
import { chainsOf } from './chain.ts';
import { isLoose, partsOf } from './saved.ts';

/**
 * Whether the moving tag tells the truth at this very moment, also where a run was cut short (I4): it names what it
 * named at the start, or what the ledger says runs there by a verdict. Undefined: it does.
 */
export function untruth(now: SavedState, start: SavedState): string | undefined {
  const named = tagOf(now);
  const current = chainsOf(partsOf(now))[0]?.entries.at(-1)?.state['current'];
  const proven = isLoose(current) && ['verified', 'rolled-back'].includes(String(current['standing']));
  const runs = proven && isLoose(current['revision']) ? current['revision']['digest'] : undefined;
  if (named === tagOf(start) || named === runs) return undefined;
  return `at.live names ${String(named)}, which nothing has proven`;
}

function tagOf(state: SavedState): unknown {
  return partsOf(state)
    .repositories.flatMap(({ tags }) => tags)
    .find(([tag]) => tag === 'at.live')?.[1];
}
