import type { Verb } from '../domain/outcome.ts';
import type { ServiceResult } from '../domain/result.ts';

/** A result with everything unknown, to be filled in. */
export function blankResult(verb: Verb, service: string, environment: string | null): ServiceResult {
  return {
    verb,
    service,
    environment,
    outcome: 'errored',
    good: false,
    message: '',
    digest: null,
    version: null,
    commit: null,
    from: null,
    entry: null,
    closing: null,
    revision: null,
    unmet: [],
    warnings: [],
    url: null,
    undo: null,
    seconds: 0,
    details: {},
  };
}
