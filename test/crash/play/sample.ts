import type { LoggedRequest } from '../../../rehearsal/server/request-log.ts';
import type { Journey } from '../journeys/journey.ts';
import { seeded } from './seeded.ts';
import { counts, kinds, type Kind, type Trial } from './trial.ts';

/** How many of each kind a journey gets where not all are played; it gets what it has where it has fewer. */
const share: Readonly<Record<Kind, number>> = {
  'kill-first': 1,
  kill: 8,
  lost: 6,
  throttle: 1,
  error: 1,
  stale: 1,
  cancel: 1,
};
const costlyShare: Readonly<Record<Kind, number>> = { ...share, kill: 3, lost: 1 };

/** Every way to disturb a journey: each kind at each of its requests, with both that may come after it. */
export function allTrials(journey: Journey, requests: readonly LoggedRequest[]): readonly Trial[] {
  const changing = requests.filter(({ isMutating }) => isMutating).length;
  const points = { changing, reading: requests.length - changing, all: requests.length };
  const after = journey.settles ? (['again', 'settle'] as const) : (['again'] as const);
  const excepted = new Set<Kind>([
    ...(journey.cancels === false ? (['cancel'] as const) : []),
    ...(journey.stale === false ? (['stale'] as const) : []),
  ]);
  const possible = kinds.filter((kind) => !excepted.has(kind));
  return possible.flatMap((kind) => {
    const last = kind === 'kill-first' ? 1 : points[counts(kind)];
    return Array.from({ length: last }, (_, index) => index + 1).flatMap((k) =>
      after.map((then): Trial => ({ journey: journey.name, kind, k, then })),
    );
  });
}

/** A part of them, the same for the same seed and the same requests: some of every kind, no request twice. */
export function sampleOf(journey: Journey, requests: readonly LoggedRequest[], seed: number): readonly Trial[] {
  const random = seeded(`${seed} ${journey.name}`);
  const all = allTrials(journey, requests);
  const most = journey.costly === true ? costlyShare : share;
  return kinds.flatMap((kind) => {
    const chosen = new Map<number, Trial>();
    const order = all
      .filter((trial) => trial.kind === kind)
      .map((trial) => ({ trial, place: random() }))
      .toSorted((a, b) => a.place - b.place);
    for (const { trial } of order) if (chosen.size < most[kind] && !chosen.has(trial.k)) chosen.set(trial.k, trial);
    return [...chosen.values()];
  });
}
