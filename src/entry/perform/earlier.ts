import type { ServiceResult } from '../../domain/result.ts';

/**
 * A result with the end that an earlier attempt of this run came to and may have told nobody of, its runner being lost: a
 * `notify` step that follows tells of that first, under the id that it has had from the start.
 */
export function withEarlier(result: ServiceResult, earlier: ServiceResult | undefined): ServiceResult {
  return earlier === undefined ? result : { ...result, details: { ...result.details, earlier } };
}
