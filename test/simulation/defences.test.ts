import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plant } from '../planted/planting.ts';
import { defences } from './defences.ts';
import { switchOff } from './switch-off.ts';
import { exploreIn, withBundle } from './threads.ts';

const quick = { firstSeed: 1, histories: 60, shrink: false } as const;

test.each(defences.map((bug) => [bug.name, bug] as const))('can be switched off: %s', async (_, bug) => {
  const source = await readFile(join(import.meta.dirname, '../..', bug.file), 'utf8');
  expect(plant(source, bug)).not.toBe(source);
});

// All of them: npm run test:simulation -- --defences
test.each([
  '`began` is written before the first UpdateService',
  'nothing older than the baseline is judged',
  'whoever loses a write plans again',
])('is missed within 60 histories: %s', async (name) => {
  const { found } = await switchOff(name, 1, quick);
  expect(found?.story).toContain('VIOLATED');
});

test('the same histories violate nothing with every defence in its place', async () => {
  const { found, histories } = await withBundle([], (bundle) => exploreIn(bundle, 1, { ...quick, enough: 1 }));
  expect(found.map(({ story }) => story)).toEqual([]);
  expect(histories).toBe(60);
});
