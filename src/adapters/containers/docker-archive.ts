import { PassThrough, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createZstdDecompress } from 'node:zlib';
import { pack, type Pack } from 'tar-stream';
import * as z from 'zod';
import { WaybillError } from '../../domain/error.ts';
import type { BuiltImage } from '../../domain/image.ts';

const manifestSchema = z.looseObject({
  config: z.looseObject({ digest: z.string() }),
  layers: z.array(z.looseObject({ digest: z.string(), mediaType: z.string() })),
});
const configSchema = z.looseObject({ os: z.string().optional(), architecture: z.string().optional() });

type Blob = BuiltImage['blobs'][number];

/**
 * An image as an archive that every engine since 1.10 loads (`docker save`, image specification 1.2), streamed: layers
 * as they are where the engine reads their compression, else unpacked on the way. `platform`: the engine's, as
 * `linux/amd64`. Throws `containers-failed` where the image has nothing for it.
 */
export async function dockerArchive(image: BuiltImage, platform: string, tag: string): Promise<Readable> {
  const { config, layers } = await choose(image, platform);
  const archive = pack();
  const write = async (): Promise<void> => {
    const configName = `${config.digest.slice('sha256:'.length)}.json`;
    await add(archive, configName, config.size, config.open());
    const names: string[] = [];
    for (const [index, { blob, zstd }] of layers.entries()) {
      // The same layer may come twice.
      const name = `${index}-${blob.digest.slice('sha256:'.length, 'sha256:'.length + 12)}.tar`;
      names.push(name);
      if (zstd) await add(archive, name, await unpackedSize(blob), unpacked(blob));
      else await add(archive, name, blob.size, blob.open());
    }
    archive.entry({ name: 'manifest.json' }, JSON.stringify([{ Config: configName, RepoTags: [tag], Layers: names }]));
    archive.finalize();
  };
  write().catch((error: unknown) => archive.destroy(error instanceof Error ? error : new Error(String(error))));
  const out = new PassThrough();
  archive.on('error', (error) => out.destroy(error));
  archive.pipe(out);
  return out;
}

async function add(archive: Pack, name: string, size: number, content: NodeJS.ReadableStream): Promise<void> {
  await pipeline(content, archive.entry({ name, size, mode: 0o644 }));
}

/** Engines before 23 cannot read zstd. Its length is needed first, so that it is unpacked twice rather than kept. */
function unpacked(blob: Blob): Readable {
  const decoder = createZstdDecompress();
  const source = blob.open();
  source.on('error', (error: Error) => decoder.destroy(error));
  return source.pipe(decoder);
}

async function unpackedSize(blob: Blob): Promise<number> {
  let size = 0;
  for await (const chunk of unpacked(blob)) size += (chunk as Buffer).length;
  return size;
}

async function choose(image: BuiltImage, platform: string) {
  const has: string[] = [];
  for (const manifest of image.manifests) {
    const parsed = manifestSchema.safeParse(JSON.parse(Buffer.from(manifest.bytes).toString('utf8')));
    if (!parsed.success || parsed.data.layers.some(({ mediaType }) => mediaType.includes('in-toto'))) continue;
    const config = blobOf(image, parsed.data.config.digest);
    const { os = 'linux', architecture = '' } = configSchema.parse(JSON.parse(await read(config)));
    has.push(`${os}/${architecture}`);
    if (`${os}/${architecture}` !== platform) continue;
    const layers = parsed.data.layers.map(({ digest, mediaType }) => ({
      blob: blobOf(image, digest),
      zstd: mediaType.endsWith('+zstd'),
    }));
    return { config, layers };
  }
  throw new WaybillError('containers-failed', {
    where: 'image',
    message: `expected an image for ${platform}, which is what this engine runs, got one for ${has.join(', ') || 'nothing'}`,
    fix: `platforms: [${platform}]   # under build, or run the tests on a machine of the image's own platform`,
  });
}

function blobOf(image: BuiltImage, digest: string): Blob {
  const found = image.blobs.find((blob) => blob.digest === digest);
  if (found !== undefined) return found;
  throw new WaybillError('containers-failed', {
    where: 'image',
    message: `expected every layer of the image to be here, ${digest} is kept elsewhere`,
  });
}

async function read(blob: Blob): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of blob.open()) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
