import { formatTrial, kinds, type Kind } from '../play/trial.ts';
import type { Result } from './assignment.ts';

export interface Count {
  tried: number;
  converged: number;
}

/** What a whole run came to, as `--json` prints it. A run that was over before it could be disturbed was not tried. */
export interface Tally extends Count {
  missed: number;
  readonly byKind: Partial<Record<Kind, Count>>;
  readonly byJourney: Record<string, Count>;
}

export function emptyTally(): Tally {
  return { tried: 0, converged: 0, missed: 0, byKind: {}, byJourney: {} };
}

/** Counts a result; a journey that cannot be played counts as one that did not converge. */
export function count(tally: Tally, result: Result): void {
  if (result.kind === 'missed') {
    tally.missed += 1;
    return;
  }
  const journey = result.kind === 'broken' ? result.journey : result.trial.journey;
  const counts = [tally, (tally.byJourney[journey] ??= { tried: 0, converged: 0 })];
  if (result.kind !== 'broken') counts.push((tally.byKind[result.trial.kind] ??= { tried: 0, converged: 0 }));
  for (const one of counts) {
    one.tried += 1;
    if (result.kind === 'converged') one.converged += 1;
  }
}

/** The tally with its parts in the order of the docs. */
export function ordered({ tried, converged, missed, byKind, byJourney }: Tally): Tally {
  return {
    tried,
    converged,
    missed,
    byKind: Object.fromEntries(kinds.flatMap((kind) => (byKind[kind] === undefined ? [] : [[kind, byKind[kind]]]))),
    byJourney: Object.fromEntries(Object.entries(byJourney).toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** What went wrong, as a story: where it was disturbed, what was said, and what differs in the end. */
export function storyOf(result: Result): string | undefined {
  switch (result.kind) {
    case 'converged':
    case 'missed':
      return undefined;
    case 'broken':
      return `${result.journey} could not be played:\n  ${result.reason}`;
    case 'diverged': {
      const { trial, request, story } = result;
      const again = `npm run test:crash -- --only ${formatTrial(trial)}`;
      return `${formatTrial(trial)}, at ${request}:\n${story.map((line) => `  ${line}`).join('\n')}\n  again: ${again}`;
    }
  }
}
