import { describe, expect, it } from 'vitest';
import { noReport, type Attempt, type StageResult } from '../../src/domain/test-result.ts';
import { stageKeyOf, type TestStage } from '../../src/domain/test-stage.ts';
import {
  chosenStages,
  judgeAttempts,
  judgeCommand,
  judgeStages,
  tellStages,
  triesAgain,
} from '../../src/plan/stages.ts';

const stage = (more: Partial<TestStage> = {}): TestStage => ({
  name: 'unit',
  subject: { kind: 'static', on: 'checkout' },
  run: ['npm', 'test'],
  junit: [],
  paths: [],
  needs: [],
  timeoutSeconds: 600,
  retries: 0,
  environment: {},
  secrets: [],
  ...more,
});
const exited = (code: number) => ({ kind: 'exited', code, lines: [] }) as const;
const report = { ...noReport, files: ['a.xml'], passed: 3 };
const withReport = stage({ junit: ['*.xml'] });

describe('the key of a stage', () => {
  const key = (of: Partial<TestStage>, objects = {}, dependencies = {}) =>
    stageKeyOf({ stage: stage(of), objects, dependencies: dependencies });

  it('is another for another definition, other files, another dependency', () => {
    const keys = [
      key({}),
      key({ run: ['npm', 'run', 'e2e'] }),
      key({ environment: { A: 'b' } }),
      key({ subject: { kind: 'static', on: 'image' } }),
      key({}, { 'services/returns': 'a1' }),
      key({}, {}, { 'postgres:17': 'sha256:1' }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is the same however long and however often it may be tried, and whatever it waits for', () => {
    expect(key({ timeoutSeconds: 5, retries: 3, needs: ['lint'] })).toBe(key({}));
  });
});

describe('a command is judged', () => {
  it.each([
    ['exit 0 without a report that is asked for', stage(), exited(0), noReport, 'passed'],
    ['exit 0 and tests', withReport, exited(0), report, 'passed'],
    ['exit 1', stage(), exited(1), noReport, 'failed'],
    ['exit 0 over a test that failed', withReport, exited(0), { ...report, failed: 1 }, 'failed'],
    ['exit 0 without the report', withReport, exited(0), noReport, 'failed'],
    ['exit 0 and not one test', withReport, exited(0), { ...report, passed: 0, skipped: 4 }, 'failed'],
    [
      'a report that cannot be read',
      withReport,
      exited(0),
      { ...report, unreadable: [{ file: 'b.xml', reason: 'no' }] },
      'failed',
    ],
    ['a kill', stage(), { kind: 'killed', signal: 'SIGKILL', lines: [] }, noReport, 'errored'],
    ['no such program', stage(), { kind: 'not-started', reason: 'no' }, noReport, 'errored'],
    ['a time limit', stage(), { kind: 'stopped', lines: [] }, noReport, 'failed'],
  ] as const)('%s', (_name, of, end, found, verdict) => {
    expect(judgeCommand(of, end, found, 'late').verdict).toBe(verdict);
  });

  it('what was cancelled says nothing of the image', () => {
    expect(judgeCommand(stage(), { kind: 'stopped', lines: [] }, noReport, 'cancelled').verdict).toBe('cancelled');
  });
});

const attempt = (verdict: Attempt['verdict']): Attempt => ({
  verdict,
  reason: `it ${verdict}`,
  fix: null,
  report: noReport,
  logs: [],
  seconds: 1,
});
const result = (verdict: StageResult['verdict'], name = 'unit'): StageResult => ({
  stage: name,
  kind: 'static',
  key: 'k',
  verdict,
  reason: 'so',
  fix: null,
  attempts: [],
  seconds: 1,
});

describe('tries', () => {
  it('are made again as often as is said, never after a pass or a cancellation', () => {
    expect(triesAgain({ retries: 1 }, [attempt('failed')])).toBe(true);
    expect(triesAgain({ retries: 1 }, [attempt('failed'), attempt('errored')])).toBe(false);
    expect(triesAgain({ retries: 5 }, [attempt('passed')])).toBe(false);
    expect(triesAgain({ retries: 5 }, [attempt('cancelled')])).toBe(false);
  });

  it('a pass after a failure is flaky, and says what failed', () => {
    expect(judgeAttempts([attempt('failed'), attempt('passed')])).toMatchObject({
      verdict: 'flaky',
      reason: 'it passed at try 2; before that: it failed',
    });
    expect(judgeAttempts([attempt('failed'), attempt('failed')])).toMatchObject({ reason: 'it failed (2 tries)' });
    expect(judgeAttempts([])).toMatchObject({ verdict: 'errored' });
  });
});

describe('all stages together', () => {
  it.each([
    [['passed', 'flaky', 'passed-before'], 'passed'],
    [['passed-before', 'passed-before'], 'unchanged'],
    [['passed', 'failed', 'errored'], 'failed'],
    [['passed', 'errored'], 'errored'],
    [['passed', 'skipped'], 'errored'],
    [['cancelled', 'errored'], 'cancelled'],
  ] as const)('%j come to %s', (verdicts, word) => {
    expect(judgeStages(verdicts.map((verdict) => result(verdict)))).toBe(word);
  });

  it('are told in one sentence', () => {
    expect(tellStages([result('passed'), result('flaky', 'api'), result('passed-before', 'db')])).toBe(
      'stages: 2 passed, 1 passed before; flaky: api',
    );
    expect(tellStages([result('passed-before')])).toBe('unit passed before');
    expect(tellStages([result('failed'), result('errored', 'db'), result('skipped', 'e2e')])).toBe(
      'unit failed: so, and 1 more',
    );
  });

  it('that are named come with what they need', () => {
    const all = [
      stage({ name: 'a' }),
      stage({ name: 'b', needs: ['a'] }),
      stage({ name: 'c', needs: ['b'] }),
      stage({ name: 'd' }),
    ];
    expect(chosenStages(all, ['c']).map(({ name }) => name)).toEqual(['a', 'b', 'c']);
    expect(chosenStages(all, [])).toHaveLength(4);
  });
});
