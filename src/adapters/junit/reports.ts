import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fixedPart, matchesGlob } from '../../domain/glob.ts';
import { noReport, reportLimitBytes, type TestCase, type TestReport } from '../../domain/test-result.ts';
import type { ReportFile, TestReports } from '../../ports/test-reports.ts';
import { parseJUnit } from './parse.ts';

/** Far above what runners write, and little enough to be held in memory. */
const limits = { files: 2000, failures: 100, names: 1000, nameLetters: 300 };

/** Reads JUnit reports. What is larger than the limits is said, never read. */
export function createTestReports(): TestReports {
  return {
    inFolder: (folder, patterns, clean) => readAll(filesIn(folder, patterns), patterns, clean),
    of: readAll,
  };
}

async function readAll(
  files: AsyncIterable<ReportFile>,
  patterns: readonly string[],
  clean: (text: string) => string,
): Promise<TestReport> {
  let report = noReport;
  for await (const { path, bytes } of files) {
    if (!patterns.some((pattern) => matchesGlob(pattern, path))) continue;
    const unreadable = (reason: string): TestReport => ({
      ...report,
      unreadable: [...report.unreadable, { file: path, reason }],
    });
    if (report.files.length + report.unreadable.length >= limits.files) {
      report = unreadable(`expected at most ${limits.files} reports, got more`);
      break;
    }
    if (bytes === null) {
      report = unreadable(`expected at most ${reportLimitBytes} bytes, got more`);
      continue;
    }
    const parsed = parseJUnit(bytes, clean);
    report = 'problem' in parsed ? unreadable(clean(parsed.problem)) : withCases(report, path, parsed.cases);
  }
  return report;
}

function withCases(report: TestReport, path: string, cases: readonly TestCase[]): TestReport {
  const bad = cases.filter(({ outcome }) => outcome === 'failed' || outcome === 'errored');
  const good = cases.filter(({ outcome }) => outcome === 'passed');
  return {
    ...report,
    files: [...report.files, path],
    passed: report.passed + good.length,
    failed: report.failed + bad.length,
    skipped: report.skipped + cases.length - good.length - bad.length,
    failures: [...report.failures, ...bad].slice(0, limits.failures),
    names: [
      ...report.names,
      ...good.map(({ suite, name }) => (suite === '' ? name : `${suite} ${name}`).slice(0, limits.nameLetters)),
    ].slice(0, limits.names),
  };
}

/** Regular files below a folder that could match, in order. A link may lead anywhere: none is followed. */
async function* filesIn(folder: string, patterns: readonly string[]): AsyncIterable<ReportFile> {
  const begun = [...new Set(patterns.map(fixedPart))].sort();
  const roots = begun.filter(
    (one) => !begun.some((other) => other !== one && (other === '' || one.startsWith(`${other}/`))),
  );
  const wanted = (path: string): boolean => patterns.some((pattern) => matchesGlob(pattern, path));
  for (const root of roots) yield* below(folder, root === '.' ? '' : root, wanted);
}

async function* below(folder: string, path: string, wanted: (path: string) => boolean): AsyncIterable<ReportFile> {
  const whole = join(folder, path);
  const facts = await lstat(whole).catch(() => undefined);
  if (facts?.isFile() === true) {
    if (wanted(path)) yield { path, bytes: facts.size > reportLimitBytes ? null : await readFile(whole) };
    return;
  }
  if (facts?.isDirectory() !== true || path.split('/').at(-1) === 'node_modules') return;
  for (const name of (await readdir(whole)).sort())
    yield* below(folder, path === '' ? name : `${path}/${name}`, wanted);
}
