import type { FaultMatch } from '../../../rehearsal/faults/fault.ts';
import type { Started } from '../../journey/stage/step.ts';
import type { Place } from '../journeys/journey.ts';
import { afterDeadlines } from '../play/reference.ts';

/** The write of a ledger's entry. */
export function entryWrite(number: number): FaultMatch {
  const imageTag = String(number).padStart(6, '0');
  return { operation: 'PutImage', input: { repositoryName: 'shop/ledger/live/web', imageTag } };
}

/** Loses a machine after the effect of a request and before its answer: how a place is made where something is open. */
export async function cutAfter({ control }: Place, match: FaultMatch, start: () => Promise<Started>): Promise<void> {
  await control.strike(match, { kind: 'hold-after' });
  const step = await start();
  const given = new AbortController();
  const held = await Promise.race([control.held(given.signal).then(() => true), step.ended.then(() => false)]);
  given.abort();
  if (!held) throw new Error(`the step ended before it came to ${JSON.stringify(match)}:\n${step.said()}`);
  step.kill('SIGKILL');
  await step.ended;
  await control.calm();
}

/** Lets everything come to rest, and every deadline pass. */
export async function untilOverdue({ control }: Place): Promise<void> {
  await afterDeadlines(control);
}
