import type { SavedState } from '../../../rehearsal/state/state.ts';
import type { Journey } from '../journeys/journey.ts';
import { chainsOf, openOf } from '../normal-form/chain.ts';
import { differencesAtEnd, differencesAtEndUntold, differencesFromBefore } from '../normal-form/compare.ts';
import { normalForm } from '../normal-form/normal-form.ts';
import { isLoose, partsOf } from '../normal-form/saved.ts';
import { untruth } from '../normal-form/truth.ts';
import type { Control } from '../place/control.ts';
import { stateAtRest } from '../place/rest.ts';
import { disturb } from './disturb.ts';
import { outcomeOf, type Job } from './job.ts';
import { afterDeadlines, type Reference } from './reference.ts';
import type { Kind, Trial } from './trial.ts';

/** What a trial came to. `missed`: the run was over before it could be disturbed, so nothing was tried. */
export type Played =
  | { readonly kind: 'converged' }
  | { readonly kind: 'missed' }
  | { readonly kind: 'diverged'; readonly story: readonly string[] };

/** Kinds that the command must bear without anybody noticing: its own answer is the undisturbed one. */
const borne = new Set<Kind>(['lost', 'throttle', 'error']);

/** Plays a trial from the journey's start, and says whether it ended where the undisturbed journey does. */
export async function play(
  control: Control,
  journey: Journey,
  reference: Reference,
  job: Job,
  trial: Trial,
): Promise<Played> {
  const story: string[] = [];
  const wrong: string[] = [];
  await control.fork(reference.start);
  const disturbed = await disturb(control, job, trial);
  if (!disturbed.struck) return { kind: 'missed' };
  const first = outcomeOf(disturbed.ended);
  story.push(`the command, disturbed: ${disturbed.lost ? 'killed' : first}`);
  if (borne.has(trial.kind) && first !== journey.ends)
    wrong.push(`expected it to be ${journey.ends} all the same, got ${first}`);

  const lie = untruth(await control.save(), reference.start);
  if (lie !== undefined) wrong.push(`where it was left: ${lie}`);

  let end = reference.end;
  if (trial.then === 'settle') {
    const left = await afterDeadlines(control);
    const settled = await job.settle();
    story.push(`settle: ${outcomeOf(settled)}, ${settled.results[0]?.message ?? ''}`);
    const decided = isDecided(left, reference.start);
    if (!decided) end = reference.endFromSettled;
    const found = normalForm(await stateAtRest(control), { withoutLast: !decided });
    const differing = decided
      ? differencesAtEndUntold(reference.end, found)
      : differencesFromBefore(reference.settled, found, reference.end);
    wrong.push(...differing.map((line) => `after settle: ${line}`));
  }

  const { ends, again, last } = journey;
  const answers = last === undefined ? [[ends, again], [again]] : [[ends, again], [again, last], [last]];
  for (const expected of answers) {
    const ended = await job.run();
    const got = outcomeOf(ended);
    story.push(`the same command again: ${got}, ${ended.results[0]?.message ?? ended.log.slice(-300)}`);
    if (!expected.includes(got)) wrong.push(`expected ${expected.join(' or ')}, got ${got}`);
  }
  const found = normalForm(await stateAtRest(control));
  wrong.push(...(trial.then === 'settle' ? differencesAtEndUntold(end, found) : differencesAtEnd(end, found)));
  return wrong.length === 0 ? { kind: 'converged' } : { kind: 'diverged', story: [...story, ...wrong] };
}

/**
 * Whether what the command left is already on its way to its own end, whoever finishes it: something was deployed, judged
 * or closed. Else nothing came of it, and `settle` leaves what was there before.
 */
function isDecided(left: SavedState, start: SavedState): boolean {
  const entries = chainsOf(partsOf(left))[0]?.entries ?? [];
  const before = chainsOf(partsOf(start))[0]?.entries.length ?? 0;
  const since = entries.slice(before);
  if (since.some(({ kind }) => kind === 'withdrawn') && openOf(entries.at(-1)) === undefined) {
    const cause = since.findLast(({ kind }) => kind === 'withdrawn')?.event['cause'];
    return cause !== 'cancelled' && cause !== 'expired';
  }
  if (since.some(({ kind }) => ['verified', 'deployed', 'rejected', 'rolled-back', 'stranded'].includes(kind)))
    return true;
  const began = since.findLast(({ kind }) => kind === 'began');
  if (began === undefined) return false;
  const { baseline } = began.event;
  const old = isLoose(baseline) ? Object.values(baseline) : [];
  const newest = Object.values(partsOf(left).ecs.deployments).toSorted((a, b) => b.createdAt - a.createdAt)[0];
  return newest !== undefined && !old.includes(newest.arn);
}
