import { namedJson, type Names } from './names.ts';
import { isLoose, type Loose, type SavedParts } from './saved.ts';

/** What an event keeps whoever told it when: not how long the run took, nor under which attempt of the job. */
const told = ['type', 'source', 'subject', 'specversion'] as const;
const said = [
  'verb',
  'service',
  'environment',
  'outcome',
  'good',
  'digest',
  'version',
  'commit',
  'entry',
  'revision',
] as const;

/**
 * The inboxes as sets by event: what closed an entry goes by that entry's name, so that a second delivery is the first;
 * what closed nothing goes by what it says. Events of attempts that were taken out are taken out with them, and so is what a
 * run says that was cancelled before it had an entry.
 */
export function inboxesForm(parts: SavedParts, names: Names): Loose {
  const inboxes: Record<string, Record<string, unknown>> = {};
  for (const { inbox, path, body } of parts.messages) {
    const event: unknown = JSON.parse(body);
    if (!isLoose(event)) continue;
    const id = String(event['id']);
    const name = names.identifiers.get(id);
    if (name?.startsWith('(instead of') === true) continue;
    const data = isLoose(event['data']) ? event['data'] : {};
    const shown = namedJson({ ...pick(event, told), ...pick(data, said) }, names);
    const box = (inboxes[`${inbox}/${path}`] ??= {});
    // Whatever ended an entry has that entry's name: under another, each is one of its own.
    const ended = typeof data['entry'] === 'string';
    if (name === undefined && !ended && data['outcome'] === 'cancelled') continue;
    const key = name ?? (ended ? `(unknown) ${id}` : `(nothing closed) ${JSON.stringify(shown)}`);
    const before = box[key];
    if (before !== undefined && JSON.stringify(before) !== JSON.stringify(shown)) box[`${key}, otherwise`] = shown;
    else box[key] = shown;
  }
  return inboxes;
}

function pick(from: Loose, keys: readonly string[]): Loose {
  return Object.fromEntries(keys.filter((key) => key in from).map((key) => [key, from[key]]));
}
