import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { LoggedRequest } from '../../rehearsal/server/request-log.ts';
import { plant } from '../planted/planting.ts';
import { journeyOf, journeys } from './journeys/journeys.ts';
import { aimed } from './planted/bugs.ts';
import { allTrials, sampleOf } from './play/sample.ts';
import { formatTrial, kinds, parseTrial } from './play/trial.ts';
import { count, emptyTally, ordered } from './run/tally.ts';

const request = (n: number, isMutating: boolean): LoggedRequest => ({
  n,
  at: 0,
  protocol: 'json',
  method: 'POST',
  path: '/',
  status: 200,
  bytesIn: 0,
  bytesOut: 0,
  isMutating,
  demands: [],
});
/** Twenty requests, every fourth of which changes something. */
const requests = Array.from({ length: 20 }, (_, index) => request(index + 1, index % 4 === 3));
const ship = journeyOf('ship-verified');

test('all trials: every kind at each of its requests, with both that may come after', () => {
  const all = allTrials(ship, requests).map(formatTrial);
  expect(new Set(all).size).toBe(all.length);
  const each = { first: 1, kill: 5, lost: 5, throttle: 20, error: 20, stale: 15, cancel: 20 };
  const expected = 2 * Object.values(each).reduce((sum, one) => sum + one);
  expect(all).toHaveLength(expected);
  expect(all).toContain('ship-verified/kill/5/settle');
  expect(all).not.toContain('ship-verified/kill/6');
  expect(allTrials(journeyOf('settle-tags'), requests).every(({ then }) => then === 'again')).toBe(true);
  expect(allTrials(journeyOf('probe'), requests).some(({ kind }) => kind === 'cancel')).toBe(false);
  expect(allTrials(journeyOf('ship-overtaken'), requests).some(({ kind }) => kind === 'stale')).toBe(false);
});

test('a sample is the same for the same seed, another for another, and has every kind', () => {
  const sample = (seed: number) => sampleOf(ship, requests, seed).map(formatTrial);
  expect(sample(1)).toEqual(sample(1));
  expect(sample(1)).not.toEqual(sample(2));
  expect(new Set(sampleOf(ship, requests, 1).map(({ kind }) => kind))).toEqual(new Set(kinds));
  const all = new Set(allTrials(ship, requests).map(formatTrial));
  expect(sample(3).every((one) => all.has(one))).toBe(true);
});

test('a trial is read as it is written, and a wrong one is told', () => {
  for (const text of ['build/kill/3', 'ship-image/lost/12/settle']) expect(formatTrial(parseTrial(text))).toBe(text);
  expect(() => parseTrial('build/storm/1')).toThrow(/kind: expected one of/);
  expect(() => parseTrial('build/kill/0')).toThrow(/k: expected/);
  expect(() => journeyOf('nowhere')).toThrow(/expected one of build/);
});

test('what was not disturbed was not tried; what could not be played did not converge', () => {
  const tally = emptyTally();
  const trial = parseTrial('build/kill/1');
  count(tally, { kind: 'converged', trial });
  count(tally, { kind: 'missed', trial });
  count(tally, { kind: 'diverged', trial, request: 'PutImage', story: [] });
  count(tally, { kind: 'broken', journey: 'promote', reason: 'no port' });
  expect(ordered(tally)).toEqual({
    tried: 3,
    converged: 1,
    missed: 1,
    byKind: { kill: { tried: 2, converged: 1 } },
    byJourney: { build: { tried: 2, converged: 1 }, promote: { tried: 1, converged: 0 } },
  });
});

test('planted bugs can be planted, are aimed at journeys that exist, and none has the name of another', async () => {
  for (const { bug } of aimed) {
    const source = await readFile(join(import.meta.dirname, '../..', bug.file), 'utf8');
    expect(plant(source, bug)).not.toBe(source);
  }
  const names = new Set(journeys.map(({ name }) => name));
  expect(names.size).toBe(journeys.length);
  expect(new Set(aimed.map(({ bug }) => bug.name)).size).toBe(aimed.length);
  expect(
    aimed.flatMap(({ trials }) => trials.map((one) => parseTrial(one).journey)).every((one) => names.has(one)),
  ).toBe(true);
});
