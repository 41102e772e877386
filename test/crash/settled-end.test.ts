import { describe, expect, test } from 'vitest';
import type { LedgerEvent } from '../../src/domain/ledger/event.ts';
import type { SavedState } from '../../rehearsal/state/state.ts';
import { event } from '../domain/ledger/story.ts';
import { differencesAtEndUntold, differencesFromBefore } from './normal-form/compare.ts';
import { madeState } from './normal-form/made-state.ts';
import { normalForm } from './normal-form/normal-form.ts';
import type { SavedRepository } from './normal-form/saved.ts';
import { began, first, well } from './normal-form/shipped-well.ts';
import { untruth } from './normal-form/truth.ts';

const end = normalForm(madeState(well));
type MutableRepository = {
  -readonly [K in keyof SavedRepository]: K extends 'tags' ? [string, string][] : SavedRepository[K];
};

describe('where `settle` ended it', () => {
  test('a ledger may have begun where there was none, as it begins in the end and not otherwise', () => {
    const [adopted, other] = [event.adopted('1.0.0'), event.adopted('2.0.0')];
    const then = [event.admitted('2.0.0'), began('2.0.0', 0), event.verified()];
    const last = normalForm(madeState({ ...well, events: [adopted, ...then], told: [] }));
    const found = (events: readonly LedgerEvent[]) => madeState({ events, deployed: ['1.0.0'], tag: '1.0.0' });
    const state = (events: readonly LedgerEvent[]) => normalForm(found(events));
    const before = normalForm(withoutRepository(found([]), 'ledger/live/returns'));
    expect(before.ledgers).toEqual({});
    expect(differencesFromBefore(before, state([]), last)).toEqual([]);
    expect(differencesFromBefore(before, state([adopted]), last)).toEqual([]);
    expect(differencesFromBefore(before, state([other]), last).join()).toMatch(/^ledgers/);
    expect(differencesFromBefore(before, state([adopted, ...then.slice(0, 1)]), state([adopted])).join()).toMatch(
      /^ledgers/,
    );
  });

  test('an event may be missing, and none may be another', () => {
    const untold = normalForm(madeState({ ...well, told: [] }));
    expect(differencesAtEndUntold(end, untold)).toEqual([]);
    expect(differencesAtEndUntold(end, normalForm(madeState({ ...well, told: [3] })))).not.toEqual([]);
  });

  test('names that never move may be there ahead of time, the moving ones may not', () => {
    const before = normalForm(withoutTag(madeState({ events: first, deployed: ['1.0.0'], tag: '1.0.0' }), '2.0.0'));
    const ahead = madeState({ events: first, deployed: ['1.0.0'], tag: '1.0.0' });
    expect(differencesFromBefore(before, normalForm(ahead), end)).toEqual([]);
    const moved = madeState({ events: first, deployed: ['1.0.0'], tag: '2.0.0' });
    expect(differencesFromBefore(before, normalForm(moved), end).join()).toMatch(/at\.live/);
    const nameless = normalForm(withoutTag(moved, 'at.live'));
    expect(differencesFromBefore(nameless, normalForm(moved), end).join()).toMatch(/at\.live/);
  });
});

test('a moving tag that names what nothing has proven is a lie at any moment (I4)', () => {
  const start = madeState({ events: first, deployed: ['1.0.0'], tag: '1.0.0' });
  expect(untruth(madeState(well), start)).toBeUndefined();
  const early = madeState({ ...well, events: well.events.slice(0, -1) });
  expect(untruth(early, start)).toMatch(/at\.live/);
});

function withoutTag(state: SavedState, tag: string): SavedState {
  const changing = structuredClone(state) as unknown as { parts: { registry: { repositories: MutableRepository[] } } };
  for (const repository of changing.parts.registry.repositories)
    repository.tags = repository.tags.filter(([name]) => name !== tag);
  return changing as unknown as SavedState;
}

function withoutRepository(state: SavedState, gone: string): SavedState {
  const changing = structuredClone(state) as unknown as { parts: { registry: { repositories: MutableRepository[] } } };
  changing.parts.registry.repositories = changing.parts.registry.repositories.filter(({ name }) => name !== gone);
  return changing as unknown as SavedState;
}
