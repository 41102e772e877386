import type { Digest } from '../../domain/digest.ts';
import type { Descriptor } from '../../domain/image.ts';

export const ociManifestMediaType = 'application/vnd.oci.image.manifest.v1+json';

/** The content `{}` that stands where a manifest must name a blob and has none to name (OCI image specification, manifest.md). */
export const emptyBlob = {
  bytes: new TextEncoder().encode('{}'),
  descriptor: {
    mediaType: 'application/vnd.oci.empty.v1+json',
    digest: 'sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a' as Digest,
    size: 2,
  },
} as const satisfies { readonly bytes: Uint8Array; readonly descriptor: Descriptor };
