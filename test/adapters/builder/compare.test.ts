import { zstdCompressSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { describe, expect, it } from 'vitest';
import { compareImages } from '../../../src/adapters/builder/compare-images.ts';
import type { BuiltImage } from '../../../src/domain/image.ts';
import { draft, gzipped, oci, readLayout } from './layouts.ts';

type Entry = Parameters<ReturnType<typeof pack>['entry']>[0] & { readonly text?: string };

async function layer(entries: readonly Entry[]): Promise<Buffer> {
  const tar = pack();
  for (const { text = '', ...header } of entries) tar.entry({ mtime: new Date(0), mode: 0o644, ...header }, text);
  tar.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of tar) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

const config = (more: object = {}): string =>
  JSON.stringify({
    os: 'linux',
    architecture: 'amd64',
    rootfs: { diff_ids: ['sha256:1', 'sha256:2'] },
    history: [
      { created_by: 'COPY a /a # buildkit' },
      { created_by: 'CMD x', empty_layer: true },
      { created_by: '/bin/sh -c npm ci' },
    ],
    ...more,
  });

async function image(layers: readonly Buffer[], more: object = {}, type: string = oci.layer): Promise<BuiltImage> {
  const made = draft();
  const blobs = layers.map((bytes) =>
    made.blob(type, type.endsWith('gzip') ? gzipped(bytes) : type.endsWith('zstd') ? zstdCompressSync(bytes) : bytes),
  );
  made.enter(made.manifest(blobs, oci, config(more)));
  return readLayout(made);
}

const same = await layer([{ name: 'a', text: 'a' }]);
const compare = (one: BuiltImage, other: BuiltImage) => compareImages(one, other, new AbortController().signal);

describe('two images of one build', () => {
  it('that are the same, bit for bit, differ in nothing', async () => {
    expect(await compare(await image([same]), await image([same]))).toEqual([]);
  });

  it.each(['', '+gzip', '+zstd'])('differ in files of a layer%s, by name and by what', async (form) => {
    const type = `application/vnd.oci.image.layer.v1.tar${form}`;
    const one = await layer([
      { name: 'same', text: 'x' },
      { name: 'app/content', text: 'one' },
      { name: 'app/time', mtime: new Date(1000) },
      { name: 'app/mode', mode: 0o644, uid: 0 },
      { name: 'gone' },
      { name: 'link', type: 'symlink', linkname: 'a' },
    ]);
    const other = await layer([
      { name: 'same', text: 'x' },
      { name: 'app/content', text: 'two' },
      { name: 'app/time', mtime: new Date(315_532_800_000) },
      { name: 'app/mode', mode: 0o755, uid: 1000 },
      { name: 'link', type: 'symlink', linkname: 'b' },
      { name: 'new' },
    ]);
    expect(await compare(await image([same, one], {}, type), await image([same, other], {}, type))).toEqual([
      {
        platform: 'linux/amd64',
        part: 'layer 2',
        madeBy: 'RUN npm ci',
        entries: [
          { path: 'app/content', what: ['content'] },
          { path: 'app/time', what: ['mtime 1970-01-01T00:00:01Z → 1980-01-01T00:00:00Z'] },
          { path: 'app/mode', what: ['mode 644 → 755', 'owner 0:0 → 1000:0'] },
          { path: 'gone', what: ['only in the first'] },
          { path: 'link', what: ['link a → b'] },
          { path: 'new', what: ['only in the second'] },
        ],
        more: 0,
      },
    ]);
  });

  it('differ in the order of entries, in compression, in the configuration', async () => {
    const [ab, ba] = [await layer([{ name: 'a' }, { name: 'b' }]), await layer([{ name: 'b' }, { name: 'a' }])];
    const order = await compare(await image([ab]), await image([ba]));
    expect(order[0]?.entries).toEqual([{ path: '.', what: ['the order of the entries'] }]);
    const packed = await compare(
      await image([ab]),
      await image([ab], {}, 'application/vnd.oci.image.layer.v1.tar+zstd'),
    );
    expect(packed[0]?.entries).toEqual([{ path: '.', what: ['the compression'] }]);
    const created = await compare(
      await image([ab], { created: 'now' }),
      await image([ab], { created: 'then', os: 'linux' }),
    );
    expect(created).toMatchObject([
      { part: 'the configuration', entries: [{ path: 'created', what: ['"now" → "then"'] }] },
    ]);
  });

  it('lists fifty files of a layer and counts the rest', async () => {
    const many = (text: string) => layer(Array.from({ length: 60 }, (_, index) => ({ name: `f${index}`, text })));
    const [found] = await compare(await image([await many('a')]), await image([await many('b')]));
    expect(found?.entries).toHaveLength(50);
    expect(found?.more).toBe(10);
  });
});
