import * as z from 'zod';
import { isDigest, type Digest } from '../domain/digest.ts';
import type { Manifest } from '../domain/image.ts';

/** A blob, as a manifest names it. */
export interface BlobPart {
  readonly digest: Digest;
  readonly size: number;
}

const descriptor = z.object({
  digest: z.custom<Digest>((value) => typeof value === 'string' && isDigest(value), 'expected a digest'),
  size: z.number(),
  mediaType: z.string().optional(),
  urls: z.array(z.string()).optional(),
});
const shape = z.object({
  config: descriptor.optional(),
  layers: z.array(descriptor).optional(),
  blobs: z.array(descriptor).optional(),
  manifests: z.array(descriptor).optional(),
});

/** What a manifest names: the manifests of an index, the blobs of an image. */
export function partsOf(manifest: Manifest): {
  readonly children: readonly Digest[];
  readonly blobs: readonly BlobPart[];
} {
  const body = shape.parse(JSON.parse(new TextDecoder().decode(manifest.bytes)));
  const blobs = [...(body.config === undefined ? [] : [body.config]), ...(body.layers ?? []), ...(body.blobs ?? [])];
  return {
    children: (body.manifests ?? []).map(({ digest }) => digest),
    blobs: blobs.filter((blob) => !isElsewhere(blob)).map(({ digest, size }) => ({ digest, size })),
  };
}

/** Layers that may not be handed on are fetched from where they say, and lie in no registry (Windows' base layers). */
function isElsewhere({ urls, mediaType = '' }: z.infer<typeof descriptor>): boolean {
  return urls !== undefined && urls.length > 0 && /foreign|nondistributable/.test(mediaType);
}
