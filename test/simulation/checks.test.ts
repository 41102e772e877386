/** Every check has been red: a calm history that ends well, and one thing in it bent so that a single promise breaks. */
import { beforeAll, expect, test } from 'vitest';
import { calmHistory, entering, shipping } from './calm.ts';
import { allChecks } from './checks/all.ts';
import { judge } from './checks/check.ts';
import type { Played } from './play/play.ts';
import { play } from './play/play.ts';
import type { Deed, LedgerEntry } from './play/record.ts';
import { inOrder } from './play/stage.ts';

let good: Played;
let rejected: Played;

beforeAll(async () => {
  good = await play(calmHistory({ cast: [entering(0, shipping('c4'))] }), inOrder());
  rejected = await play(calmHistory({ fates: { c4: 'crashes' }, cast: [entering(0, shipping('c4'))] }), inOrder());
  expect(judge(good, allChecks)).toEqual([]);
  expect(judge(rejected, allChecks)).toEqual([]);
});

/** The names of the checks that a played history violates. */
function violated(played: Played): readonly string[] {
  return [...new Set(judge(played, allChecks).map(({ check }) => check.name))];
}

function withLedger(played: Played, bend: (ledger: readonly LedgerEntry[]) => readonly LedgerEntry[]): Played {
  const ledger = bend(played.settled.ledgers.prod);
  const ledgers = { ...played.settled.ledgers, prod: ledger };
  return { ...played, settled: { ...played.settled, ledgers } };
}

function withDeeds(played: Played, bend: (deed: Deed) => readonly Deed[]): Played {
  return { ...played, deeds: played.deeds.flatMap(bend) };
}

function bentEntry(kind: string, bend: (entry: LedgerEntry) => LedgerEntry) {
  return (ledger: readonly LedgerEntry[]): readonly LedgerEntry[] => {
    const last = ledger.findLastIndex(({ event }) => event.kind === kind);
    return ledger.map((entry, index) => (index === last ? bend(entry) : entry));
  };
}

test('a gap in the chain (I7)', () => {
  expect(violated(withLedger(good, (ledger) => ledger.filter(({ event }) => event.kind !== 'began')))).toEqual(
    expect.arrayContaining([
      'the chain has no gap, and every entry names its predecessor and carries the fold',
      'no entry is lost: what was written under a number stands there at the end',
      'at most one entry is open, and each follows from the phase before it',
    ]),
  );
});

test('an admission under a hold (I3)', () => {
  const held = rejected.settled.ledgers.prod.at(-1);
  const admitted = rejected.settled.ledgers.prod.find(
    ({ event }) => event.kind === 'admitted' && event.commit?.startsWith('4'),
  );
  if (held === undefined || admitted === undefined) throw new Error('nothing was rejected');
  const once = { ...admitted, header: { ...admitted.header, number: held.header.number + 1, previous: held.digest } };
  expect(violated(withLedger(rejected, (ledger) => [...ledger, once]))).toContain(
    'what is admitted is under no hold here, verified in uat, and under no hold there',
  );
});

test('another revision than the admitted one (I3)', () => {
  const other = bentEntry('began', (entry) =>
    entry.event.kind === 'began'
      ? { ...entry, event: { ...entry.event, revision: { ...entry.event.revision, hash: 'f'.repeat(64) } } }
      : entry,
  );
  expect(violated(withLedger(good, other))).toContain('what began is the very revision that was admitted');
});

test('an UpdateService of what nothing had begun (I3)', () => {
  const sent = withDeeds(good, (deed) =>
    deed.kind === 'sent' ? [{ ...deed, definition: 'prod/returns/web:99' }] : [deed],
  );
  expect(violated(sent)).toContain('UpdateService brings only what an entry had begun or what is a way back');
});

test('a lost hold, and a rejection in the wrong scope (I5)', () => {
  const lost = bentEntry('rolled-back', (entry) => ({ ...entry, state: { ...entry.state, holds: [] } }));
  expect(violated(withLedger(rejected, lost))).toContain('a hold stands until it is released on the record');
  const scope = bentEntry('rejected', (entry) =>
    entry.event.kind === 'rejected' ? { ...entry, event: { ...entry.event, scope: 'revision' } } : entry,
  );
  expect(violated(withLedger(rejected, scope))).toContain(
    'a machine rejects only what failed by image or configuration, and in the scope that this has',
  );
});

test('a verdict without a good probe (I5)', () => {
  const unseen = withDeeds(good, (deed) => (deed.kind === 'probed' ? [{ ...deed, good: false }] : [deed]));
  expect(violated(unseen)).toEqual(['nothing is verified under a hold, or against its probe']);
});

test('going back before the judgement (I5)', () => {
  const early = withDeeds(rejected, (deed) =>
    deed.kind === 'stopped' ? [{ ...deed, newest: deed.newest - 1, read: deed.newest - 1 }] : [deed],
  );
  expect(violated(early)).toContain('the judgement is written before anything goes back');
});

test('a rejection that became a withdrawal (I5)', () => {
  const lost = bentEntry('rejected', (entry) => ({
    ...entry,
    header: { ...entry.header, time: good.settled.ledgers.prod.at(-1)?.header.time ?? entry.header.time },
    event: { kind: 'withdrawn', cause: 'no-evidence', reason: '', evidence: [] },
  }));
  const unstopped = withDeeds(rejected, (deed) => (deed.kind === 'stopped' ? [] : [deed]));
  expect(violated(withLedger(unstopped, lost))).toContain(
    'an attempt that was seen to fail by image or configuration ends rejected',
  );
});

test('a tag before its verdict, and one that lags (I4)', () => {
  const early = withDeeds(good, (deed) =>
    deed.kind === 'tag' && deed.tag === 'at.prod' ? [{ ...deed, at: good.began }] : [deed],
  );
  expect(violated(early)).toContain('the tag follows the verdict and never leads it');
  const tags = new Map([['at.prod', 'sha256:another']]);
  expect(violated({ ...good, nobody: { ...good.nobody, tags }, settled: { ...good.settled, tags } })).toEqual(
    expect.arrayContaining([
      'once settled, the tag names what runs there by a verdict',
      'with nobody coming, the tag names at least what once ran there by a verdict',
    ]),
  );
});

test('a source key with two images (I1)', () => {
  const [tag] = good.deeds.filter((deed) => deed.kind === 'tag');
  if (tag === undefined) throw new Error('no tag was moved');
  const twice: Deed[] = ['sha256:one', 'sha256:two'].map((digest) => ({
    ...tag,
    tag: 'src-1',
    digest: digest as typeof tag.digest,
  }));
  expect(violated({ ...good, deeds: [...good.deeds, ...twice] })).toContain(
    'one source key has one image, stamped, and all builds answer with it',
  );
});

test('an attempt that is deployed twice, or too late (I7)', () => {
  const twice = withDeeds(good, (deed) =>
    deed.kind === 'sent' ? [deed, { ...deed, by: 'another', at: deed.at + 1 }] : [deed],
  );
  expect(violated(twice)).toEqual([
    'one attempt is deployed once; again only where something else of ours or theirs had replaced it',
  ]);
  const late = withDeeds(good, (deed) =>
    deed.kind === 'sent' ? [{ ...deed, clock: deed.clock + 3_600_000 }] : [deed],
  );
  expect(violated(late)).toEqual(['after verdict-by nobody goes forward, unless the clock was read before it']);
});

test('an UpdateService that its sender knew to be unwanted, and a stop of what is wanted', () => {
  const former = good.before.running.prod[0]?.definition ?? '';
  const unwanted = withDeeds(good, (deed) => (deed.kind === 'sent' ? [deed, { ...deed, definition: former }] : [deed]));
  expect(violated(unwanted)).toContain(
    'an UpdateService that the head does not want is sent only by who had read it wanted, and once',
  );
  const stopped = withDeeds(good, (deed) =>
    deed.kind === 'sent' ? [deed, { ...deed, kind: 'stopped' as const }] : [deed],
  );
  expect(violated(stopped)).toContain(
    'what the head wants is never stopped, unless by who had read another head; returning above all',
  );
});

test('a going back over what another tool had deployed', async () => {
  const mute = await play(calmHistory({ fates: { c4: 'mute' }, cast: [entering(0, shipping('c4'))] }), inOrder());
  expect(violated(mute)).toEqual([]);
  const taken = withDeeds(mute, (deed) =>
    deed.kind === 'sent' ? [deed, { ...deed, kind: 'applied', at: deed.at + 1, definition: 'theirs:1' }] : [deed],
  );
  expect(violated(taken)).toContain('no machine goes back over what another tool had deployed since');
});

test('an entry that stays open, a service left astray, a deployment without end (I7, I8)', async () => {
  const cast = [entering(0, shipping('c4'))];
  const happenings = [{ who: 0, call: 'begin', nth: 0, mishap: { kind: 'dies-after' } }] as const;
  const lost = await play(calmHistory({ fates: { c4: 'stalls' }, cast, happenings }), inOrder());
  const part = {
    kind: 'answered',
    what: 'ship',
    outcome: 'errored',
    closing: null,
    good: false,
    digest: null,
    unmet: [],
  } as const;
  const players = lost.players.map((one) => ({ ...one, part }));
  expect(violated({ ...lost, players })).toEqual(['with nobody coming, what no runner was cut short in is closed']);
  expect(violated({ ...lost, settled: lost.nobody })).toContain('once somebody has come, no entry is open');
  const left = {
    ...good,
    nobody: { ...good.nobody, running: good.before.running },
    settled: { ...good.settled, running: good.before.running },
  };
  expect(violated(left)).toEqual(
    expect.arrayContaining([
      'once somebody has come, what runs is current, or what another tool deployed',
      'whoever comes last leaves the truth: with nobody coming, an idle ledger runs current',
    ]),
  );
  const running = good.settled.running.prod.map((workload) => ({
    ...workload,
    definition: 'prod/returns/web:99',
    attempts: workload.attempts.map((attempt) => ({ ...attempt, phase: 'running' as const })),
  }));
  const scene = { ...good.settled, running: { ...good.settled.running, prod: running } };
  expect(violated({ ...good, settled: scene })).toEqual(
    expect.arrayContaining([
      'once somebody has come and time has passed, no deployment goes on, but where people were paged',
      'what runs was admitted, adopted, or deployed by another tool; with nobody coming too',
    ]),
  );
});

test('a part without an end, an error without a cause, and an answer that the ledger belies (I7, I8)', () => {
  const [player] = good.players;
  if (player === undefined) throw new Error('nobody played');
  const as = (part: typeof player.part): Played => ({ ...good, players: [{ ...player, part }] });
  expect(violated(as({ kind: 'never-ended' }))).toEqual(['whoever lives comes to an end']);
  expect(violated(as({ kind: 'threw', code: 'internal', message: '' }))).toEqual([
    'nothing is thrown but for a lost answer or a wrong request',
  ]);
  expect(violated(as({ ...player.part, outcome: 'rolled-back' } as typeof player.part))).toEqual([
    'what a ship answers is what the entry that closed it says',
  ]);
});

test('every check is red somewhere above', () => {
  expect(allChecks.map(({ name }) => name).length).toBe(new Set(allChecks.map(({ name }) => name)).size);
  expect(allChecks).toHaveLength(29);
});
