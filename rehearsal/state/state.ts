import type { RehearsalClock } from '../clock.ts';
import { jsonAnswer } from '../server/answer.ts';
import type { RawApi, Stateful } from '../server/api.ts';

/** What every ARN in a state is made from: it can be restored only where these are the same. */
export interface Place {
  readonly account: string;
  readonly region: string;
}

export interface SavedState extends Place {
  readonly version: 1;
  /** Rehearsal milliseconds since the epoch. */
  readonly now: number;
  readonly parts: Readonly<Record<string, unknown>>;
}

/** Everything that the parts hold, as one JSON value. */
export function saveState({ account, region }: Place, clock: RehearsalClock, parts: readonly Stateful[]): SavedState {
  const saved = Object.fromEntries(parts.map((each) => [each.part, each.save()]));
  return { version: 1, account, region, now: clock.now(), parts: saved };
}

function problems(value: unknown, place: Place, parts: readonly Stateful[]): string[] {
  if (typeof value !== 'object' || value === null) return ['expected a saved state'];
  const { version, now, parts: saved, account, region } = value as Partial<SavedState>;
  if (version !== 1 || typeof now !== 'number' || typeof saved !== 'object')
    return ['expected a saved state of version 1'];
  if (account !== place.account || region !== place.region)
    return [`expected a state of ${place.account} in ${place.region}, got one of ${account} in ${region}`];
  const names = parts.map(({ part }) => part);
  return [
    ...names.filter((name) => !(name in saved)).map((name) => `parts.${name}: missing`),
    ...Object.keys(saved)
      .filter((name) => !names.includes(name))
      .map((name) => `parts.${name}: unknown`),
  ];
}

/**
 * Puts a saved state in place of the present one: what runs is ended, then the clock is set, then the parts follow in
 * their order. Answers what is wrong with the state, and has changed nothing then.
 */
export async function restoreState(
  value: unknown,
  place: Place,
  clock: RehearsalClock,
  parts: readonly Stateful[],
): Promise<readonly string[]> {
  const found = problems(value, place, parts);
  if (found.length > 0) return found;
  const saved = value as SavedState;
  for (const each of parts) await each.rest?.();
  clock.set(saved.now);
  for (const each of parts) await each.restore(saved.parts[each.part]);
  return [];
}

/** `GET` and `PUT /_rehearsal/state`; `replaced` is told when another state has taken the place of the present one. */
export function stateRoutes(
  place: Place,
  clock: RehearsalClock,
  parts: readonly Stateful[],
  replaced: () => void,
): RawApi {
  return {
    prefix: '/_rehearsal/state',
    async handle({ method, body }) {
      if (method === 'GET') return jsonAnswer(200, saveState(place, clock, parts));
      if (method !== 'PUT') return jsonAnswer(405, { message: 'expected GET or PUT' });
      let value: unknown;
      try {
        value = JSON.parse(body.toString('utf8'));
      } catch {
        return jsonAnswer(400, { message: 'expected JSON' });
      }
      const found = await restoreState(value, place, clock, parts);
      if (found.length > 0) return jsonAnswer(400, { message: found.join('; ') });
      replaced();
      return { status: 204 };
    },
  };
}
