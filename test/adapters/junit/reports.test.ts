import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestReports } from '../../../src/adapters/junit/reports.ts';

const as = (text: string) => text;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waybill-reports-'));
  await mkdir(join(folder, 'reports/deep/node_modules'), { recursive: true });
  await writeFile(
    join(folder, 'reports/a.xml'),
    '<testsuite><testcase name="a"/><testcase name="s"><skipped/></testcase></testsuite>',
  );
  await writeFile(
    join(folder, 'reports/deep/b.xml'),
    '<testsuite><testcase name="b" classname="deep"><failure message="no"/></testcase></testsuite>',
  );
  await writeFile(join(folder, 'reports/deep/node_modules/c.xml'), '<testsuite><testcase name="c"/></testsuite>');
  await writeFile(join(folder, 'reports/notes.txt'), 'not a report');
  await writeFile(join(folder, 'reports/broken.xml'), '<testsuite');
  await writeFile(join(folder, 'huge.xml'), '');
  await truncate(join(folder, 'huge.xml'), 64 * 1024 * 1024);
  await symlink('/etc', join(folder, 'reports/etc'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('reads what matches, once, however many patterns do; what is no report is told', async () => {
  const report = await createTestReports().inFolder(folder, ['reports/**/*.xml', 'reports/*.xml', 'reports'], as);
  expect(report).toMatchObject({ passed: 1, failed: 1, skipped: 1, names: ['a'] });
  expect(report.files).toEqual(['reports/a.xml', 'reports/deep/b.xml']);
  expect(report.failures).toMatchObject([{ name: 'b', suite: 'deep', message: 'no' }]);
  expect(report.unreadable.map(({ file }) => file)).toEqual(['reports/broken.xml', 'reports/notes.txt']);
});

it('a report that is too large is never read', async () => {
  const report = await createTestReports().inFolder(folder, ['*.xml'], as);
  expect(report).toMatchObject({ files: [], unreadable: [{ file: 'huge.xml' }] });
});

it('a pattern that matches nothing gives nothing', async () => {
  expect(await createTestReports().inFolder(folder, ['coverage/*.xml'], as)).toMatchObject({
    files: [],
    unreadable: [],
  });
});
