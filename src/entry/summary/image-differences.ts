import type { ServiceResult } from '../../domain/result.ts';
import { folded } from './details.ts';
import { cut, fence } from './escape.ts';
import type { Room } from './facts.ts';

/** What two builds of one source do not share, a folded part for each layer. */
export function imageDifferencesOf(result: ServiceResult, room: Room): readonly string[] {
  const { differences } = result.details;
  if (!Array.isArray(differences)) return [];
  return (differences as readonly unknown[]).slice(0, room.rows).map((difference) => {
    const { part, platform, madeBy, entries, more } = recordOf(difference);
    const title = [part, platform, madeBy].filter((one) => typeof one === 'string').join(' · ');
    const lines = (Array.isArray(entries) ? (entries as readonly unknown[]) : []).map((entry) => {
      const { path, what } = recordOf(entry);
      return cut(`${String(path)}: ${Array.isArray(what) ? what.join(', ') : ''}`, room.letters);
    });
    const shown = lines.slice(0, room.rows);
    const left = lines.length - shown.length + (typeof more === 'number' ? more : 0);
    return folded(`Differs: ${title}`, [fence(left > 0 ? [...shown, `and ${left} more`] : shown, 'text')]);
  });
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
