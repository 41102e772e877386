import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Descriptor, BuiltImage, Manifest } from '../../../src/domain/image.ts';
import { digestOf } from '../../../src/domain/hash.ts';

const manifestType = 'application/vnd.oci.image.manifest.v1+json';
const indexType = 'application/vnd.oci.image.index.v1+json';

/** An image for some platforms whose layers are random bytes: nothing of it can be guessed, packed or shared. */
export function randomImage(platforms: readonly string[], layerBytes: readonly number[]): BuiltImage {
  const blobs: { digest: ReturnType<typeof digestOf>; size: number; open(): Readable }[] = [];
  const add = (mediaType: string, bytes: Uint8Array): Descriptor => {
    const digest = digestOf(bytes);
    blobs.push({ digest, size: bytes.length, open: () => Readable.from([bytes]) });
    return { mediaType, digest, size: bytes.length };
  };
  const children = platforms.map((architecture) => {
    const layers = layerBytes.map((size) => add('application/vnd.oci.image.layer.v1.tar', randomBytes(size)));
    const config = add(
      'application/vnd.oci.image.config.v1+json',
      Buffer.from(
        JSON.stringify({
          architecture,
          os: 'linux',
          rootfs: { type: 'layers', diff_ids: layers.map(({ digest }) => digest) },
        }),
      ),
    );
    return { architecture, manifest: manifestOf({ config, layers }, manifestType) };
  });
  const root = manifestOf(
    {
      manifests: children.map(({ architecture, manifest }) => ({
        ...descriptorOf(manifest),
        platform: { os: 'linux', architecture },
      })),
    },
    indexType,
  );
  return {
    root,
    manifests: [...children.map(({ manifest }) => manifest), root],
    blobs,
    dispose: async () => undefined,
  };
}

/** Indented, so that whoever writes it anew changes its bytes. */
function manifestOf(body: object, mediaType: string): Manifest {
  const bytes = Buffer.from(`${JSON.stringify({ schemaVersion: 2, mediaType, ...body }, null, 3)}\n`);
  return { digest: digestOf(bytes), mediaType, bytes };
}

export function descriptorOf({ mediaType, digest, bytes }: Manifest): Descriptor {
  return { mediaType, digest, size: bytes.length };
}
