import type { CommandEnd } from '../domain/command-end.ts';
import { isGood, type Attempt, type StageResult, type StageVerdict, type TestReport } from '../domain/test-result.ts';
import type { TestStage } from '../domain/test-stage.ts';

/** What a try came to, before it is timed and its logs are taken. */
export type Judgement = Pick<Attempt, 'verdict' | 'reason' | 'fix'>;

/** The stages that are meant with all that they need, in the order of the file; none named: all. */
export function chosenStages(stages: readonly TestStage[], named: readonly string[]): readonly TestStage[] {
  if (named.length === 0) return stages;
  const wanted = new Set<string>();
  const want = (name: string): void => {
    if (wanted.has(name)) return;
    wanted.add(name);
    for (const need of stages.find((stage) => stage.name === name)?.needs ?? []) want(need);
  };
  named.forEach(want);
  return stages.filter((stage) => wanted.has(stage.name));
}

/**
 * Judges a command by how it ended and by what its reports say. A report that is not there, or in which no test ran, is
 * no evidence, and no evidence never passes; a runner that ends well over a failure is not believed.
 */
export function judgeCommand(
  stage: Pick<TestStage, 'junit' | 'timeoutSeconds'>,
  end: CommandEnd,
  report: TestReport,
  stopped: 'late' | 'cancelled',
): Judgement {
  const said = (verdict: Judgement['verdict'], reason: string, fix: string | null = null): Judgement => ({
    verdict,
    reason,
    fix,
  });
  switch (end.kind) {
    case 'not-started':
      return said('errored', end.reason);
    case 'stopped':
      if (stopped === 'cancelled') return said('cancelled', 'it was cancelled');
      return said('failed', `it was not done within ${stage.timeoutSeconds} s`, 'timeout: <longer>');
    case 'killed':
      return said(
        'errored',
        `it was ended by ${end.signal}${end.signal === 'SIGKILL' ? ' (is there enough memory?)' : ''}`,
      );
    case 'exited':
      break;
  }
  if (report.failed > 0) return said('failed', `${report.failed} of ${ran(report)} tests failed`);
  if (end.code !== 0) return said('failed', `expected it to exit 0, got exit ${end.code}`);
  const [unreadable] = report.unreadable;
  if (unreadable !== undefined)
    return said('failed', `${unreadable.file} is no report that can be read: ${unreadable.reason}`);
  if (stage.junit.length > 0 && report.files.length === 0)
    return said(
      'failed',
      `expected a report at ${stage.junit.join(', ')}, found none`,
      'junit: <where the command writes its report>',
    );
  if (stage.junit.length > 0 && report.passed === 0) return said('failed', 'its reports say that not one test ran');
  return said('passed', report.files.length === 0 ? 'exit 0' : `${report.passed} tests passed${skippedOf(report)}`);
}

function ran(report: TestReport): number {
  return report.passed + report.failed;
}

function skippedOf(report: TestReport): string {
  return report.skipped === 0 ? '' : `, ${report.skipped} skipped`;
}

/** Whether it is tried again: a failure may be chance, a machine that broke may mend; who cancels wants an end. */
export function triesAgain(stage: Pick<TestStage, 'retries'>, attempts: readonly Attempt[]): boolean {
  const last = attempts.at(-1);
  return (last?.verdict === 'failed' || last?.verdict === 'errored') && attempts.length <= stage.retries;
}

/** The verdict over all tries. A pass that was not the first try is told as what it is. */
export function judgeAttempts(attempts: readonly Attempt[]): Pick<StageResult, 'verdict' | 'reason' | 'fix'> {
  const last = attempts.at(-1);
  if (last === undefined) return { verdict: 'errored', reason: 'it was never tried', fix: null };
  const before = attempts.find((attempt) => attempt.verdict !== 'passed');
  if (last.verdict === 'passed' && before !== undefined) {
    return {
      verdict: 'flaky',
      reason: `${last.reason} at try ${attempts.length}; before that: ${before.reason}`,
      fix: null,
    };
  }
  const tries = attempts.length > 1 ? ` (${attempts.length} tries)` : '';
  return { verdict: last.verdict, reason: `${last.reason}${tries}`, fix: last.fix };
}

/** One word over all stages: what failed decides, then what could not be judged. */
export function judgeStages(
  results: readonly StageResult[],
): 'passed' | 'unchanged' | 'failed' | 'errored' | 'cancelled' {
  const some = (verdict: StageVerdict): boolean => results.some((result) => result.verdict === verdict);
  if (some('failed')) return 'failed';
  if (some('cancelled')) return 'cancelled';
  if (results.some((result) => !isGood(result.verdict))) return 'errored';
  return results.every((result) => result.verdict === 'passed-before') ? 'unchanged' : 'passed';
}

/** What came of all stages, in one sentence. */
export function tellStages(results: readonly StageResult[]): string {
  if (results.length === 0) return 'no stage is declared';
  const bad = results.filter((result) => !isGood(result.verdict) && result.verdict !== 'skipped');
  const [first] = bad;
  if (first !== undefined) {
    const others = bad.length === 1 ? '' : `, and ${bad.length - 1} more`;
    return `${first.stage} ${first.verdict}: ${first.reason}${others}`;
  }
  const of = (verdict: StageVerdict): number => results.filter((result) => result.verdict === verdict).length;
  const parts = [
    [of('passed') + of('flaky'), 'passed'],
    [of('passed-before'), 'passed before'],
  ] as const;
  const flaky = results.filter((result) => result.verdict === 'flaky').map((result) => result.stage);
  const text = parts.flatMap(([count, words]) => (count === 0 ? [] : [`${count} ${words}`])).join(', ');
  return `${results.length === 1 ? `${results[0]?.stage ?? ''} ` : 'stages: '}${results.length === 1 ? text.replace(/^1 /, '') : text}${flaky.length === 0 ? '' : `; flaky: ${flaky.join(', ')}`}`;
}
