/** `npm run test:simulation -- --defences`: each defence off, until something is violated. */
import { planting } from '../planted/planting.ts';
import { defences } from './defences.ts';
import type { Found } from './explore.ts';
import { exploreIn, withBundle } from './threads.ts';

export interface SwitchedOff {
  readonly defence: string;
  readonly breaks: string;
  /** What was violated first; null: nothing, in so many histories. */
  readonly found: Found | null;
  readonly histories: number;
}

/** Plays at most `histories` with a defence off; `shrink` where the story is to be short. */
export async function switchOff(
  name: string,
  threads: number,
  exploration: { readonly firstSeed: number; readonly histories: number; readonly shrink: boolean },
): Promise<SwitchedOff> {
  const bug = defences.find((one) => one.name === name);
  if (bug === undefined) throw new Error(`no defence is called ${name}`);
  const explored = await withBundle([planting([bug])], (bundle) =>
    exploreIn(bundle, threads, { ...exploration, enough: 1 }),
  );
  return { defence: bug.name, breaks: bug.breaks, found: explored.found[0] ?? null, histories: explored.histories };
}
