import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  contentOf,
  draft,
  gzipped,
  oci,
  order,
  pathOf,
  plain,
  readArchive,
  refusal,
  tarOf,
  temporaryFolder,
} from './layouts.ts';

/** Writes an archive into a workspace of its own; returns that and the folder for temporary files. */
function placed(bytes: Buffer): readonly [workspace: string, temporary: string] {
  const workspace = temporaryFolder();
  writeFileSync(join(workspace, 'image.tar'), bytes);
  return [workspace, temporaryFolder()];
}

describe('reading an archive', () => {
  it.each([
    ['plain', (tar: Buffer) => tar, ''],
    ['with names that begin with ./', (tar: Buffer) => tar, './'],
    ['gzipped', gzipped, ''],
  ])('opens blobs where they lie in a tar: %s', async (_name, pressed, prefix) => {
    const { made, root, layers } = plain();
    const [workspace, temporary] = placed(pressed(await tarOf(made.files, { prefix })));
    const image = await readArchive(workspace, 'image.tar', temporary);
    expect(order(image)).toEqual([root.digest]);
    expect(Buffer.from(image.root.bytes)).toEqual(made.files.get(pathOf(root)));
    expect(await contentOf(image, layers[1]?.digest ?? '')).toBe('second layer');
    await image.dispose();
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('passes over whatever else an archive brings: names that lead out, links, devices, folders', async () => {
    const { made, root } = plain();
    const more = [
      { name: 'blobs/', type: 'directory' as const },
      { name: 'blobs/sha256/', type: 'directory' as const },
      { name: '../../outside', type: 'file' as const },
      { name: '/etc/passwd', type: 'file' as const },
      { name: 'old/layer.tar', type: 'symlink' as const, linkname: '../blobs/sha256/x' },
      { name: 'null', type: 'character-device' as const },
      { name: `${'long/'.repeat(60)}name`, type: 'file' as const },
    ];
    const [workspace, temporary] = placed(await tarOf(made.files, { more }));
    expect((await readArchive(workspace, 'image.tar', temporary)).root.digest).toBe(root.digest);
    expect(readdirSync(workspace)).toEqual(['image.tar']);
  });

  it('refuses a blob that is a link', async () => {
    const { made, layers } = plain();
    const path = pathOf(layers[0] ?? { mediaType: '', digest: '', size: 0 });
    made.files.delete(path);
    const more = [{ name: path, type: 'symlink' as const, linkname: '/etc/passwd' }];
    const [workspace, temporary] = placed(await tarOf(made.files, { more }));
    const error = await refusal(readArchive(workspace, 'image.tar', temporary));
    expect(error.code).toBe('build-output-invalid');
    expect(error.message).toContain('an entry of type symlink');
  });

  it('takes the later of two entries of one name, as tar does', async () => {
    const { made, root } = plain();
    const stale = new Map([['index.json', Buffer.from('{"schemaVersion":2,"manifests":[]}')]]);
    const both = Buffer.concat([(await tarOf(stale)).subarray(0, 1024), await tarOf(made.files)]);
    const [workspace, temporary] = placed(both);
    expect((await readArchive(workspace, 'image.tar', temporary)).root.digest).toBe(root.digest);
  });

  it.each([
    ['a tar that breaks off in a file', (tar: Buffer) => tar.subarray(0, 512 + 7)],
    ['a gzip that breaks off', (tar: Buffer) => gzipped(tar).subarray(0, 60)],
    ['a gzip whose checksum is wrong', (tar: Buffer) => Buffer.concat([gzipped(tar).subarray(0, -8), Buffer.alloc(8)])],
    ['a tar whose header is damaged', (tar: Buffer) => Buffer.from(tar).fill('x', 100, 110)],
  ])('refuses %s, and leaves nothing behind', async (_name, damaged) => {
    const { made } = plain();
    const [workspace, temporary] = placed(damaged(await tarOf(made.files)));
    const error = await refusal(readArchive(workspace, 'image.tar', temporary));
    expect(error.code).toBe('build-output-invalid');
    expect(error.message).toContain('breaks off or is damaged');
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('misses the blobs of a tar that breaks off between two files', async () => {
    const made = draft();
    made.enter(made.manifest([made.blob(oci.layer, 'layer')]));
    const ordered = new Map([...made.files].reverse());
    const [workspace, temporary] = placed((await tarOf(ordered)).subarray(0, 2048));
    const error = await refusal(readArchive(workspace, 'image.tar', temporary));
    expect(error.message).toContain('found nothing');
  });

  it('removes what it unpacked where the image is refused', async () => {
    const { made } = plain();
    made.files.delete('index.json');
    const [workspace, temporary] = placed(gzipped(await tarOf(made.files)));
    const error = await refusal(readArchive(workspace, 'image.tar', temporary));
    expect(error.message).toContain('index.json');
    expect(readdirSync(temporary)).toEqual([]);
  });

  it.each([
    ['something else', Buffer.alloc(2048, 'x')],
    ['an empty file', Buffer.alloc(0)],
  ])('says what it expected of %s', async (_name, bytes) => {
    const [workspace, temporary] = placed(bytes);
    const error = await refusal(readArchive(workspace, 'image.tar', temporary));
    expect(error.code).toBe('build-output-invalid');
    expect(error.message).toContain('a file of another kind');
  });

  it("tells an archive of docker save's own format how to be read", async () => {
    const [workspace, temporary] = placed(await tarOf(new Map([['manifest.json', Buffer.from('[]')]])));
    const error = await refusal(readArchive(workspace, 'image.tar', temporary));
    expect(error.message).toContain('docker save');
    expect(error.message).toContain('skopeo copy');
  });
});
