import { describe, expect, it } from 'vitest';
import { createTerminalReporter } from '../../../src/adapters/terminal/reporter.ts';
import type { Report } from '../../../src/ports/reporter.ts';
import { createFakeClock } from '../../ports/fake-clock.ts';
import { failureOf } from '../../entry/summary/results.ts';

const about = { service: 'returns', environment: 'prod' };

/** What a reporter writes of these reports; a number lets so many seconds pass. */
function written(
  steps: readonly (Report | number)[],
  screen: { readonly isTTY: boolean; readonly columns?: number },
  colours = false,
) {
  let text = '';
  const clock = createFakeClock();
  const reporter = createTerminalReporter({ screen: { ...screen, write: (more) => (text += more) }, clock, colours });
  for (const one of steps) {
    if (typeof one === 'number') clock.advance(one);
    else reporter.report(one);
  }
  reporter.finish();
  return text;
}

const pipe = { isTTY: false };

describe('a log', () => {
  it('has one line a step', () => {
    expect(
      written(
        [
          { kind: 'step', ...about, text: 'admitted as #7' },
          { kind: 'step', service: 'returns', environment: '', text: 'built' },
        ],
        pipe,
      ),
    ).toBe('returns@prod: admitted as #7\nreturns: built\n');
  });

  it('hears of a wait every 30 seconds, and not at every look', () => {
    const look = (text: string): Report => ({ kind: 'progress', ...about, text });
    expect(written([look('1'), 5, look('2'), 24, look('3'), 1, look('4')], pipe)).toBe(
      'returns@prod: 1\nreturns@prod: 4\n',
    );
  });

  it('shows why an attempt failed: codes, last lines, events, and what to do next', () => {
    expect(written([{ kind: 'failure', ...about, failure: failureOf() }], pipe).split('\n')).toEqual([
      '✗ returns@prod: returns failed (image): the container exits',
      '  task 1a2b3c: EssentialContainerExited, container app, exit code 137',
      '    Essential container in task exited',
      '    its last lines:',
      '    | starting',
      '    | out of memory',
      '  events since it began:',
      '    | (service returns) has started 1 tasks',
      '  next: look at its log',
      '',
    ]);
  });

  it('shows what changes: what comes, what goes, what becomes another', () => {
    const changes = [
      { workload: 'web', path: 'cpu', from: '256', to: '512' },
      { workload: 'web', path: 'variables.A', from: null, to: 'x' },
      { workload: 'web', path: 'variables.B', from: 'y', to: null },
    ];
    expect(written([{ kind: 'changes', ...about, changes }], pipe).split('\n')).toEqual([
      'returns@prod: 3 changes',
      '  web',
      '    ~ cpu: 256 → 512',
      '    + variables.A: x',
      '    - variables.B: y',
      '',
    ]);
  });

  it('has no colour, and nothing in it is a command to the runner (I10)', () => {
    const text = written(
      [{ kind: 'output', service: 'returns', text: '\u001b[31m::error::x\n##[group]y' }],
      pipe,
      true,
    );
    expect(text).toBe('returns | : :error::x\nreturns | ## [group]y\n');
  });
});

describe('a terminal', () => {
  it('has one line of progress that is rewritten, and that is gone at the end', () => {
    const text = written(
      [
        { kind: 'progress', ...about, text: '1 of 2' },
        { kind: 'progress', ...about, text: '2 of 2' },
      ],
      { isTTY: true },
    );
    expect(text).toBe('returns@prod: 1 of 2\r\u001b[2Kreturns@prod: 2 of 2\r\u001b[2K');
  });

  it('cuts that line to its width, so that it can be taken away again', () => {
    const text = written([{ kind: 'progress', ...about, text: 'x'.repeat(200) }], { isTTY: true, columns: 40 });
    expect(text.split('\r')[0]).toHaveLength(39);
  });

  it('has colours where they are wanted', () => {
    const warning: Report = { kind: 'warning', ...about, text: 'w', fix: 'f' };
    expect(written([warning], { isTTY: true }, true)).toBe('\u001b[33m! returns@prod: w\u001b[0m\n    fix: f\n');
    expect(written([warning], { isTTY: true }, false)).toBe('! returns@prod: w\n    fix: f\n');
  });
});

describe('a host with a place of its own for warnings', () => {
  it('gets them, made inert, and the log does not', () => {
    const got: string[] = [];
    let text = '';
    const reporter = createTerminalReporter({
      screen: { write: (more) => (text += more) },
      clock: createFakeClock(),
      colours: false,
      annotate: (level, title, said, place) =>
        got.push([level, title, said, ...(place === undefined ? [] : [place.file, place.line])].join('|')),
    });
    reporter.report({ kind: 'warning', ...about, text: 'w\u001b[31m', fix: '::x' });
    const place = { file: 'a.test.js', line: 3 };
    const finding = {
      kind: 'finding',
      service: 'returns',
      level: 'error',
      title: 'unit: a',
      text: 'no\u001b[31m',
    } as const;
    reporter.report({ ...finding, place });
    reporter.report({ ...finding, place: null });
    const told = [
      'warning|returns@prod|w\nfix: ::x',
      'error|returns: unit: a|no|a.test.js|3',
      'error|returns: unit: a|no',
    ];
    expect([got, text]).toEqual([told, '']);
  });
});
