import type { RehearsalClock } from '../clock.ts';
import { jsonAnswer } from '../server/answer.ts';
import type { RawApi, Stateful } from '../server/api.ts';

export interface SavedState {
  readonly version: 1;
  /** Rehearsal milliseconds since the epoch. */
  readonly now: number;
  readonly parts: Readonly<Record<string, unknown>>;
}

/** Everything that the parts hold, as one JSON value. */
export function saveState(clock: RehearsalClock, parts: readonly Stateful[]): SavedState {
  return { version: 1, now: clock.now(), parts: Object.fromEntries(parts.map((each) => [each.part, each.save()])) };
}

function problems(value: unknown, parts: readonly Stateful[]): string[] {
  if (typeof value !== 'object' || value === null) return ['expected a saved state'];
  const { version, now, parts: saved } = value as Partial<SavedState>;
  if (version !== 1 || typeof now !== 'number' || typeof saved !== 'object')
    return ['expected a saved state of version 1'];
  const names = parts.map(({ part }) => part);
  return [
    ...names.filter((name) => !(name in saved)).map((name) => `parts.${name}: missing`),
    ...Object.keys(saved)
      .filter((name) => !names.includes(name))
      .map((name) => `parts.${name}: unknown`),
  ];
}

/** Puts a saved state in place of the present one, the clock first. Refuses, unchanged, one of other parts. */
export async function restoreState(
  value: unknown,
  clock: RehearsalClock,
  parts: readonly Stateful[],
): Promise<readonly string[]> {
  const found = problems(value, parts);
  if (found.length > 0) return found;
  const saved = value as SavedState;
  clock.set(saved.now);
  for (const each of parts) await each.restore(saved.parts[each.part]);
  return [];
}

/** `GET` and `PUT /_rehearsal/state`. */
export function stateRoutes(clock: RehearsalClock, parts: readonly Stateful[]): RawApi {
  return {
    prefix: '/_rehearsal/state',
    async handle({ method, body }) {
      if (method === 'GET') return jsonAnswer(200, saveState(clock, parts));
      if (method !== 'PUT') return jsonAnswer(405, { message: 'expected GET or PUT' });
      let value: unknown;
      try {
        value = JSON.parse(body.toString('utf8'));
      } catch {
        return jsonAnswer(400, { message: 'expected JSON' });
      }
      const found = await restoreState(value, clock, parts);
      return found.length > 0 ? jsonAnswer(400, { message: found.join('; ') }) : { status: 204 };
    },
  };
}
