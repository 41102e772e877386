import type { ErrorCode } from '../domain/error-code.ts';
import { toldBy, WaybillError } from '../domain/error.ts';
import type { Outcome } from '../domain/outcome.ts';
import { problemsOf } from '../domain/problems-of.ts';
import type { ServiceResult } from '../domain/result.ts';
import { unmetOf } from '../operations/unmet.ts';

/** Codes that say no, for a reason that a person can mend; the rest says that the machinery broke. */
const refusals: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'input-invalid',
  'config-invalid',
  'config-missing',
  'version-ambiguous',
  'version-unknown',
  'source-not-found',
  'source-unsafe',
  'stamp-missing',
  'stamp-invalid',
  'tag-tampered',
  'tag-taken',
  'entry-not-open',
  'entry-unknown',
  'ledger-truncated',
  'ledger-unreadable',
  'workload-missing',
  'workload-unsupported',
  'container-ambiguous',
  'base-missing',
  'render-mismatch',
  'repository-missing',
  'repository-mutable',
  'build-inputs-changed',
  'not-yet-supported',
  'refused',
]);

/** Codes that speak against what was to be built. */
const failures: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'build-failed',
  'build-output-invalid',
  'test-failed',
  'config-guarded',
]);

/** An error as a service's answer: never good, never a stack trace. */
export function resultOfError(error: unknown, blank: ServiceResult): ServiceResult {
  const outcome = outcomeOf(error instanceof WaybillError ? error.code : 'internal');
  const unmet = unmetOf(error, blank.verb);
  return {
    ...blank,
    outcome,
    good: false,
    message: problemsOf(error)
      .map((problem) => (problem.denied === undefined ? problem.message : toldBy(blank.verb, problem)))
      .join('; '),
    unmet,
  };
}

function outcomeOf(code: ErrorCode): Outcome {
  if (refusals.has(code)) return 'refused';
  if (failures.has(code)) return 'failed';
  return code === 'cancelled' ? 'cancelled' : 'errored';
}
