import type { Digest } from '../../../domain/digest.ts';
import { digestOf } from '../../../domain/hash.ts';
import type { BuiltImage, Manifest } from '../../../domain/image.ts';

const indexType = 'application/vnd.oci.image.index.v1+json';

/** One image a platform, as an index in the order of the platforms; a single one stays what it is. */
export function joinPlatforms(
  images: readonly { readonly platform: string; readonly image: BuiltImage }[],
): BuiltImage {
  const [first] = images;
  if (first === undefined) throw new Error('expected an image for at least one platform');
  if (images.length === 1) return first.image;
  const root = indexOf(images);
  const manifests = new Map<Digest, Manifest>();
  const blobs = new Map<Digest, BuiltImage['blobs'][number]>();
  for (const { image } of images) {
    for (const manifest of image.manifests) manifests.set(manifest.digest, manifest);
    for (const blob of image.blobs) blobs.set(blob.digest, blob);
  }
  return {
    root,
    manifests: [...manifests.values(), root],
    blobs: [...blobs.values()],
    dispose: async () => {
      for (const { image } of images) await image.dispose();
    },
  };
}

function indexOf(images: readonly { readonly platform: string; readonly image: BuiltImage }[]): Manifest {
  const manifests = images.map(({ platform, image: { root } }) => {
    const [os = '', architecture = '', variant] = platform.split('/');
    return {
      mediaType: root.mediaType,
      digest: root.digest,
      size: root.bytes.length,
      platform: { architecture, os, ...(variant === undefined ? {} : { variant }) },
    };
  });
  const bytes = new TextEncoder().encode(
    JSON.stringify({ schemaVersion: 2, mediaType: indexType, manifests }, null, 2),
  );
  return { digest: digestOf(bytes), mediaType: indexType, bytes };
}
