import { jsonAnswer } from './answer.ts';
import type { RawApi, Stateful } from './api.ts';

/** The sections of the settings: plain objects that their parts read at each use. */
export type Settings = Readonly<Record<string, object>>;

/** Members that may be absent, and so cannot be known from the defaults. */
const optional = new Map<string, string>([['pageSize', 'number']]);

/** Everything that is wrong with a change; nothing is changed then. */
function problems(settings: Settings, change: unknown): string[] {
  if (typeof change !== 'object' || change === null || Array.isArray(change)) return ['expected an object of sections'];
  const found: string[] = [];
  for (const [name, members] of Object.entries(change)) {
    const section = settings[name];
    if (section === undefined) {
      found.push(`${name}: expected one of ${Object.keys(settings).join(', ')}`);
      continue;
    }
    const known = new Map<string, unknown>(Object.entries(section));
    for (const [member, value] of Object.entries(members as Record<string, unknown>)) {
      const current = known.get(member);
      const expected = current === undefined ? optional.get(member) : typeof current;
      if (expected === undefined) found.push(`${name}.${member}: unknown`);
      else if (value === null ? !optional.has(member) : typeof value !== expected)
        found.push(`${name}.${member}: expected ${expected}`);
    }
  }
  return found;
}

function merge(settings: Settings, change: Readonly<Record<string, Record<string, unknown>>>): void {
  for (const [name, members] of Object.entries(change)) {
    const section = settings[name] ?? {};
    for (const [member, value] of Object.entries(members)) {
      if (value === null) Reflect.deleteProperty(section, member);
      else Reflect.set(section, member, value);
    }
  }
}

/** `GET /_rehearsal/settings`; `PUT` changes the members that are given, `null` removes an optional one. */
export function settingsRoutes(settings: Settings): RawApi {
  return {
    prefix: '/_rehearsal/settings',
    async handle({ method, body }) {
      if (method === 'GET') return jsonAnswer(200, settings);
      if (method !== 'PUT') return jsonAnswer(405, { message: 'expected GET or PUT' });
      let change: unknown;
      try {
        change = JSON.parse(body.toString('utf8'));
      } catch {
        return jsonAnswer(400, { message: 'expected JSON' });
      }
      const found = problems(settings, change);
      if (found.length > 0) return jsonAnswer(400, { message: found.join('; ') });
      merge(settings, change as Record<string, Record<string, unknown>>);
      return jsonAnswer(200, settings);
    },
  };
}

/** The settings as a part of the state: the saved members replace all present ones. */
export function settingsState(settings: Settings): Stateful {
  return {
    part: 'settings',
    save: () => structuredClone(settings),
    restore(state) {
      const saved = state as Record<string, Record<string, unknown>>;
      for (const section of Object.values(settings))
        for (const member of Object.keys(section)) if (optional.has(member)) Reflect.deleteProperty(section, member);
      merge(settings, saved);
    },
  };
}
