import { mkdtemp, readdir, readFile, readlink, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { unpackImage } from '../../../rehearsal/runtime/process/unpack.ts';
import { image, layer } from './image.ts';
import type { LayerPart } from './image.ts';

let folder: string;
let root: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unpack-'));
  root = join(folder, 'root');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function unpack(...layers: readonly (readonly LayerPart[])[]): Promise<void> {
  await unpackImage(
    image({ layers: await Promise.all(layers.map(async (parts) => gzipSync(await layer(...parts)))) }),
    root,
  );
}

const content = (path: string): Promise<string> => readFile(join(root, path), 'utf8');

test('later layers win, files keep their modes, missing folders are made', async () => {
  await unpack(
    [
      { name: 'a/b/c.txt', body: 'one' },
      { name: 'run', mode: 0o4755, body: '' },
    ],
    [
      { name: './a/b/c.txt', body: 'two' },
      { name: 'shut/', type: 'directory', mode: 0o500 },
    ],
  );
  expect(await content('a/b/c.txt')).toBe('two');
  expect((await stat(join(root, 'run'))).mode & 0o7777).toBe(0o755);
  expect((await stat(join(root, 'shut'))).mode & 0o777).toBe(0o700);
});

test('whiteouts hide what lower layers brought, and nothing of their own layer', async () => {
  await unpack(
    [
      { name: 'gone', body: 'x' },
      { name: 'kept', body: 'x' },
      { name: 'd/old', body: 'x' },
      { name: 'd/sub/older', body: 'x' },
      { name: 'e/old', body: 'x' },
    ],
    [
      { name: '.wh.gone' },
      { name: 'd/new', body: 'y' },
      { name: 'd/.wh..wh..opq' },
      { name: 'e/.wh.old' },
      { name: 'e/old', body: 'again' },
      { name: '.wh..wh.plnk' },
    ],
  );
  expect((await readdir(root)).sort()).toEqual(['d', 'e', 'kept']);
  expect(await readdir(join(root, 'd'))).toEqual(['new']);
  expect(await content('e/old')).toBe('again');
});

test('links stay within the image: absolute ones start at its root, and climbing ends there', async () => {
  await unpack([
    { name: 'app/real.txt', body: 'real' },
    { name: 'usr/bin/absolute', type: 'symlink', linkname: '/app/real.txt' },
    { name: 'usr/bin/relative', type: 'symlink', linkname: '../../app/real.txt' },
    { name: 'usr/bin/climbs', type: 'symlink', linkname: '../../../../app/real.txt' },
    { name: 'hard', type: 'link', linkname: 'app/real.txt' },
    { name: 'current', type: 'symlink', linkname: '/app' },
    { name: 'current/through.txt', body: 'through' },
  ]);
  for (const name of ['usr/bin/absolute', 'usr/bin/relative', 'usr/bin/climbs', 'hard'])
    expect(await content(name), name).toBe('real');
  expect(await readlink(join(root, 'usr/bin/absolute'))).toBe('../../app/real.txt');
  expect(await content('app/through.txt')).toBe('through');
});

test.each<[string, LayerPart[]]>([
  ['a name that climbs', [{ name: '../outside', body: 'x' }]],
  ['a name that climbs half-way', [{ name: 'a/../../outside', body: 'x' }]],
  ['a hard link to outside', [{ name: 'h', type: 'link', linkname: '../secret' }]],
  ['a whiteout of the folder above', [{ name: 'a/.wh...' }]],
])('%s is refused and nothing outside is touched', async (_, parts) => {
  await writeFile(join(folder, 'secret'), 'safe');
  await expect(unpack(parts)).rejects.toThrow(/leaves the image|whiteout/);
  expect((await readdir(folder)).sort().filter((name) => name !== 'root')).toEqual(['secret']);
});

test('writing through a link never leaves the image', async () => {
  await unpack([
    { name: 'out', type: 'symlink', linkname: '/../..' },
    { name: 'out/planted', body: 'x' },
  ]);
  expect(await content('planted')).toBe('x');
});

test('links that leave the image only together are refused', async () => {
  const parts: LayerPart[] = [
    { name: 'x/y/top', type: 'symlink', linkname: '/' },
    { name: 'x/y/sly', type: 'symlink', linkname: 'top/../..' },
  ];
  await expect(unpack(parts)).rejects.toThrow('leaves the image: /x/y/sly');
});

test('a broken or zstd layer says so', async () => {
  const zstd = image({
    layers: [Buffer.from('28b52ffd2400', 'hex')],
    mediaType: 'application/vnd.oci.image.layer.v1.tar+zstd',
  });
  await expect(unpackImage(zstd, root)).rejects.toThrow('build it with gzip');
  await expect(unpackImage(image({ layers: [Buffer.from('1f8b0000', 'hex')] }), root)).rejects.toThrow(
    'not valid gzip',
  );
  await expect(unpackImage(image({ layers: [Buffer.alloc(1024, 'no tar')] }), root)).rejects.toThrow('not a valid tar');
});
