import type { LoggedRequest } from '../../../rehearsal/server/request-log.ts';
import type { SavedState } from '../../../rehearsal/state/state.ts';
import { chainsOf, openOf } from '../normal-form/chain.ts';
import { normalForm, type NormalForm } from '../normal-form/normal-form.ts';
import { partsOf } from '../normal-form/saved.ts';
import type { Control } from '../place/control.ts';
import { stateAtRest } from '../place/rest.ts';
import type { Journey } from '../journeys/journey.ts';
import { outcomeOf, type Job } from './job.ts';

/** A journey that nothing disturbed: what every disturbed one is held against. */
export interface Reference {
  readonly start: SavedState;
  readonly requests: readonly LoggedRequest[];
  /** Where the command leads, run until it changes nothing any more. */
  readonly end: NormalForm;
  /** What `settle` makes of the start, once every deadline has passed. */
  readonly settled: NormalForm;
  /** Where the command leads from there; the end itself where the start has nothing open. */
  readonly endFromSettled: NormalForm;
}

export async function takeReference(control: Control, journey: Journey, job: Job): Promise<Reference> {
  const start = await stateAtRest(control);
  await control.fork(start);
  await expectOutcome(journey, job, [journey.ends]);
  const requests = await control.requests();
  await expectOutcome(journey, job, [journey.again]);
  if (journey.last !== undefined) await expectOutcome(journey, job, [journey.last]);
  const end = normalForm(await stateAtRest(control));
  const [settled, endFromSettled] = journey.settles ? await playSettled() : [end, end];
  for (const form of [end, settled, endFromSettled])
    if (form.problems.length > 0) throw new Error(`${journey.name}, undisturbed: ${form.problems.join('; ')}`);
  return { start, requests, end, settled, endFromSettled };

  async function playSettled(): Promise<readonly [NormalForm, NormalForm]> {
    await control.fork(start);
    const isOpen = openIn(await afterDeadlines(control)) !== undefined;
    await job.settle();
    const form = normalForm(await stateAtRest(control), { withoutLast: true });
    if (!isOpen) return [form, end];
    await expectOutcome(journey, job, [journey.ends, journey.again]);
    await expectOutcome(journey, job, [journey.again]);
    return [form, normalForm(await stateAtRest(control))];
  }
}

async function expectOutcome(journey: Journey, job: Job, expected: readonly string[]): Promise<void> {
  const ended = await job.run();
  const got = outcomeOf(ended);
  if (!expected.includes(got))
    throw new Error(`${journey.name}, undisturbed: expected ${expected.join(' or ')}, got ${got}:\n${ended.log}`);
}

/** Waits until ECS is at rest, then until the open entry's deadline has passed; answers the state before that. */
export async function afterDeadlines(control: Control): Promise<SavedState> {
  const state = await stateAtRest(control);
  const open = openIn(state);
  const deadline = Date.parse(String(open?.['phase'] === 'began' ? open['verdictBy'] : open?.['admitBy']));
  if (deadline + 2_000 > (await control.now())) await control.forward(deadline + 2_000);
  return state;
}

function openIn(state: SavedState): ReturnType<typeof openOf> {
  return openOf(chainsOf(partsOf(state))[0]?.entries.at(-1));
}
