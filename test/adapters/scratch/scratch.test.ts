import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createScratch } from '../../../src/adapters/scratch/scratch.ts';

function root(): string {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-scratch-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test('every folder is empty, of its own, closed to others, and gone with all that is in it', async () => {
  const base = join(root(), 'not/yet/there');
  const scratch = createScratch(base);
  const [one, two] = [await scratch.folder('context'), await scratch.folder('context')];
  expect(one.path).not.toBe(two.path);
  expect(dirname(one.path)).toBe(base);
  expect(readdirSync(one.path)).toEqual([]);
  expect(statSync(one.path).mode & 0o777).toBe(0o700);
  mkdirSync(join(one.path, 'a/b'), { recursive: true });
  writeFileSync(join(one.path, 'a/b/file'), 'x');
  await one.remove();
  await one.remove();
  expect(readdirSync(base)).toHaveLength(1);
  await two.remove();
  expect(readdirSync(base)).toEqual([]);
});

test('a purpose cannot lead elsewhere', async () => {
  const base = root();
  const folder = await createScratch(base).folder('../../a b');
  expect(dirname(folder.path)).toBe(base);
  await folder.remove();
});

test('folders that were made read-only go too, and what links lead to stays', async () => {
  const base = root();
  const kept = join(base, 'kept');
  mkdirSync(kept);
  writeFileSync(join(kept, 'file'), 'x');
  chmodSync(kept, 0o555);
  const folder = await createScratch(base).folder('context');
  mkdirSync(join(folder.path, 'cache/module'), { recursive: true });
  writeFileSync(join(folder.path, 'cache/module/file'), 'x', { mode: 0o444 });
  symlinkSync(kept, join(folder.path, 'cache/module/link'));
  chmodSync(join(folder.path, 'cache/module'), 0o555);
  chmodSync(join(folder.path, 'cache'), 0o555);
  await folder.remove();
  expect(readdirSync(base)).toEqual(['kept']);
  expect(statSync(kept).mode & 0o777).toBe(0o555);
  chmodSync(kept, 0o755);
});

test.each([undefined, ''])('without a root (%j) it is the temporary folder of the system', async (none) => {
  const folder = await createScratch(none).folder('context');
  expect(dirname(folder.path)).toBe(tmpdir());
  await folder.remove();
});
