import type { ErrorCode } from './error-code.ts';
import { WaybillError } from './error.ts';

const unanswered: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'registry-unreachable',
  'proxy-failed',
  'proxy-denied',
  'certificate-unknown',
]);

/**
 * Whether a call to the registry failed without its answer, so that what was asked may have been done: the last of
 * several attempts may have stuck on the way, and an earlier one may have lost its answer.
 */
export function isUnanswered(error: unknown): error is WaybillError {
  return error instanceof WaybillError && unanswered.has(error.code);
}
