import type { Journey } from './journey.ts';
import { rollbacks } from './rollbacks.ts';
import { settles } from './settles.ts';
import { ships } from './ships.ts';
import { steps } from './steps.ts';

/** Every journey that is played. */
export const journeys: readonly Journey[] = [...steps, ...ships, ...rollbacks, ...settles];

/** The journey of a name; throws an Error that lists all. */
export function journeyOf(name: string): Journey {
  const found = journeys.find((journey) => journey.name === name);
  if (found !== undefined) return found;
  throw new Error(`journey: expected one of ${journeys.map((journey) => journey.name).join(', ')}, got ${name}`);
}
