import type { Digest } from '../../src/domain/digest.ts';
import type { Manifest } from '../../src/domain/image.ts';

export interface ManifestBody {
  readonly artifactType?: string;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly subject?: { readonly digest: Digest };
  readonly config?: { readonly digest: Digest; readonly mediaType: string };
  readonly layers?: readonly { readonly digest: Digest }[];
  readonly manifests?: readonly { readonly digest: Digest }[];
}

/** What a manifest says, as far as registries look at it. */
export function bodyOf(manifest: Manifest): ManifestBody {
  return JSON.parse(Buffer.from(manifest.bytes).toString('utf8')) as ManifestBody;
}
