import { PassThrough, Readable } from 'node:stream';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import { extract } from 'tar-stream';
import { WaybillError } from '../../domain/error.ts';
import type { BuiltImage } from '../../domain/image.ts';
import type { ImageSettings, LayerEvent, Layers } from '../../ports/layers.ts';
import { platformsOf, type PlatformImage } from './platforms.ts';

/** Marks of a layer that takes something away (OCI image specification, layer.md). */
const whiteout = '.wh.';
const opaque = '.wh..wh..opq';

/** Reads images as they are built or as a registry streams them: one pass over each layer, nothing of it is kept. */
export function createLayers(): Layers {
  return {
    async settings(image) {
      return (await platformsOf(image)).map(({ config }) => settingsOf(config));
    },
    async walk(image, visit) {
      const walked = new Set<string>();
      for (const platform of await platformsOf(image)) await walkPlatform(image, platform, visit, walked);
    },
  };
}

function settingsOf({ config, history }: PlatformImage['config']): ImageSettings {
  const pairs = (config?.Env ?? []).map((pair): [string, string] => {
    const at = pair.indexOf('=');
    return at === -1 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
  });
  return {
    environment: Object.fromEntries(pairs),
    labels: config?.Labels ?? {},
    history: (history ?? []).map((step) => step.created_by ?? ''),
  };
}

async function walkPlatform(
  image: BuiltImage,
  { layers, config }: PlatformImage,
  visit: (event: LayerEvent) => Promise<void>,
  walked: Set<string>,
): Promise<void> {
  // Steps that change no file have no layer.
  const steps = (config.history ?? []).filter((step) => step.empty_layer !== true);
  for (const [index, { digest }] of layers.entries()) {
    const blob = image.blobs.find((each) => each.digest === digest);
    // One that a licence keeps elsewhere is not here.
    if (blob === undefined) continue;
    const from = steps.length === layers.length ? cleaned(steps[index]?.created_by ?? '') : null;
    await visit({ kind: 'layer', number: index + 1, of: layers.length, from });
    if (walked.has(`${index} ${digest}`)) continue;
    walked.add(`${index} ${digest}`);
    await walkLayer(blob.open(), digest, visit);
  }
}

/** As the Dockerfile had it: without the builder's own words around it. */
function cleaned(step: string): string | null {
  const text = step
    .replace(/^\/bin\/sh -c #\(nop\)\s*/, '')
    .replace(/^(?:RUN )?(?:\|[0-9]+ .*?)?\/bin\/sh -c /, 'RUN ')
    .replace(/\s*# buildkit$/, '')
    // Arguments of a build stand here with their values.
    .replace(/=\S+/g, '=…')
    .trim();
  return text === '' ? null : text;
}

async function walkLayer(
  stream: NodeJS.ReadableStream,
  digest: string,
  visit: (event: LayerEvent) => Promise<void>,
): Promise<void> {
  const tar = extract();
  const broken = (error: unknown): WaybillError =>
    error instanceof WaybillError
      ? error
      : new WaybillError(
          'build-output-invalid',
          {
            where: `layer ${digest}`,
            message: `expected a tar, plain or compressed with gzip or zstd, got one that is damaged (${error instanceof Error ? error.message : 'unknown'})`,
          },
          error,
        );
  const source = Readable.from(stream, { objectMode: false });
  try {
    const plain = await unpacked(source);
    plain.on('error', (error) => tar.destroy(error));
    plain.pipe(tar);
    for await (const entry of tar) {
      const { name, type, size } = entry.header;
      const path = name.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
      await take(path, type, size, entry as AsyncIterable<Uint8Array>, visit);
      // What nobody read is passed over.
      entry.resume();
    }
  } catch (error) {
    throw broken(error);
  } finally {
    source.destroy();
  }
}

async function take(
  path: string,
  type: string,
  size: number,
  bytes: AsyncIterable<Uint8Array>,
  visit: (event: LayerEvent) => Promise<void>,
): Promise<void> {
  const at = path.lastIndexOf('/');
  const [folder, name] = [path.slice(0, Math.max(0, at)), path.slice(at + 1)];
  if (name === opaque) await visit({ kind: 'removed', path: folder, inside: true });
  else if (name.startsWith(whiteout)) {
    const removed = name.slice(whiteout.length);
    await visit({ kind: 'removed', path: folder === '' ? removed : `${folder}/${removed}`, inside: false });
  } else if (type === 'file' || type === 'contiguous-file') await visit({ kind: 'file', file: { path, size, bytes } });
  // A link has no content of its own, but takes the place of a file.
  else if (type === 'symlink' || type === 'link') await visit({ kind: 'removed', path, inside: false });
}

/** By its first bytes: media types are not always true. */
async function unpacked(source: Readable): Promise<Readable> {
  const first = await head(source);
  const through = new PassThrough();
  source.on('error', (error) => through.destroy(error));
  through.write(first);
  source.pipe(through);
  const decoder =
    first.readUInt32BE(0) === 0x28b52ffd
      ? createZstdDecompress()
      : first.readUInt16BE(0) === 0x1f8b
        ? createGunzip()
        : null;
  if (decoder === null) return through;
  through.on('error', (error) => decoder.destroy(error));
  return through.pipe(decoder);
}

async function head(source: Readable): Promise<Buffer> {
  let first = Buffer.alloc(0);
  while (first.length < 4) {
    const chunk = (source.read() as Buffer | null) ?? (await next(source));
    if (chunk === null) break;
    first = Buffer.concat([first, chunk]);
  }
  return first.length >= 4 ? first : Buffer.concat([first, Buffer.alloc(4)]);
}

async function next(source: Readable): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    const done = (): void => {
      source.off('readable', readable).off('end', ended).off('error', failed);
    };
    const readable = (): void => {
      done();
      resolve(source.read() as Buffer | null);
    };
    const ended = (): void => {
      done();
      resolve(null);
    };
    const failed = (error: Error): void => {
      done();
      reject(error);
    };
    source.on('readable', readable).on('end', ended).on('error', failed);
  });
}
