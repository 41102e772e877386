import type { Change, Failure } from '../../ports/orchestrator.ts';
import type { Report, Reporter } from '../../ports/reporter.ts';
import { tally, type Tally } from './tally.ts';

export interface CollectedWarning {
  readonly text: string;
  readonly fix: string | null;
}

/** What was reported of one service in one environment (empty: of none, such as a build's). */
export interface ServiceReports {
  readonly service: string;
  readonly environment: string;
  readonly failures: readonly Failure[];
  readonly tallies: readonly Tally[];
  /** The newest diff that was shown. */
  readonly changes: readonly Change[];
  readonly warnings: readonly CollectedWarning[];
  /** Steps and output in order, the newest lines of it. */
  readonly log: readonly string[];
  /** How many older lines were dropped. */
  readonly dropped: number;
}

export type Collected = readonly ServiceReports[];

const logLines = 500;

/** Passes every report on, and keeps what the summary tells of it. Its memory is bounded, however long a run takes. */
export function createCollector(next: Reporter): { readonly reporter: Reporter; readonly collected: () => Collected } {
  const kept = new Map<string, ServiceReports>();
  return {
    reporter: {
      report(report) {
        const environment = 'environment' in report ? report.environment : '';
        const key = JSON.stringify([report.service, environment]);
        kept.set(key, withReport(kept.get(key) ?? blank(report.service, environment), report));
        next.report(report);
      },
    },
    collected: () => [...kept.values()],
  };
}

/** What was collected of a service: of this environment, and of what belongs to none. */
export function reportsOf(collected: Collected, service: string, environment: string | null): ServiceReports {
  const own = collected.filter(
    (one) => one.service === service && (one.environment === '' || one.environment === (environment ?? '')),
  );
  return own.reduce<ServiceReports>(
    (all, one) => ({
      ...all,
      failures: [...all.failures, ...one.failures],
      tallies: [...all.tallies, ...one.tallies],
      changes: [...all.changes, ...one.changes],
      warnings: [...all.warnings, ...one.warnings],
      log: [...all.log, ...one.log],
      dropped: all.dropped + one.dropped,
    }),
    blank(service, environment ?? ''),
  );
}

function blank(service: string, environment: string): ServiceReports {
  return { service, environment, failures: [], tallies: [], changes: [], warnings: [], log: [], dropped: 0 };
}

function withReport(kept: ServiceReports, report: Report): ServiceReports {
  switch (report.kind) {
    case 'step':
    case 'output':
      return withLines(kept, report.text.split(/\r\n|\n|\r/));
    case 'progress':
      return kept;
    case 'warning': {
      const warning = { text: report.text, fix: report.fix ?? null };
      const known = kept.warnings.some((one) => one.text === warning.text && one.fix === warning.fix);
      return known ? kept : { ...kept, warnings: [...kept.warnings, warning] };
    }
    case 'finding':
      // The stage's own result tells it.
      return kept;
    case 'changes':
      return { ...kept, changes: report.changes };
    case 'observations':
      return { ...kept, tallies: report.observations.reduce(tally, kept.tallies) };
    case 'failure':
      return { ...kept, failures: [...kept.failures.filter((one) => !same(one, report.failure)), report.failure] };
  }
}

function withLines(kept: ServiceReports, lines: readonly string[]): ServiceReports {
  const all = [...kept.log, ...lines];
  const over = Math.max(0, all.length - logLines);
  return { ...kept, log: all.slice(over), dropped: kept.dropped + over };
}

/** The same failure may be looked at twice: the later look knows more. */
function same(one: Failure, other: Failure): boolean {
  return one.workload === other.workload && one.reason === other.reason;
}
