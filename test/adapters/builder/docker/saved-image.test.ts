import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { describe, expect, it } from 'vitest';
import { readSaved } from '../../../../src/adapters/builder/docker/saved-image.ts';
import type { BuiltImage } from '../../../../src/domain/image.ts';
import { gzipped, refusal, tarOf, temporaryFolder } from '../layouts.ts';

const sha = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');
const first = await tarOf(new Map([['a', Buffer.from('first'.repeat(500))]]));
const second = await tarOf(new Map([['b', Buffer.from('second')]]));

const configOf = (layers: readonly Buffer[]): string =>
  JSON.stringify({
    os: 'linux',
    architecture: 'amd64',
    config: {},
    rootfs: { type: 'layers', diff_ids: layers.map((layer) => `sha256:${sha(layer)}`) },
  });

const list = (config: string, layers: readonly string[]): Buffer =>
  Buffer.from(JSON.stringify([{ Config: config, RepoTags: null, Layers: layers }]));

/** As docker 25 and later saves: by digest, beside a layout. */
function ofToday(layers: readonly Buffer[], stored: readonly Buffer[] = layers): Map<string, Buffer> {
  const config = configOf(layers);
  const files = new Map<string, Buffer>([[`blobs/sha256/${sha(config)}`, Buffer.from(config)]]);
  for (const layer of stored) files.set(`blobs/sha256/${sha(layer)}`, layer);
  const paths = stored.map((layer) => `blobs/sha256/${sha(layer)}`);
  return files.set('manifest.json', list(`blobs/sha256/${sha(config)}`, paths));
}

async function write(archive: Buffer): Promise<string> {
  const file = join(temporaryFolder(), 'saved.tar');
  writeFileSync(file, archive);
  return file;
}

async function read(files: ReadonlyMap<string, Buffer>): Promise<BuiltImage> {
  return readSaved(await write(await tarOf(files)), temporaryFolder(), new AbortController().signal);
}

interface Manifest {
  readonly config: { readonly digest: string };
  readonly layers: readonly { readonly mediaType: string; readonly digest: string; readonly size: number }[];
}

const manifestOf = (image: BuiltImage): Manifest => JSON.parse(Buffer.from(image.root.bytes).toString()) as Manifest;

async function bytesOf(image: BuiltImage, digest: string | undefined): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of image.blobs.find((blob) => blob.digest === digest)?.open() ?? [])
    chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

describe('what docker saved', () => {
  it('becomes an OCI image: the configuration as it is, layers gzipped, the same digest each time', async () => {
    const files = ofToday([first, second]);
    const image = await read(files);
    expect((await read(files)).root.digest).toBe(image.root.digest);
    const { config, layers } = manifestOf(image);
    expect(config.digest).toBe(`sha256:${sha(configOf([first, second]))}`);
    expect(layers.map(({ mediaType }) => mediaType)).toEqual([
      'application/vnd.oci.image.layer.v1.tar+gzip',
      'application/vnd.oci.image.layer.v1.tar+gzip',
    ]);
    const packed = await bytesOf(image, layers[0]?.digest);
    expect(gunzipSync(packed)).toEqual(first);
    expect(`sha256:${sha(packed)}`).toBe(layers[0]?.digest);
    // No name, no time, no system: nothing of this machine or this moment.
    expect([...packed.subarray(3, 10)]).toEqual([0, 0, 0, 0, 0, 0, 255]);
  });

  it('of old has folders of its own, and links where a layer is there twice', async () => {
    const config = configOf([first, second, first]);
    const tar = pack();
    tar.entry({ name: 'one/layer.tar' }, first);
    tar.entry({ name: 'two/layer.tar' }, second);
    tar.entry({ name: 'three/layer.tar', type: 'symlink', linkname: '../one/layer.tar' });
    tar.entry({ name: 'config.json' }, config);
    const paths = ['one/layer.tar', 'two/layer.tar', 'three/layer.tar'];
    tar.entry({ name: 'manifest.json' }, list('config.json', paths));
    tar.finalize();
    const chunks: Buffer[] = [];
    for await (const chunk of tar) chunks.push(chunk as Buffer);
    const file = await write(Buffer.concat(chunks));
    const image = await readSaved(file, temporaryFolder(), new AbortController().signal);
    const { layers } = manifestOf(image);
    expect(layers).toHaveLength(3);
    expect(layers[2]).toEqual(layers[0]);
    expect(image.blobs).toHaveLength(3);
    expect(image.root.digest).toBe((await read(ofToday([first, second, first]))).root.digest);
  });

  it('keeps layers that the engine has compressed already', async () => {
    const packed = gzipped(first);
    const { layers } = manifestOf(await read(ofToday([first], [packed])));
    expect(layers).toEqual([
      {
        mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip',
        digest: `sha256:${sha(packed)}`,
        size: packed.length,
      },
    ]);
  });

  it.each<[string, () => Map<string, Buffer>, string]>([
    ['another layer than the configuration says', () => ofToday([first], [second]), 'expected a layer of sha256:'],
    ['fewer layers', () => ofToday([first, second], [first]), 'expected 2 layers'],
    ['no list', () => new Map([['x', first]]), 'expected manifest.json, found nothing'],
    [
      'no JSON',
      () => ofToday([first]).set('manifest.json', Buffer.from('{')),
      'expected manifest.json as docker writes it',
    ],
    [
      'a layer that is not there',
      () => ofToday([first]).set('manifest.json', list(`blobs/sha256/${sha(configOf([first]))}`, ['../x'])),
      'expected ../x, found nothing',
    ],
  ])('is refused where it has %s', async (_, files, message) => {
    const error = await refusal(read(files()));
    expect(error.code).toBe('build-output-invalid');
    expect(error.message).toContain(message);
  });
});
