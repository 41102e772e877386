import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { descriptor, OCI_INDEX, OCI_MANIFEST, sha256 } from '../rehearsal/whole/cloud.ts';
import { layer } from '../rehearsal/runtime/image.ts';

/** Writes an OCI layout whose one image is an index of a platform each; answers the digests of the index and of its images. */
export async function writePlatforms(
  folder: string,
  architectures: readonly string[],
): Promise<{ readonly index: string; readonly images: readonly string[] }> {
  await mkdir(join(folder, 'blobs', 'sha256'), { recursive: true });
  const put = async (mediaType: string, content: Buffer | string) => {
    const described = descriptor(mediaType, content);
    await writeFile(join(folder, 'blobs', described.digest.replace(':', '/')), content);
    return described;
  };
  const manifests = [];
  for (const architecture of architectures) {
    const tar = await layer({ name: 'platform', body: architecture });
    const config = {
      architecture,
      os: 'linux',
      config: { Cmd: ['/none'] },
      rootfs: { type: 'layers', diff_ids: [sha256(tar)] },
    };
    const manifest = {
      schemaVersion: 2,
      mediaType: OCI_MANIFEST,
      config: await put('application/vnd.oci.image.config.v1+json', JSON.stringify(config)),
      layers: [await put('application/vnd.oci.image.layer.v1.tar+gzip', gzipSync(tar))],
    };
    manifests.push({ ...(await put(OCI_MANIFEST, JSON.stringify(manifest))), platform: { architecture, os: 'linux' } });
  }
  const index = await put(OCI_INDEX, JSON.stringify({ schemaVersion: 2, mediaType: OCI_INDEX, manifests }));
  await writeFile(join(folder, 'oci-layout'), JSON.stringify({ imageLayoutVersion: '1.0.0' }));
  await writeFile(join(folder, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [index] }));
  return { index: index.digest, images: manifests.map(({ digest }) => digest) };
}
