import type { TestReport } from '../domain/test-result.ts';

type Clean = (text: string) => string;

export interface ReportFile {
  /** As patterns match it. */
  readonly path: string;
  /** Null: larger than a report may be. */
  readonly bytes: Uint8Array | null;
}

/**
 * Reads what test runners write. A file that is no report, or one that could not be read safely, is `unreadable`. `clean`
 * takes secrets out of every name and message, before anything is shortened (I9).
 */
export interface TestReports {
  /** The reports below a folder of this machine that match one of the patterns; links are not followed. */
  inFolder(folder: string, patterns: readonly string[], clean: Clean): Promise<TestReport>;
  /** The same of files that come from elsewhere. */
  of(files: AsyncIterable<ReportFile>, patterns: readonly string[], clean: Clean): Promise<TestReport>;
}
