import * as z from 'zod';
import type { Digest } from '../../domain/digest.ts';
import type { Instant } from '../../domain/instant.ts';
import type { JsonObject } from '../../domain/json.ts';
import { type SourceKey, type SourceKeyInput, sourceKeyVersion } from '../../domain/source-key.ts';
import type { Statement } from '../../domain/statement.ts';
import type { Registry } from '../../ports/registry.ts';
import { readStamps } from './read.ts';

export const builtPredicateType = 'https://waybill.dev/stamp/built/v1';

/** What the `built` stamp says: from what, how and by whom an image was made. */
export interface BuiltFacts {
  /** Null for an image whose source nothing shows. */
  readonly sourceKey: SourceKey | null;
  /** What the key was computed from; null with it. */
  readonly keyInput: SourceKeyInput | null;
  /** `unproven`: made elsewhere and accepted as it is. */
  readonly source: 'proven' | 'unproven';
  readonly commit: string | null;
  /** What made it: `buildx`, `docker`, `command` or `archive`. */
  readonly builder: string;
  /** Declared inputs that are not in git, by name: their sha256 in hex. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly run: string;
  readonly actor: string;
  readonly time: Instant;
}

/** Facts as they were read from a stamp. Members that a later version adds are passed over. */
export interface BuiltStamp extends Omit<BuiltFacts, 'keyInput' | 'time'> {
  readonly time: string;
  /** The digest of the referrer. */
  readonly digest: Digest;
}

export function builtStatement(
  image: { readonly repository: string; readonly digest: Digest },
  facts: BuiltFacts,
): Statement {
  const predicate = { ...facts, sourceKeyVersion } satisfies Record<keyof BuiltFacts | 'sourceKeyVersion', unknown>;
  return {
    subject: [{ name: image.repository, digest: image.digest }],
    predicateType: builtPredicateType,
    predicate: predicate as unknown as JsonObject,
  };
}

const shape = z.object({
  sourceKey: z.custom<SourceKey>((value) => typeof value === 'string' && /^[0-9a-f]{40}$/.test(value)).nullable(),
  source: z.enum(['proven', 'unproven']),
  commit: z.string().nullable(),
  builder: z.string(),
  inputs: z.record(z.string(), z.string()),
  run: z.string(),
  actor: z.string(),
  time: z.string(),
});

/**
 * All `built` stamps of an image, oldest first. There can be several: a build that was started again after a crash, or
 * two sources that came to the very same bytes.
 */
export async function builtStampsOf(
  registry: Registry,
  repository: string,
  image: Digest,
): Promise<readonly BuiltStamp[]> {
  const { stamps } = await readStamps(registry, repository, image, builtPredicateType);
  return stamps
    .flatMap(({ digest, statement }): BuiltStamp[] => {
      const parsed = shape.safeParse(statement.predicate);
      return parsed.success ? [{ ...parsed.data, digest }] : [];
    })
    .sort((one, other) => (one.time < other.time ? -1 : 1));
}

/**
 * The `built` stamp of an image: the one of `sourceKey` where it is given and there is one, else the oldest; undefined
 * where the image was never stamped.
 */
export async function builtStampOf(
  registry: Registry,
  repository: string,
  image: Digest,
  sourceKey?: SourceKey,
): Promise<BuiltStamp | undefined> {
  const stamps = await builtStampsOf(registry, repository, image);
  return stamps.find((stamp) => stamp.sourceKey === sourceKey) ?? stamps[0];
}
