import { describe, expect, it } from 'vitest';
import { createCollector, reportsOf } from '../../../src/entry/summary/collect.ts';
import type { Report } from '../../../src/ports/reporter.ts';
import { collectedOf, failureOf } from './results.ts';

const about = { service: 'returns', environment: 'prod' };

describe('a collector', () => {
  it('passes every report on, as it is and in order', () => {
    const heard: Report[] = [];
    const { reporter } = createCollector({ report: (report) => void heard.push(report) });
    const said: readonly Report[] = [
      { kind: 'step', ...about, text: 'admitted' },
      { kind: 'progress', ...about, text: '1 of 2' },
      { kind: 'output', service: 'returns', text: 'built' },
    ];
    for (const one of said) reporter.report(one);
    expect(heard).toEqual(said);
  });

  it('keeps each service and environment apart, and gives a build’s output to its service', () => {
    const collected = collectedOf(
      { kind: 'output', service: 'returns', text: 'layer 1' },
      { kind: 'step', ...about, text: 'here' },
      { kind: 'step', service: 'returns', environment: 'uat', text: 'elsewhere' },
      { kind: 'step', service: 'shipping', environment: 'prod', text: 'another' },
    );
    expect(reportsOf(collected, 'returns', 'prod').log).toEqual(['layer 1', 'here']);
    expect(reportsOf(collected, 'returns', null).log).toEqual(['layer 1']);
  });

  it('says a warning once, and keeps the newest look at one failure', () => {
    const collected = collectedOf(
      { kind: 'warning', ...about, text: 'w', fix: 'f' },
      { kind: 'warning', ...about, text: 'w', fix: 'f' },
      { kind: 'failure', ...about, failure: failureOf({ events: ['one'] }) },
      { kind: 'failure', ...about, failure: failureOf({ events: ['one', 'two'] }) },
    );
    const reports = reportsOf(collected, 'returns', 'prod');
    expect(reports.warnings).toEqual([{ text: 'w', fix: 'f' }]);
    expect(reports.failures.map((failure) => failure.events)).toEqual([['one', 'two']]);
  });

  it('counts observations instead of keeping them', () => {
    const observation = (ok: boolean, detail: string) => ({
      probe: 'health',
      ok,
      errored: false,
      detail,
      milliseconds: 1,
    });
    const collected = collectedOf(
      { kind: 'observations', ...about, observations: [observation(true, '200'), observation(false, '503')] },
      { kind: 'observations', ...about, observations: [observation(false, '503')] },
    );
    expect(reportsOf(collected, 'returns', 'prod').tallies).toEqual([
      { probe: 'health', made: 3, good: 1, errored: 0, reasons: ['503'] },
    ]);
  });

  it('keeps the newest 500 lines and counts the others', () => {
    const { reporter, collected } = createCollector({ report: () => undefined });
    for (let index = 1; index <= 700; index += 1)
      reporter.report({ kind: 'output', service: 'returns', text: `${index}` });
    const reports = reportsOf(collected(), 'returns', null);
    expect([reports.log.length, reports.log[0], reports.dropped]).toEqual([500, '201', 200]);
  });
});
