import type { Observation } from '../domain/probe.ts';
import type { Change, Failure } from './orchestrator.ts';

/** What an operation says while it works. The core never prints: a host decides how this looks. */
export type Report =
  /** A step begins or has ended: one line. */
  | { readonly kind: 'step'; readonly service: string; readonly environment: string; readonly text: string }
  /** Where a wait stands; replaces the one before on a terminal, thinned out in a log. */
  | { readonly kind: 'progress'; readonly service: string; readonly environment: string; readonly text: string }
  | { readonly kind: 'output'; readonly service: string; readonly text: string }
  | {
      readonly kind: 'warning';
      readonly service: string;
      readonly environment: string;
      readonly text: string;
      readonly fix?: string;
    }
  | {
      readonly kind: 'changes';
      readonly service: string;
      readonly environment: string;
      readonly changes: readonly Change[];
    }
  | {
      readonly kind: 'observations';
      readonly service: string;
      readonly environment: string;
      readonly observations: readonly Observation[];
    }
  /** Something to look at in the repository: a test that failed, with its line where that is known. */
  | {
      readonly kind: 'finding';
      readonly service: string;
      readonly level: 'error' | 'warning' | 'notice';
      readonly title: string;
      readonly text: string;
      readonly place: { readonly file: string; readonly line: number | null } | null;
    }
  | { readonly kind: 'failure'; readonly service: string; readonly environment: string; readonly failure: Failure };

export interface Reporter {
  report(report: Report): void;
}
