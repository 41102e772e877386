/** What a report of a runner may be in bytes: far above what they write, little enough to be held in memory. */
export const reportLimitBytes = 32 * 1024 * 1024;

/** One test of a report, as its runner called it. */
export interface TestCase {
  readonly name: string;
  readonly suite: string;
  readonly outcome: 'passed' | 'failed' | 'errored' | 'skipped';
  /** What the runner says of a failure; empty otherwise. */
  readonly message: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly seconds: number;
}

/** All reports of a stage together. */
export interface TestReport {
  /** Files that were read, by the names that the patterns matched. */
  readonly files: readonly string[];
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Those that failed, at most as many as people read. */
  readonly failures: readonly TestCase[];
  /** Names of tests that passed, at most as many as a stamp holds. */
  readonly names: readonly string[];
  /** Files that matched and are no report, with the reason. */
  readonly unreadable: readonly { readonly file: string; readonly reason: string }[];
}

export const noReport: TestReport = {
  files: [],
  passed: 0,
  failed: 0,
  skipped: 0,
  failures: [],
  names: [],
  unreadable: [],
};

export type StageVerdict =
  | 'passed'
  /** Passed, but not at the first try. */
  | 'flaky'
  | 'failed'
  /** The machinery broke: nothing is known of the image. */
  | 'errored'
  /** Something that it needs did not pass. */
  | 'skipped'
  | 'cancelled'
  /** This very stage passed on this very image before. */
  | 'passed-before';

/** What one try of a stage came to. */
export interface Attempt {
  readonly verdict: 'passed' | 'failed' | 'errored' | 'cancelled';
  /** One sentence. */
  readonly reason: string;
  /** What mends it, where that is known. */
  readonly fix: string | null;
  readonly report: TestReport;
  /** The last lines of the command, and of every container that there was. */
  readonly logs: readonly { readonly of: string; readonly lines: readonly string[] }[];
  readonly seconds: number;
}

export interface StageResult {
  readonly stage: string;
  readonly kind: 'static' | 'dynamic' | 'dependent';
  /** Null where it could not be told. */
  readonly key: string | null;
  readonly verdict: StageVerdict;
  readonly reason: string;
  readonly fix: string | null;
  readonly attempts: readonly Attempt[];
  readonly seconds: number;
}

/** Whether an image may go on with it. */
export function isGood(verdict: StageVerdict): boolean {
  return verdict === 'passed' || verdict === 'flaky' || verdict === 'passed-before';
}
