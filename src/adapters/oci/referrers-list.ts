import * as z from 'zod';
import { type Digest, isDigest } from '../../domain/digest.ts';
import type { Descriptor, Manifest } from '../../domain/image.ts';

const digest = z.custom<Digest>((value) => typeof value === 'string' && isDigest(value));
const strings = z.record(z.string(), z.string());
const descriptor = z.looseObject({
  mediaType: z.string(),
  digest,
  size: z.number(),
  artifactType: z.string().optional(),
  annotations: strings.optional(),
});
export const listShape = z.looseObject({ manifests: z.array(descriptor) });
const referrerShape = z.looseObject({
  subject: z.looseObject({ digest }).optional(),
  artifactType: z.string().optional(),
  config: z.looseObject({ mediaType: z.string() }).optional(),
  annotations: strings.optional(),
});

/** What a manifest refers to. */
export function subjectOf(manifest: Manifest): Digest | undefined {
  return referrerShape.safeParse(jsonOf(manifest.bytes)).data?.subject?.digest;
}

/** The descriptors of a list of referrers; what is none is passed over. */
export function descriptorsIn(list: unknown): readonly Descriptor[] {
  const parsed = listShape.safeParse(list);
  return (parsed.data?.manifests ?? []).map(({ mediaType, digest: of, size, artifactType, annotations }) => ({
    mediaType,
    digest: of,
    size,
    ...(artifactType !== undefined && { artifactType }),
    ...(annotations !== undefined && { annotations }),
  }));
}

/** The tag under which clients keep the list where a registry does not (distribution specification, "Referrers Tag Schema"). */
export function referrersTag(subject: Digest): string {
  return subject.replace(':', '-');
}

/** How a referrer is entered in its subject's list. */
export function entryOf({ bytes, digest: of, mediaType }: Manifest): Descriptor {
  const { artifactType, config, annotations } = referrerShape.parse(jsonOf(bytes));
  const type = artifactType ?? config?.mediaType;
  return {
    mediaType,
    digest: of,
    size: bytes.length,
    ...(type !== undefined && { artifactType: type }),
    ...(annotations !== undefined && { annotations }),
  };
}

export function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
