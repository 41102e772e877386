import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { once } from 'node:events';
import { extract, pack } from 'tar-stream';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import type { Digest } from '../../../src/domain/digest.ts';
import type { BuiltImage } from '../../../src/domain/image.ts';
import { baseImage } from '../../containers/base-image.ts';

const sha256 = (bytes: Uint8Array): Digest => `sha256:${createHash('sha256').update(bytes).digest('hex')}` as Digest;

export interface Layer {
  readonly files: Readonly<Record<string, string>>;
  readonly compressed?: 'gzip' | 'zstd';
}

export async function layerTar(files: Readonly<Record<string, string>>): Promise<Buffer> {
  const archive = pack();
  for (const [name, content] of Object.entries(files))
    archive.entry({ name, mode: 0o644, mtime: new Date(0) }, content);
  archive.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of archive) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** An image as a builder hands it over: layers on top of the machine's own Node, or on nothing. */
export async function imageOf(
  layers: readonly Layer[],
  settings: Readonly<Record<string, unknown>> = {},
  base: 'node' | 'nothing' = 'node',
  history: readonly Readonly<Record<string, unknown>>[] = [],
): Promise<BuiltImage> {
  const under = base === 'node' ? [{ tar: await baseLayer(), compressed: undefined }] : [];
  const all = [
    ...under,
    ...(await Promise.all(layers.map(async ({ files, compressed }) => ({ tar: await layerTar(files), compressed })))),
  ].map(({ tar, compressed }) => {
    const bytes = compressed === 'gzip' ? gzipSync(tar) : compressed === 'zstd' ? zstdCompressSync(tar) : tar;
    const suffix = compressed === undefined ? '' : `+${compressed}`;
    return { bytes, diffId: sha256(tar), mediaType: `application/vnd.oci.image.layer.v1.tar${suffix}` };
  });
  const config = Buffer.from(
    JSON.stringify({
      architecture: process.arch === 'x64' ? 'amd64' : process.arch,
      os: 'linux',
      config: { Env: ['PATH=/usr/local/bin:/bin'], WorkingDir: '/app', ...settings },
      rootfs: { type: 'layers', diff_ids: all.map(({ diffId }) => diffId) },
      history,
    }),
  );
  const type = 'application/vnd.oci.image.manifest.v1+json';
  const described = (mediaType: string, bytes: Buffer) => ({ mediaType, digest: sha256(bytes), size: bytes.length });
  const bytes = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: type,
      config: described('application/vnd.oci.image.config.v1+json', config),
      layers: all.map((layer) => described(layer.mediaType, layer.bytes)),
    }),
  );
  const root = { digest: sha256(bytes), mediaType: type, bytes };
  return {
    root,
    manifests: [root],
    blobs: [config, ...all.map((layer) => layer.bytes)].map((blob) => ({
      digest: sha256(blob),
      size: blob.length,
      open: () => Readable.from([blob]),
    })),
    dispose: async () => undefined,
  };
}

let read: Promise<Buffer> | undefined;

/** The one layer of the machine's base image, as the engine has it. */
function baseLayer(): Promise<Buffer> {
  return (read ??= readBaseLayer());
}

async function readBaseLayer(): Promise<Buffer> {
  const saving = spawn('docker', ['save', await baseImage()], { stdio: ['ignore', 'pipe', 'inherit'] });
  const archive = extract();
  saving.stdout.pipe(archive);
  let layer: Buffer | undefined;
  for await (const entry of archive) {
    const chunks: Buffer[] = [];
    for await (const chunk of entry) chunks.push(chunk as Buffer);
    if (Buffer.concat(chunks.slice(0, 1)).toString('latin1', 257, 262) === 'ustar') layer = Buffer.concat(chunks);
  }
  if (saving.exitCode === null) await once(saving, 'exit');
  if (layer === undefined) throw new Error('expected a layer in the base image');
  return layer;
}
