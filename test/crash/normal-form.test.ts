import { describe, expect, test } from 'vitest';
import { digestOf } from '../../src/domain/hash.ts';
import type { LedgerEvent } from '../../src/domain/ledger/event.ts';
import type { SavedState } from '../../rehearsal/state/state.ts';
import { event, shippedWell } from '../domain/ledger/story.ts';
import { differencesAtEnd } from './normal-form/compare.ts';
import { madeState, type Contents } from './normal-form/made-state.ts';
import { normalForm } from './normal-form/normal-form.ts';
import type { SavedRepository } from './normal-form/saved.ts';
import { began, first, well } from './normal-form/shipped-well.ts';

const end = normalForm(madeState(well));
const against = (contents: Partial<Contents>): readonly string[] =>
  differencesAtEnd(end, normalForm(madeState({ ...well, ...contents })));

/** The same state with one thing changed by a hand. */
function changed(
  change: (parts: { ecs: Record<string, Record<string, object>>; images: MutableRepository }) => void,
): readonly string[] {
  const state = structuredClone(madeState(well)) as unknown as {
    parts: { ecs: Record<string, Record<string, object>>; registry: { repositories: MutableRepository[] } };
  };
  const images = state.parts.registry.repositories.find(({ name }) => name === 'returns');
  if (images === undefined) throw new Error('expected the image repository');
  change({ ecs: state.parts.ecs, images });
  return differencesAtEnd(end, normalForm(state as unknown as SavedState));
}
type MutableRepository = {
  -readonly [K in keyof SavedRepository]: K extends 'tags' ? [string, string][] : SavedRepository[K];
};

describe('what differs from run to run is no difference', () => {
  test.each([
    ['nonces, and with them every digest', { nonce: 'b' }],
    ['the run', { run: 2 }],
    ['the time', { hours: 5 }],
    ['the numbers of definitions', { numbers: 7 }],
    ['identifiers of ECS', { minted: 'y' }],
  ])('%s', (_, circumstances) => {
    expect(normalForm(madeState(well, circumstances))).toEqual(end);
  });

  test('a second delivery of the same event, and a second stamp that says the same', () => {
    expect(against({ told: [6, 6] })).toEqual([]);
    const twice = changed(({ images }) => {
      const stamp = images.images.find(({ digest }) => digest === digestOf('stamp'));
      images.images = [...images.images, { digest: digestOf('another stamp'), manifest: stamp?.manifest ?? '' }];
    });
    expect(twice).toEqual([]);
  });

  test('which of Waybill’s own definitions had been seen, unless one of the infrastructure code’s lies between', () => {
    const seen = (value: string, between: boolean) => {
      const state = structuredClone(madeState(well)) as unknown as {
        parts: { ecs: { taskDefinitions: object; tags: Record<string, { key: string; value: string }[]> } };
      };
      const { taskDefinitions, tags } = state.parts.ecs;
      const [older = '', newer = ''] = Object.keys(taskDefinitions);
      if (between) tags[older] = [];
      tags[newer]?.push({ key: 'waybill:seen', value });
      return normalForm(state as unknown as SavedState).definitions;
    };
    expect(seen('0', false)).toEqual(seen('1', false));
    expect(seen('0', true)).not.toEqual(seen('1', true));
  });

  test('that a run was cancelled before it had an entry; what else closed nothing is one', () => {
    const toldOf = (outcome: string, entry: string | null) => {
      const state = structuredClone(madeState(well)) as unknown as { parts: { inboxes: { messages: object[] } } };
      const body = JSON.stringify({ id: `sha256:${outcome}`, data: { verb: 'ship', outcome, entry } });
      state.parts.inboxes.messages.push({ inbox: 'hook', path: '', body });
      return differencesAtEnd(end, normalForm(state as unknown as SavedState));
    };
    expect(toldOf('cancelled', null)).toEqual([]);
    expect(toldOf('cancelled', 'returns@live#9:x')).not.toEqual([]);
    expect(toldOf('errored', null)).not.toEqual([]);
  });

  test('what no tag reaches', () => {
    const garbage = changed(({ images }) => {
      images.images = [...images.images, { digest: digestOf('forgotten'), manifest: btoa('{}') }];
    });
    expect(garbage).toEqual([]);
  });
});

describe('what matters is a difference', () => {
  const missing = /expected .*, got /;
  test.each<[string, Partial<Contents>, RegExp]>([
    ['another tag', { tag: '1.0.0' }, /at\.live/],
    ['a missing entry', { events: well.events.slice(0, -1) }, /ledger\/live\/returns\[5\]/],
    ['a deployment too many', { deployed: ['1.0.0', '2.0.0', '2.0.0'] }, /deployments\[2\]/],
    ['another definition that runs', { deployed: ['1.0.0', '2.0.0', '1.0.0'] }, /taskDefinition/],
    ['an event that nobody was told of', { told: [] }, /inboxes/],
    ['an event too many', { told: [6, 3] }, /inboxes/],
    ['another ending', { events: [...well.events.slice(0, -1), event.rejected()] }, /event\.kind/],
    ['a hold', { events: [...well.events, event.rejected(), event.rolledBack('1.0.0')] }, missing],
  ])('%s', (_, contents, where) => {
    expect(against(contents).join('\n')).toMatch(where);
  });

  test('another cause, scope or baseline of an ending that is told in other words', () => {
    const failed = (more: object, words: object = {}): Contents => ({
      ...well,
      events: [
        ...first,
        event.admitted('2.0.0'),
        began('2.0.0', 0),
        event.rejected({ ...more, ...words }),
        event.rolledBack('1.0.0'),
      ],
      told: [],
    });
    const one = normalForm(madeState(failed({})));
    const other = (more: object, words: object = {}) =>
      differencesAtEnd(one, normalForm(madeState(failed(more, words))));
    expect(other({}, { reason: 'the breaker said so', evidence: ['task 1'] })).toEqual([]);
    expect(other({}, { reason: '' }).join()).toMatch(/no words/);
    expect(other({ cause: 'configuration' }).join()).toMatch(/cause/);
    expect(other({ scope: 'revision' }).join()).toMatch(/scope/);
    expect(other({ holds: false }).join()).toMatch(/holds/);
  });

  test('a definition that was registered twice, and one with another body', () => {
    const twice = changed(({ ecs }) => {
      const [arn = '', body] = Object.entries(ecs['taskDefinitions'] ?? {}).at(-1) ?? [];
      const copy = `${arn}9`;
      Object.assign(ecs['taskDefinitions'] ?? {}, {
        [copy]: { ...body, taskDefinitionArn: copy },
      });
      Object.assign(ecs['tags'] ?? {}, { [copy]: ecs['tags']?.[arn] });
    });
    expect(twice.join()).toMatch(/active: expected 1, got 2/);
    const other = changed(({ ecs }) => {
      const body = Object.values(ecs['taskDefinitions'] ?? {}).at(-1) ?? {};
      Object.assign(body, { cpu: '1024' });
    });
    expect(other.join()).toMatch(/cpu/);
  });

  test('a task of another image, a name that is gone, an image that cannot be pulled whole', () => {
    const task = changed(({ ecs }) => {
      const running = ecs['tasks']?.['one'] as { containers: { imageDigest: string }[] };
      for (const container of running.containers) container.imageDigest = digestOf('1.0.0');
    });
    expect(task.join()).toMatch(/imageDigest/);
    const nameless = changed(({ images }) => {
      images.tags.shift();
    });
    expect(nameless.join()).toMatch(/tags\.1\.0\.0/);
    const torn = changed(({ images }) => {
      images.blobs = [];
    });
    expect(torn.join()).toMatch(/lacks/);
  });
});

describe('a chain that is none is told', () => {
  test.each([
    ['a gap', (tags: [string, string][]) => tags.splice(1, 1)],
    ['an entry twice', (tags: [string, string][]) => tags.push(['000007', tags[5]?.[1] ?? ''])],
    [
      'an entry in the place of another',
      (tags: [string, string][]) => tags.splice(1, 1, ['000002', tags[0]?.[1] ?? '']),
    ],
  ])('%s', (_, spoil) => {
    const state = structuredClone(madeState(well)) as unknown as {
      parts: { registry: { repositories: MutableRepository[] } };
    };
    const ledger = state.parts.registry.repositories.find(({ name }) => name.startsWith('ledger'));
    spoil(ledger?.tags ?? []);
    expect(normalForm(state as unknown as SavedState).problems).not.toEqual([]);
  });
});

describe('a withdrawn attempt', () => {
  const withdrawn = [
    event.admitted('2.0.0'),
    began('2.0.0', 0),
    event.withdrawn('cancelled'),
    event.rolledBack('1.0.0'),
  ];
  const again = (more: readonly LedgerEvent[], deployed: readonly string[], after: number): Contents => ({
    events: [...first, ...more, event.admitted('2.0.0'), began('2.0.0', after), event.verified()],
    deployed,
    tag: '2.0.0',
    told: [first.length + more.length + 3],
  });

  test('that another of the same revision stands for is taken out, with its deployments', () => {
    const contents = again(withdrawn, ['1.0.0', '2.0.0', '1.0.0', '2.0.0'], 2);
    expect(differencesAtEnd(end, normalForm(madeState(contents)))).toEqual([]);
    const early = again([event.admitted('2.0.0'), event.withdrawn('cancelled')], ['1.0.0', '2.0.0'], 0);
    expect(differencesAtEnd(end, normalForm(madeState(early)))).toEqual([]);
  });

  test('is not taken out where what follows is another revision, or where it is the last', () => {
    const other = madeState({ ...well, events: [...first, ...withdrawn, ...shippedWell('1.0.0')] });
    expect(Object.values(normalForm(other).ledgers)[0]).toHaveLength(10);
    const last = madeState({ ...well, events: [...first, ...withdrawn] });
    expect(Object.values(normalForm(last).ledgers)[0]).toHaveLength(7);
    expect(Object.values(normalForm(last, { withoutLast: true }).ledgers)[0]).toHaveLength(3);
    const unproven = withdrawn.map((one) => (one.kind === 'rolled-back' ? event.rolledBack('1.0.0', 'not-run') : one));
    const left = normalForm(madeState({ ...well, events: [...first, ...unproven] }), { withoutLast: true });
    expect(Object.values(left.ledgers)[0]).toHaveLength(7);
  });

  test('that deployed twice, or went back without a passed probe, is told or stays', () => {
    const doubled = again(withdrawn, ['1.0.0', '2.0.0', '2.0.0', '1.0.0', '2.0.0'], 3);
    expect(normalForm(madeState(doubled)).problems.join()).toMatch(/more deployments than one/);
    const unproven = withdrawn.map((one) => (one.kind === 'rolled-back' ? event.rolledBack('1.0.0', 'not-run') : one));
    const stays = again(unproven, ['1.0.0', '2.0.0', '1.0.0', '2.0.0'], 2);
    expect(differencesAtEnd(end, normalForm(madeState(stays)))).not.toEqual([]);
    const idle = normalForm(madeState({ ...well, idle: true }));
    expect(differencesAtEnd(idle, normalForm(madeState({ ...stays, idle: true })))).toEqual([]);
    expect(
      differencesAtEnd(idle, normalForm(madeState({ ...again(withdrawn, stays.deployed, 2), idle: true }))),
    ).not.toEqual([]);
  });

  test('where the way back had only been adopted, whatever its probe came to', () => {
    const found = [event.adopted('1.0.0')];
    const shipped = (more: readonly LedgerEvent[], deployed: readonly string[], after: number): Contents => ({
      events: [...found, ...more, event.admitted('2.0.0'), began('2.0.0', after), event.verified()],
      deployed,
      tag: '2.0.0',
    });
    const once = normalForm(madeState(shipped([], ['1.0.0', '2.0.0'], 0)));
    const failing = withdrawn.map((one): LedgerEvent =>
      one.kind === 'rolled-back'
        ? { ...one, probe: 'failed', to: { ...one.to, version: null, commit: null, sourceKey: null } }
        : one,
    );
    const twice = shipped(failing, ['1.0.0', '2.0.0', '1.0.0', '2.0.0'], 2);
    expect(differencesAtEnd(once, normalForm(madeState(twice)))).toEqual([]);
  });

  test('before one that failed: what is gone back to stands by the rejection, as in the undisturbed run', () => {
    const failed = (more: readonly LedgerEvent[], deployed: readonly string[], after: number): Contents => ({
      events: [
        ...first,
        ...more,
        event.admitted('2.0.0'),
        began('2.0.0', after),
        event.rejected(),
        event.rolledBack('1.0.0'),
      ],
      deployed,
      tag: '1.0.0',
    });
    const once = normalForm(madeState(failed([], ['1.0.0', '2.0.0', '1.0.0'], 0)));
    const twice = failed(withdrawn, ['1.0.0', '2.0.0', '1.0.0', '2.0.0', '1.0.0'], 2);
    expect(differencesAtEnd(once, normalForm(madeState(twice)))).toEqual([]);
  });

  test('one whose rejection the machine lifted again, since the way back failed too, is taken out as well', () => {
    const lifted: readonly LedgerEvent[] = [
      event.admitted('2.0.0'),
      began('2.0.0', 0),
      event.rejected(),
      event.rolledBack('1.0.0', 'failed'),
    ];
    const release = (id: number): LedgerEvent => ({
      kind: 'released',
      ids: [id],
      reason: 'it fails, too',
      by: 'machine',
    });
    const once = normalForm(
      madeState({ events: [...first, ...lifted, release(6)], deployed: ['1.0.0', '2.0.0', '1.0.0'], tag: '1.0.0' }),
    );
    const more = lifted.map((one) => (one.kind === 'began' ? began('2.0.0', 2) : one));
    const events = [...first, ...lifted, release(6), ...more, release(11)];
    const deployed = ['1.0.0', '2.0.0', '1.0.0', '2.0.0', '1.0.0'];
    expect(differencesAtEnd(once, normalForm(madeState({ events, deployed, tag: '1.0.0' })))).toEqual([]);
    const kept = [...first, ...lifted, ...more, release(10)];
    expect(differencesAtEnd(once, normalForm(madeState({ events: kept, deployed, tag: '1.0.0' })))).not.toEqual([]);
  });

  test('a rejected one never goes', () => {
    const rejected = [
      event.admitted('2.0.0'),
      began('2.0.0', 0),
      event.rejected({ holds: false }),
      event.rolledBack('1.0.0'),
    ];
    const contents = again(rejected, ['1.0.0', '2.0.0', '1.0.0', '2.0.0'], 2);
    expect(differencesAtEnd(end, normalForm(madeState(contents)))).not.toEqual([]);
  });
});
