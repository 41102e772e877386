import { appendFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { WaybillError } from '../../src/domain/error.ts';
import { problemsOf } from '../../src/domain/problems-of.ts';

const thrownBy = (act: () => Promise<unknown>): Promise<unknown> =>
  act().then(
    () => undefined,
    (error: unknown) => error,
  );

it.runIf(process.platform === 'linux')('a full disk is told with what to free', async () => {
  const error = await thrownBy(() => appendFile('/dev/full', 'x'));
  expect(problemsOf(error)).toEqual([
    {
      where: 'this machine',
      message: 'expected to write a file, got no space left on the disk (ENOSPC)',
      fix: expect.stringContaining('free some') as string,
    },
  ]);
});

it('what is no refusal of the machine keeps its own words', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'waybill-problems-'));
  const error = await thrownBy(() => mkdir(folder));
  await rm(folder, { recursive: true });
  expect(problemsOf(error)).toEqual([{ message: expect.stringContaining('EEXIST') as string }]);
  expect(problemsOf('just a word')).toEqual([{ message: 'just a word' }]);
  const own = new WaybillError('input-invalid', { where: 'input "x"', message: 'expected y' });
  expect(problemsOf(own)).toEqual(own.problems);
});
