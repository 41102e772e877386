/** What the simulation found once, as the shortest history that showed it: each violated something before it was mended. */
import { expect, test } from 'vitest';
import { calmHistory, entering, shipping } from './calm.ts';
import { allChecks } from './checks/all.ts';
import { judge } from './checks/check.ts';
import type { History } from './history.ts';
import { play, type Played } from './play/play.ts';
import { inOrder } from './play/stage.ts';
import { tell } from './story.ts';

async function playWell(history: History): Promise<Played> {
  const played = await play(history, inOrder());
  const violations = judge(played, allChecks);
  expect(violations, tell(played, violations)).toEqual([]);
  return played;
}

function kindsOf({ settled, before }: Played): readonly string[] {
  return settled.ledgers.prod.slice(before.ledgers.prod.length).map(({ event }) => event.kind);
}

function endsOf({ players }: Played): readonly string[] {
  return players.map(({ part }) => (part.kind === 'answered' ? part.outcome : part.kind));
}

test('an attempt that a late runner of ours replaced is brought about again, not looked at for ever (I8)', async () => {
  const settling = { who: 1, call: 'attempts', nth: 1, mishap: { kind: 'sleeps', seconds: 40 } } as const;
  const played = await playWell(
    calmHistory({
      fates: { c4: 'stalls' },
      cast: [
        entering(0, shipping('c4')),
        entering(70, { kind: 'settle' }),
        entering(5, shipping('c2', { patience: 400 })),
      ],
      happenings: [settling],
    }),
  );
  expect(endsOf(played)).toEqual(['errored', expect.any(String), 'deployed']);
});

test('a head that was read before another ship was admitted is no truncated ledger', async () => {
  const played = await playWell(
    calmHistory({
      cast: [entering(0, shipping('c4')), entering(0, shipping('c2'))],
      happenings: [{ who: 0, call: 'observe', nth: 0, mishap: { kind: 'sleeps', seconds: 3 } }],
    }),
  );
  expect(endsOf(played)).toEqual(['deployed', 'deployed']);
});

test('a tag that did not move, since its answer was lost, is moved by the same command again (I4, I7)', async () => {
  const played = await playWell(
    calmHistory({
      cast: [entering(0, shipping('c4'))],
      happenings: [{ who: 0, call: 'put', nth: 3, mishap: { kind: 'request-lost' } }],
      comes: 'the-same-again',
    }),
  );
  expect(kindsOf(played)).toEqual(['admitted', 'began', 'verified']);
  expect(played.lastPart).toContainEqual(expect.objectContaining({ outcome: 'unchanged' }));
});

test('so it is by a rollback that was cut short before the tag moved', async () => {
  const played = await playWell(
    calmHistory({
      cast: [entering(0, { kind: 'rollback', from: 'c1', scope: 'digest' })],
      happenings: [{ who: 0, call: 'put', nth: 2, mishap: { kind: 'dies-before' } }],
      comes: 'the-same-again',
    }),
  );
  expect(kindsOf(played)).toEqual(['rejected', 'rolled-back']);
});

test.each([
  ['its runner slept', { who: 0, call: 'sleep', nth: 0, mishap: { kind: 'sleeps', seconds: 150 } }, 'settle'],
  ['its runner was lost', { who: 0, call: 'begin', nth: 0, mishap: { kind: 'dies-after' } }, 'settle'],
  ['it was joined', { who: 0, call: 'begin', nth: 0, mishap: { kind: 'dies-after' } }, 'the-same-again'],
] as const)(
  'what another tool replaced after it had succeeded is overtaken, not rejected: %s (I5)',
  async (_, happening, comes) => {
    const played = await playWell(
      calmHistory({
        cast: [entering(0, shipping('c4')), entering(70, { kind: 'apply' })],
        happenings: [happening],
        comes,
      }),
    );
    expect(kindsOf(played).slice(0, 3)).toEqual(['admitted', 'began', 'withdrawn']);
  },
);

test('a check that another tool’s deployment answered verifies nothing (I6)', async () => {
  const played = await playWell(
    calmHistory({
      cast: [entering(0, shipping('c4')), entering(40, { kind: 'apply' })],
      happenings: [{ who: 0, call: 'probe', nth: 0, mishap: { kind: 'sleeps', seconds: 25 } }],
    }),
  );
  expect(kindsOf(played)).toEqual(['admitted', 'began', 'withdrawn']);
  expect(endsOf(played)).toEqual(['overtaken', 'applied']);
});

test('whoever sends an UpdateService too late undoes it, with nobody coming after (I7)', async () => {
  const played = await playWell(
    calmHistory({
      cast: [entering(0, shipping('c4')), entering(12, { kind: 'rollback', from: 'c2', scope: 'digest' })],
      happenings: [{ who: 0, call: 'begin', nth: 0, mishap: { kind: 'sleeps', seconds: 70 } }],
    }),
  );
  expect(kindsOf(played)).toEqual(['admitted', 'began', 'rejected', 'rolled-back']);
  expect(played.nobody.running.prod[0]?.definition).toBe(played.before.running.prod[0]?.definition);
});

test('a list of deployments that lags behind the baseline shows none of ours (I5)', async () => {
  // In uat `c2` ran before `c4`.
  const uat = { environment: 'uat' } as const;
  const played = await playWell(
    calmHistory({
      cast: [
        { ...entering(5, shipping('c2', { byHand: true })), ...uat },
        { ...entering(4, { kind: 'apply' }), ...uat },
      ],
      happenings: [{ who: 0, call: 'attempts', nth: 2, mishap: { kind: 'stale', reads: 1 } }],
    }),
  );
  expect(endsOf(played)).toEqual(['deployed', 'applied']);
});

test('two builds that are both told to be first answer with one image (I1)', async () => {
  const played = await playWell(
    calmHistory({
      bothToldYes: true,
      callMilliseconds: 400,
      cast: [entering(0, { kind: 'build' }), entering(1, { kind: 'build' })],
      happenings: [{ who: 0, call: 'put', nth: 1, mishap: { kind: 'sleeps', seconds: 3 } }],
    }),
  );
  expect(endsOf(played)).toEqual(['reused', 'built']);
});
