import { createHash } from 'node:crypto';
import { arch } from 'node:process';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import type { Header } from 'tar-stream';
import type { Images, UnpackableImage } from '../../../rehearsal/registry/images.ts';

export type LayerPart = Partial<Header> & { name: string; body?: string };

/** A layer blob from its entries; a plain file unless `type` says otherwise. */
export async function layer(...parts: readonly LayerPart[]): Promise<Buffer> {
  const stream = pack();
  for (const { body, ...header } of parts) {
    if (header.type === undefined || header.type === 'file') stream.entry({ mode: 0o644, ...header }, body ?? '');
    else stream.entry(header);
  }
  stream.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

export interface ImageParts {
  readonly config?: UnpackableImage['config'];
  readonly architecture?: string;
  readonly layers: readonly Buffer[];
  readonly mediaType?: string;
}

export function image({
  config = {},
  architecture = arch === 'x64' ? 'amd64' : arch,
  layers,
  mediaType,
}: ImageParts): UnpackableImage {
  return {
    config,
    architecture,
    os: 'linux',
    layers: layers.map((blob) => ({
      mediaType: mediaType ?? 'application/vnd.oci.image.layer.v1.tar+gzip',
      digest: `sha256:${createHash('sha256').update(blob).digest('hex')}`,
      read: () => blob,
    })),
  };
}

/** An image that is `node /app/server.js`. */
export async function nodeImage(server: string, config: UnpackableImage['config'] = {}): Promise<UnpackableImage> {
  const files = await layer({ name: 'app/', type: 'directory', mode: 0o755 }, { name: 'app/server.js', body: server });
  return image({
    config: { Cmd: ['node', '/app/server.js'], WorkingDir: '/app', ...config },
    layers: [gzipSync(files)],
  });
}

/** Images by the reference that task definitions use; the digest is made of the reference. */
export function imagesOf(known: Readonly<Record<string, UnpackableImage>>): Images {
  return {
    resolve: (name) => (name in known ? digestOf(name) : undefined),
    unpackable: (name, digest) => (digest === digestOf(name) ? known[name] : undefined),
  };
}

export function digestOf(name: string): string {
  return `sha256:${createHash('sha256').update(name).digest('hex')}`;
}
