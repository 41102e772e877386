import { createHash } from 'node:crypto';

/** The build command of every service here: an OCI layout of one image, whose config says how its tasks behave. */
export const buildScript = `
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
const [folder, output] = process.argv.slice(2);
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
mkdirSync(output + '/blobs/sha256', { recursive: true });
const blob = (mediaType, text) => {
  const bytes = Buffer.from(text);
  writeFileSync(output + '/blobs/sha256/' + sha256(bytes), bytes);
  return { mediaType, digest: 'sha256:' + sha256(bytes), size: bytes.length };
};
const behaviour = readFileSync(folder + '/behaviour.json', 'utf8');
const type = 'application/vnd.oci.image.manifest.v1+json';
const layer = blob('application/vnd.oci.image.layer.v1.tar', '\\0'.repeat(1024));
const config = blob('application/vnd.oci.image.config.v1+json', JSON.stringify({
  architecture: 'amd64',
  os: 'linux',
  config: { Env: ['REHEARSE=' + behaviour, 'SERVICE=' + folder] },
  rootfs: { type: 'layers', diff_ids: [layer.digest] },
}));
const manifest = blob(type, JSON.stringify({ schemaVersion: 2, mediaType: type, config, layers: [layer] }));
writeFileSync(output + '/oci-layout', '{"imageLayoutVersion":"1.0.0"}');
writeFileSync(output + '/index.json', JSON.stringify({ schemaVersion: 2, manifests: [manifest] }));
`;

const manifestType = 'application/vnd.oci.image.manifest.v1+json';
const sha256 = (content: string): string => `sha256:${createHash('sha256').update(content).digest('hex')}`;
const descriptor = (mediaType: string, content: string) => ({
  mediaType,
  digest: sha256(content),
  size: Buffer.byteLength(content),
});

/** Pushes an image as another tool would, and answers its digest. */
export async function pushForeignImage(
  endpoint: string,
  authorization: string,
  repository: string,
  tag: string,
): Promise<string> {
  const send = async (url: string, method: string, body?: string, type = 'application/octet-stream') => {
    const answer = await fetch(url, {
      method,
      headers: { authorization, 'content-type': type },
      ...(body !== undefined && { body }),
    });
    if (!answer.ok) throw new Error(`${method} ${url}: HTTP ${answer.status}: ${await answer.text()}`);
    return answer;
  };
  const layer = '\0'.repeat(1024);
  const layerType = 'application/vnd.oci.image.layer.v1.tar';
  const configType = 'application/vnd.oci.image.config.v1+json';
  const config = JSON.stringify({
    architecture: 'amd64',
    os: 'linux',
    config: { Env: [`FOREIGN=${repository}:${tag}`] },
    rootfs: { type: 'layers', diff_ids: [sha256(layer)] },
  });
  for (const content of [layer, config]) {
    const begun = await send(`${endpoint}/v2/${repository}/blobs/uploads/`, 'POST');
    const place = new URL(begun.headers.get('location') ?? '', endpoint);
    place.searchParams.set('digest', sha256(content));
    await send(place.href, 'PUT', content);
  }
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: manifestType,
    config: descriptor(configType, config),
    layers: [descriptor(layerType, layer)],
  });
  await send(`${endpoint}/v2/${repository}/manifests/${tag}`, 'PUT', manifest, manifestType);
  return sha256(manifest);
}
