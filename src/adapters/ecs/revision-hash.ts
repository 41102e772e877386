import type { Digest } from '../../domain/digest.ts';
import { hashJson } from '../../domain/hash.ts';
import type { JsonObject } from '../../domain/json.ts';
import { asJson, type Definition } from './definition.ts';

export interface HashedWorkload {
  readonly name: string;
  /** Rendered without commit and version. */
  readonly definition: Definition;
  readonly settings: JsonObject;
}

/**
 * Names a revision: 64 hex digits over the artifact, every workload's definition and settings, and the nonce of
 * `--force`. Commit, version, counts and the number of the base stay out of it.
 */
export function revisionHash(digest: Digest, workloads: readonly HashedWorkload[], nonce: string | null): string {
  return hashJson({
    schema: 1,
    digest,
    workloads: Object.fromEntries(
      workloads.map(({ name, definition, settings }) => [name, { definition: asJson(definition), settings }]),
    ),
    ...(nonce === null ? {} : { nonce }),
  });
}
