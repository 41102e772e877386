import type { Digest } from '../../../src/domain/digest.ts';
import type { ServiceResult } from '../../../src/domain/result.ts';
import type { Failure } from '../../../src/domain/failure.ts';
import { createCollector, type Collected } from '../../../src/entry/summary/collect.ts';
import type { SummaryFacts } from '../../../src/entry/summary/facts.ts';
import type { Report } from '../../../src/ports/reporter.ts';

export const newer = `sha256:${'1'.repeat(64)}` as Digest;
export const older = `sha256:${'0'.repeat(64)}` as Digest;

/** A service that was shipped to production and passed; `more` says what is otherwise. */
export function resultOf(more: Partial<ServiceResult> = {}): ServiceResult {
  return {
    verb: 'ship',
    service: 'returns',
    environment: 'prod',
    outcome: 'deployed',
    good: true,
    message: 'runs, and passed its verdict',
    digest: newer,
    version: '1.4.0',
    commit: 'b'.repeat(40),
    from: { digest: older, version: '1.3.0', commit: 'a'.repeat(40) },
    entry: `returns@prod#7:${newer}`,
    closing: newer,
    revision: 'c'.repeat(64),
    unmet: [],
    warnings: [],
    url: 'https://returns.shop.example/',
    undo: 'waybill rollback returns prod --from 1.4.0 --reason "…"',
    seconds: 83,
    details: {},
    ...more,
  };
}

/** One that was turned back. */
export function turnedBack(more: Partial<ServiceResult> = {}): ServiceResult {
  return resultOf({ outcome: 'rolled-back', good: false, message: 'the probe failed', undo: null, ...more });
}

export function failureOf(more: Partial<Failure> = {}): Failure {
  return {
    workload: 'returns',
    cause: 'image',
    reason: 'the container exits',
    advice: 'look at its log',
    tasks: [
      {
        id: '1a2b3c',
        code: 'EssentialContainerExited',
        reason: 'Essential container in task exited',
        container: 'app',
        exitCode: 137,
        log: ['starting', 'out of memory'],
      },
    ],
    events: ['(service returns) has started 1 tasks'],
    ...more,
  };
}

export function collectedOf(...reports: readonly Report[]): Collected {
  const collector = createCollector({ report: () => undefined });
  for (const report of reports) collector.reporter.report(report);
  return collector.collected();
}

export function factsOf(more: Partial<SummaryFacts> = {}): SummaryFacts {
  return {
    journey: [
      { name: 'dev', requires: [] },
      { name: 'uat', requires: ['dev'] },
      { name: 'prod', requires: ['uat'] },
    ],
    notes: [],
    collected: [],
    run: 'https://github.example/shop/shop/actions/runs/7',
    commitUrl: (commit) => `https://github.example/shop/shop/commit/${commit}`,
    ...more,
  };
}
