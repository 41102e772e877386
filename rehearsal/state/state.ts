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
  if (version !== 1 || typeof now !== 'number' || !Number.isFinite(now) || !isRecord(saved))
    return ['expected a saved state of version 1'];
  if (account !== place.account || region !== place.region)
    return [`expected a state of ${place.account} in ${place.region}, got one of ${account} in ${region}`];
  const names = parts.map(({ part }) => part);
  return [
    ...Object.keys(saved)
      .filter((name) => !names.includes(name))
      .map((name) => `parts.${name}: unknown`),
    ...parts.flatMap((each) => shapeProblems(`parts.${each.part}`, each.save(), saved[each.part])),
  ];
}

/** What differs in kind from what the part itself would save, and of its members. */
function shapeProblems(path: string, own: unknown, given: unknown): readonly string[] {
  if (given === undefined) return [`${path}: missing`];
  if (kindOf(given) !== kindOf(own)) return [`${path}: expected ${kindOf(own)}, got ${kindOf(given)}`];
  if (!isRecord(own) || !isRecord(given)) return [];
  return Object.entries(own).flatMap(([name, value]) => {
    const member = given[name];
    if (member === undefined) return [`${path}.${name}: missing`];
    return kindOf(member) === kindOf(value)
      ? []
      : [`${path}.${name}: expected ${kindOf(value)}, got ${kindOf(member)}`];
  });
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return kindOf(value) === 'an object';
}

/**
 * Puts a saved state in place of the present one: what runs is ended, then the clock is set, then the parts follow in
 * their order. Answers what is wrong with the state; what there was stands again then.
 */
export async function restoreState(
  value: unknown,
  place: Place,
  clock: RehearsalClock,
  parts: readonly Stateful[],
): Promise<readonly string[]> {
  const found = problems(value, place, parts);
  if (found.length > 0) return found;
  const before = structuredClone(saveState(place, clock, parts));
  const wrong = await put(value as SavedState, clock, parts);
  if (wrong === undefined) return [];
  const again = await put(before, clock, parts);
  return again === undefined ? [wrong] : [wrong, `and what there was could not be restored either: ${again}`];
}

/** Answers which part does not take the state, and why. */
async function put(saved: SavedState, clock: RehearsalClock, parts: readonly Stateful[]): Promise<string | undefined> {
  for (const each of parts) await each.rest?.();
  clock.set(saved.now);
  for (const each of parts) {
    try {
      await each.restore(saved.parts[each.part]);
    } catch (error) {
      return `parts.${each.part}: cannot be restored: ${error instanceof Error ? error.message : String(error)}`;
    }
  }
  return undefined;
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
