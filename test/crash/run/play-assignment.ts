import type { LoggedRequest } from '../../../rehearsal/server/request-log.ts';
import { journeyOf } from '../journeys/journeys.ts';
import { openLane } from '../play/lane.ts';
import { allTrials, sampleOf } from '../play/sample.ts';
import { counts, type Trial } from '../play/trial.ts';
import type { Assignment, Result } from './assignment.ts';

/** Plays a journey in a rehearsal of its own and tells each result; never throws. */
export async function playAssignment(assignment: Assignment, tell: (result: Result) => void): Promise<void> {
  const journey = journeyOf(assignment.journey);
  const broken = (error: unknown): void => tell({ kind: 'broken', journey: journey.name, reason: reasonOf(error) });
  /** Bundles in which a bug was planted: one trial that sees it is enough. */
  const caught = new Set<string>();
  try {
    const lane = await openLane(journey);
    try {
      const { requests } = lane.reference;
      for (const trial of trialsOf(assignment, requests)) {
        if (trial.bundles !== undefined && caught.has(trial.bundles)) continue;
        const played = await lane.play(trial);
        if (played.kind !== 'diverged') tell({ kind: played.kind, trial });
        else tell({ kind: 'diverged', trial, request: requestOf(trial, requests), story: played.story });
        if (played.kind === 'diverged' && trial.bundles !== undefined) caught.add(trial.bundles);
      }
    } finally {
      await lane.close();
    }
  } catch (error) {
    broken(error);
  }

  function trialsOf({ trials }: Assignment, requests: readonly LoggedRequest[]): readonly Trial[] {
    switch (trials.kind) {
      case 'all':
        return allTrials(journey, requests).filter(({ kind }) => trials.kinds.includes(kind));
      case 'sample':
        return sampleOf(journey, requests, trials.seed);
      case 'these':
        return trials.trials;
    }
  }
}

/** With what it came from: of a `fetch` that failed the message alone says nothing. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message}: ${reasonOf(error.cause)}`;
}

/** The name of the request that a trial disturbs, as the undisturbed run had it. */
function requestOf(trial: Trial, requests: readonly LoggedRequest[]): string {
  const counted = counts(trial.kind);
  const candidates = requests.filter(({ isMutating }) => counted === 'all' || isMutating === (counted === 'changing'));
  const request = candidates[trial.k - 1];
  if (request === undefined) return 'a request that the undisturbed run did not have';
  const { operation, method, path, input } = request;
  const tag = typeof input === 'object' && input !== null && 'imageTag' in input ? ` ${String(input.imageTag)}` : '';
  return operation === undefined ? `${method} ${path}` : `${operation}${tag}`;
}
