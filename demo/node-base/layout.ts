import { createHash } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesOfNode } from './files.ts';
import { writeBaseLayer } from './layer.ts';

/**
 * Writes an OCI image layout that has nothing but this machine's Node in it, for images that run as containers where no
 * registry of the world is in reach. Linux only: what it holds are this machine's programs and libraries.
 */
export async function writeNodeLayout(folder: string): Promise<void> {
  const blobs = join(folder, 'blobs', 'sha256');
  await mkdir(blobs, { recursive: true });
  const layer = await writeBaseLayer(await filesOfNode(), join(folder, 'layer'));
  await rename(layer.path, join(blobs, layer.diffId.replace('sha256:', '')));
  const put = async (mediaType: string, value: object) => {
    const bytes = Buffer.from(JSON.stringify(value));
    const hex = createHash('sha256').update(bytes).digest('hex');
    await writeFile(join(blobs, hex), bytes);
    return { mediaType, digest: `sha256:${hex}`, size: bytes.length };
  };
  const config = await put('application/vnd.oci.image.config.v1+json', {
    created: new Date(0).toISOString(),
    architecture: process.arch === 'x64' ? 'amd64' : process.arch,
    os: 'linux',
    config: { Env: ['PATH=/usr/local/bin:/bin'] },
    rootfs: { type: 'layers', diff_ids: [layer.diffId] },
  });
  const type = 'application/vnd.oci.image.manifest.v1+json';
  const manifest = await put(type, {
    schemaVersion: 2,
    mediaType: type,
    config,
    layers: [{ mediaType: 'application/vnd.oci.image.layer.v1.tar', digest: layer.diffId, size: layer.size }],
  });
  await writeFile(join(folder, 'oci-layout'), JSON.stringify({ imageLayoutVersion: '1.0.0' }));
  await writeFile(join(folder, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [manifest] }));
}
