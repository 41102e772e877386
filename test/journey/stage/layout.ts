import { mkdir, writeFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { join } from 'node:path';
import type { BuiltImage } from '../../../src/domain/image.ts';

/** Writes an image as an OCI layout, as a builder of an earlier step does. */
export async function writeLayout(image: BuiltImage, folder: string): Promise<void> {
  const blobs = join(folder, 'blobs/sha256');
  await mkdir(blobs, { recursive: true });
  const write = (digest: string, bytes: Uint8Array): Promise<void> =>
    writeFile(join(blobs, digest.slice('sha256:'.length)), bytes);
  for (const blob of image.blobs) await write(blob.digest, await buffer(blob.open()));
  for (const manifest of image.manifests) await write(manifest.digest, manifest.bytes);
  const { digest, mediaType, bytes } = image.root;
  const index = { schemaVersion: 2, manifests: [{ mediaType, digest, size: bytes.length }] };
  await writeFile(join(folder, 'index.json'), JSON.stringify(index));
  await writeFile(join(folder, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
}
