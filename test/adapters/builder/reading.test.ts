import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  contentOf,
  docker,
  draft,
  oci,
  order,
  pathOf,
  plain,
  readArchive,
  readLayout,
  temporaryFolder,
  writeLayout,
} from './layouts.ts';

describe('reading a layout', () => {
  it('I2: carries the manifest byte for byte, and every blob as a stream', async () => {
    const { made, root, layers } = plain();
    const image = await readLayout(made);
    expect(image.root.digest).toBe(root.digest);
    expect(image.root.mediaType).toBe(oci.manifest);
    expect(Buffer.from(image.root.bytes)).toEqual(made.files.get(pathOf(root)));
    expect(image.blobs).toHaveLength(3);
    expect(await contentOf(image, layers[0]?.digest ?? '')).toBe('first layer');
    expect(await contentOf(image, layers[0]?.digest ?? '')).toBe('first layer');
    expect(await contentOf(image, layers[1]?.digest ?? '')).toBe('second layer');
  });

  it('I2: puts children before their index, attestations among them, however deep', async () => {
    const made = draft();
    const amd = made.manifest([made.blob(oci.layer, 'amd')], oci, '{"architecture":"amd64"}');
    const arm = made.manifest([made.blob(oci.layer, 'arm')], oci, '{"architecture":"arm64"}');
    const statement = made.manifest([made.blob('application/vnd.in-toto+json', '{}')], oci, '{"a":1}');
    const inner = made.index([
      { ...arm, platform: { os: 'linux', architecture: 'arm64', variant: 'v8' } },
      {
        ...statement,
        platform: { os: 'unknown', architecture: 'unknown' },
        annotations: { 'vnd.docker.reference.type': 'attestation-manifest' },
      },
    ]);
    const outer = made.index([{ ...amd, platform: { os: 'linux', architecture: 'amd64' } }, inner]);
    made.enter(outer);
    const image = await readLayout(made);
    expect(order(image)).toEqual([amd, arm, statement, inner, outer].map(({ digest }) => digest));
    expect(image.blobs).toHaveLength(6);
  });

  it('reads what Docker of old called its types', async () => {
    const made = draft();
    const child = made.manifest([made.blob(docker.layer, 'layer')], docker);
    made.enter(made.index([child], docker.index));
    const image = await readLayout(made);
    expect(image.manifests.map(({ mediaType }) => mediaType)).toEqual([docker.manifest, docker.index]);
  });

  it('takes one image under several names as one, and a blob that is named twice once', async () => {
    const made = draft();
    const layer = made.blob(oci.layer, 'twice');
    const root = made.manifest([layer, layer]);
    const named = (name: string) => ({ ...root, annotations: { 'org.opencontainers.image.ref.name': name } });
    made.enter(named('1.4.0'), named('latest'));
    const image = await readLayout(made);
    expect(order(image)).toEqual([root.digest]);
    expect(image.blobs).toHaveLength(2);
  });

  it('leaves foreign layers where they are, unless they are there', async () => {
    const made = draft();
    const mediaType = 'application/vnd.oci.image.layer.nondistributable.v1.tar+gzip';
    const away = { ...made.blob(mediaType, 'away'), urls: ['https://layers.example/away'] };
    const here = { ...made.blob(mediaType, 'here'), urls: ['https://layers.example/here'] };
    made.enter(made.manifest([away, here]));
    made.files.delete(pathOf(away));
    const image = await readLayout(made);
    const digests = image.blobs.map(({ digest }) => digest as string);
    expect(digests).toContain(here.digest);
    expect(digests).not.toContain(away.digest);
  });

  it('takes bytes that a descriptor brings along, and empty files', async () => {
    const made = draft();
    const embedded = made.blob('application/vnd.oci.empty.v1+json', '{}');
    const empty = made.blob(oci.layer, '');
    made.enter(made.manifest([{ ...embedded, data: Buffer.from('{}').toString('base64') }, empty]));
    made.files.delete(pathOf(embedded));
    const image = await readLayout(made);
    expect(await contentOf(image, embedded.digest)).toBe('{}');
    expect(await contentOf(image, empty.digest)).toBe('');
  });

  it('follows links that stay in the workspace, and ignores files that nothing names', async () => {
    const { made, root, layers } = plain();
    const workspace = temporaryFolder();
    const first = layers[0] ?? root;
    const bytes = made.files.get(pathOf(first)) ?? Buffer.alloc(0);
    made.files.delete(pathOf(first));
    made.files.set('blobs/sha256/unrelated', Buffer.from('x'));
    writeLayout(made, join(workspace, 'out/image'));
    writeFileSync(join(workspace, 'layer'), bytes);
    symlinkSync(join(workspace, 'layer'), join(workspace, 'out/image', pathOf(first)));
    symlinkSync('out/image', join(workspace, 'image'));
    const image = await readArchive(workspace, 'image');
    expect(await contentOf(image, first.digest)).toBe('first layer');
  });

  it('finds a path that is given whole, as long as it is in the workspace', async () => {
    const { made, root } = plain();
    const workspace = temporaryFolder();
    writeLayout(made, join(workspace, 'image'));
    expect((await readArchive(workspace, join(workspace, 'image'))).root.digest).toBe(root.digest);
  });
});
