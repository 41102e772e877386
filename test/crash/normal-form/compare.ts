import { isDeepStrictEqual } from 'node:util';
import { withoutBegunLedger } from './begun-ledger.ts';
import { differences } from './differences.ts';
import type { NormalForm } from './normal-form.ts';
import { isLoose, type Loose } from './saved.ts';

/** Where an end differs from the undisturbed one: in nothing, or the trial has failed. */
export function differencesAtEnd(expected: NormalForm, got: NormalForm): readonly string[] {
  return differences(expected, got);
}

/** The same where `settle` finished it: `settle` tells nobody, so that an event may be missing, and none may be another. */
export function differencesAtEndUntold(expected: NormalForm, got: NormalForm): readonly string[] {
  return differences({ ...expected, inboxes: onlyThose(expected.inboxes, got.inboxes) }, got);
}

/**
 * Where nothing came of the command, against what was there before. Names that never move may be there ahead of time,
 * where they name what they name in the end: an image is built, or a version promoted, once and for all. A ledger may have
 * begun, as it begins in the end: with nothing in it, or with the adoption of what ran before, which may run as the copy of it
 * that was registered for going back.
 */
export function differencesFromBefore(before: NormalForm, got: NormalForm, end: NormalForm): readonly string[] {
  const ahead = Object.entries(got.repositories).map(([name, repository]): [string, unknown] => [
    name,
    withoutAhead(repository, before.repositories[name], end.repositories[name]),
  ]);
  const cleared = {
    ...withoutBegunLedger({ ...got, repositories: Object.fromEntries(ahead) }, before, end),
    inboxes: before.inboxes,
  };
  return [
    ...differences(before, cleared),
    ...differences(onlyThose(end.inboxes, got.inboxes), onlyThose(got.inboxes, end.inboxes)),
  ];
}

function withoutAhead(got: unknown, before: unknown, end: unknown): unknown {
  if (!isLoose(got) || !isLoose(before) || !isLoose(end)) return got;
  const cleared = (part: string): unknown => {
    const [has, had, will] = [got[part], before[part], end[part]];
    if (!isLoose(has) || !isLoose(had) || !isLoose(will)) return has;
    const kept = Object.entries(has).filter(
      ([name, value]) => name in had || name.startsWith('at.') || !isDeepStrictEqual(value, will[name]),
    );
    return Object.fromEntries(kept);
  };
  return { ...got, tags: cleared('tags'), stamps: cleared('stamps') };
}

/** Of each inbox the events that are in the other, too. */
function onlyThose(inboxes: Loose, others: Loose): Loose {
  const both = Object.keys(inboxes).filter((name) => name in others);
  return Object.fromEntries(
    both.map((name) => {
      const [events, other] = [inboxes[name], others[name]];
      if (!isLoose(events) || !isLoose(other)) return [name, events];
      return [name, Object.fromEntries(Object.entries(events).filter(([event]) => event in other))];
    }),
  );
}
