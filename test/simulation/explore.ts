/** Plays histories, one a seed; shrinks the first that violates something, and tells it. */
import fc from 'fast-check';
import { anyHistory } from './arbitrary.ts';
import { allChecks } from './checks/all.ts';
import { judge, type Violation } from './checks/check.ts';
import { addTo, type Tally, emptyTally } from './coverage.ts';
import { play, type Played } from './play/play.ts';
import { tell } from './story.ts';

export interface Found {
  readonly seed: number;
  readonly holds: string;
  readonly name: string;
  readonly story: string;
}

export interface Explored {
  readonly histories: number;
  readonly found: readonly Found[];
  readonly tally: Tally;
}

export interface Exploration {
  readonly firstSeed: number;
  readonly histories: number;
  /** Seeds are taken in these steps, so that several share one run. */
  readonly step: number;
  /** After so many violations it stops. */
  readonly enough: number;
  readonly shrink: boolean;
}

/** How long shrinking one history may take. */
const shrinkMilliseconds = 60_000;

export async function explore(exploration: Exploration): Promise<Explored> {
  const tally = emptyTally();
  const found: Found[] = [];
  let histories = 0;
  for (; histories < exploration.histories && found.length < exploration.enough; histories += 1) {
    const one = await exploreOne(exploration.firstSeed + histories * exploration.step, tally, exploration.shrink);
    if (one !== undefined) found.push(one);
  }
  return { histories, found, tally };
}

/** Plays the history of a seed; a violation is shrunk for as long as the same check is violated. */
export async function exploreOne(seed: number, tally: Tally, shrink: boolean): Promise<Found | undefined> {
  let worst: { readonly played: Played; readonly violations: readonly Violation[] } | undefined;
  let isFirst = true;
  const property = fc.asyncProperty(anyHistory, fc.scheduler(), async (history, scheduler) => {
    const played = await play(history, scheduler);
    if (isFirst) addTo(tally, played);
    isFirst = false;
    const all = judge(played, allChecks);
    const violations =
      worst === undefined ? all : all.filter(({ check }) => check.name === worst?.violations[0]?.check.name);
    if (violations.length === 0) return;
    worst = { played, violations };
    throw new Error('violated');
  });
  await fc.check(property, {
    seed,
    numRuns: 1,
    endOnFailure: !shrink,
    interruptAfterTimeLimit: shrinkMilliseconds,
    markInterruptAsFailure: false,
  });
  const [first] = worst?.violations ?? [];
  if (worst === undefined || first === undefined) return undefined;
  return { seed, ...first.check, story: tell(worst.played, worst.violations) };
}
