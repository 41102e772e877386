import * as z from 'zod';

/** A descriptor as a layout writes it (OCI image specification 1.1, descriptor.md); fields that we do not read are let through. */
export const descriptorSchema = z.looseObject({
  mediaType: z.string().min(1).max(255),
  digest: z.string().max(255),
  size: z.int().min(0),
  urls: z.array(z.string()).optional(),
  data: z.string().optional(),
  annotations: z.record(z.string(), z.string()).optional(),
  platform: z.looseObject({ architecture: z.string(), os: z.string(), variant: z.string().optional() }).optional(),
});

export type RawDescriptor = z.infer<typeof descriptorSchema>;

export const indexSchema = z.looseObject({
  schemaVersion: z.literal(2),
  mediaType: z.string().optional(),
  manifests: z.array(descriptorSchema),
});

export const manifestSchema = z.looseObject({
  schemaVersion: z.literal(2),
  mediaType: z.string().optional(),
  config: descriptorSchema,
  layers: z.array(descriptorSchema),
});

const manifestTypes = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
];

const indexTypes = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
];

export function manifestKind(mediaType: string): 'manifest' | 'index' | undefined {
  if (manifestTypes.includes(mediaType)) return 'manifest';
  return indexTypes.includes(mediaType) ? 'index' : undefined;
}

/** Layers that a licence keeps out of registries; they are had from their own addresses, and need not be in the layout. */
export function isForeign(descriptor: RawDescriptor): boolean {
  return /\.nondistributable\.|\.foreign\./.test(descriptor.mediaType) && (descriptor.urls?.length ?? 0) > 0;
}

/** `linux/arm64/v8`, where the descriptor says. */
export function platformOf({ platform }: RawDescriptor): string | undefined {
  if (platform === undefined) return undefined;
  return [platform.os, platform.architecture, platform.variant].filter((part) => part !== undefined).join('/');
}
