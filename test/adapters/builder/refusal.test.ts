import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  docker,
  draft,
  oci,
  pathOf,
  plain,
  readArchive,
  readLayout,
  refusal,
  temporaryFolder,
  writeLayout,
  type Descriptor,
  type Draft,
} from './layouts.ts';

/** What is said of a layout that `spoil` made wrong. */
async function said(spoil: (parts: ReturnType<typeof plain>) => void): Promise<string> {
  const parts = plain();
  spoil(parts);
  const error = await refusal(readLayout(parts.made));
  expect(error.code).toBe('build-output-invalid');
  return error.message;
}

function first(layers: readonly Descriptor[]): Descriptor {
  const [layer] = layers;
  if (layer === undefined) throw new Error('expected a layer');
  return layer;
}

function enterRaw(made: Draft, value: unknown): void {
  made.files.set('index.json', Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)));
}

describe('refusing a layout', () => {
  it('says everything at once', async () => {
    const message = await said(({ made, layers, root }) => {
      const [one, two] = layers;
      if (one === undefined || two === undefined) throw new Error('expected layers');
      made.files.delete('oci-layout');
      made.files.delete(pathOf(one));
      made.files.set(pathOf(two), Buffer.from('second LAYER'));
      expect(made.files.has(pathOf(root))).toBe(true);
    });
    expect(message.split('\n').filter((line) => line.startsWith('image/'))).toHaveLength(3);
    expect(message).toContain('image/oci-layout');
    expect(message).toContain('found nothing');
    expect(message).toContain('expected bytes of');
  });

  it.each<[string, string, (parts: ReturnType<typeof plain>) => void]>([
    ['no index.json', 'image/index.json', ({ made }) => made.files.delete('index.json')],
    ['an index.json that is no JSON', 'expected JSON', ({ made }) => enterRaw(made, '{"schemaVersion":')],
    ['an index.json without manifests', 'manifests', ({ made }) => enterRaw(made, { schemaVersion: 2 })],
    ['no image at all', 'expected one image, got none', ({ made }) => made.enter()],
    [
      'a layout of another version',
      'expected a layout of version 1',
      ({ made }) => made.files.set('oci-layout', Buffer.from('{"imageLayoutVersion":"2.0.0"}')),
    ],
    [
      'a blob that is too short',
      'expected the 11 bytes',
      ({ made, layers }) => made.files.set(pathOf(first(layers)), Buffer.from('short')),
    ],
    ['a manifest that is not there', 'found nothing', ({ made, root }) => made.files.delete(pathOf(root))],
    [
      'a manifest that was changed',
      'expected bytes of',
      ({ made, root }) => made.files.set(pathOf(root), Buffer.alloc(root.size, ' ')),
    ],
    [
      'a manifest of a size that the index does not say',
      'bytes that index.json names',
      ({ made, root }) => made.enter({ ...root, size: root.size + 1 }),
    ],
    [
      'a digest that leads elsewhere',
      'expected a digest',
      ({ made, root }) => made.enter({ ...root, digest: 'sha256:../../../../etc/passwd' }),
    ],
    [
      'a digest of an algorithm that ECR has not',
      'expected a digest',
      ({ made, root }) => made.enter({ ...root, digest: `sha512:${'a'.repeat(128)}` }),
    ],
    ['a negative size', 'size', ({ made, root }) => made.enter({ ...root, size: -1 })],
    [
      'a manifest that no registry takes',
      'expected a manifest of at most',
      ({ made, root }) => made.enter({ ...root, size: 5 * 1024 ** 2 }),
    ],
    [
      'something that is no image',
      'expected an image manifest or index',
      ({ made }) => made.enter(made.blob('application/vnd.cncf.helm.config.v1+json', '{}')),
    ],
    [
      'a manifest that says another type than its descriptor',
      'expected the media type',
      ({ made, root }) => made.enter({ ...root, mediaType: docker.manifest }),
    ],
    ['an empty index', 'expected an index of at least one image', ({ made }) => made.enter(made.index([]))],
    [
      'an index whose child is missing',
      'found nothing',
      ({ made, root }) => {
        made.enter(made.index([root]));
        made.files.delete(pathOf(root));
      },
    ],
    [
      'a foreign layer without an address',
      'found nothing',
      ({ made }) => {
        const layer = made.blob('application/vnd.docker.image.rootfs.foreign.diff.tar.gzip', 'gone');
        made.enter(made.manifest([layer]));
        made.files.delete(pathOf(layer));
      },
    ],
    [
      'a blob that two manifests give different sizes',
      'expected the 12 bytes',
      ({ made, layers }) => {
        const layer = first(layers);
        made.enter(made.index([made.manifest([layer]), made.manifest([{ ...layer, size: 12 }], oci, '{"x":1}')]));
      },
    ],
  ])('%s', async (_name, part, spoil) => {
    expect(await said(spoil)).toContain(part);
  });

  it('names several images and says how to have one', async () => {
    const made = draft();
    const amd = made.manifest([], oci, '{"a":1}');
    const arm = made.manifest([], oci, '{"a":2}');
    made.enter(
      { ...amd, platform: { os: 'linux', architecture: 'amd64' } },
      { ...arm, annotations: { 'org.opencontainers.image.ref.name': '1.4.0' } },
    );
    const { message } = await refusal(readLayout(made));
    expect(message).toContain(`got 2: ${amd.digest.slice(0, 19)} (linux/amd64), ${arm.digest.slice(0, 19)} ("1.4.0")`);
    expect(message).toContain('fix: empty the folder');
  });

  it('shows a flood of problems as far as anybody reads', async () => {
    const made = draft();
    const layers = Array.from({ length: 80 }, (_, each) => made.blob(oci.layer, `layer ${each}`));
    made.enter(made.manifest(layers));
    for (const layer of layers) made.files.delete(pathOf(layer));
    const error = await refusal(readLayout(made));
    expect(error.problems).toHaveLength(51);
    expect(error.message).toContain('and 30 more');
  });
});

describe('refusing a place', () => {
  it.each([
    ['above the workspace', '../image'],
    ['anywhere on the machine', '/etc/hostname'],
    ['by way of a link', 'out'],
  ])('%s', async (_name, path) => {
    const base = temporaryFolder();
    const workspace = join(base, 'workspace');
    mkdirSync(workspace);
    writeLayout(plain().made, join(base, 'image'));
    symlinkSync('../image', join(workspace, 'out'));
    const error = await refusal(readArchive(workspace, path));
    expect(error.code).toBe('build-output-invalid');
    expect(error.message).toContain('leads out of it');
  });

  it('a blob that is a link out of the workspace', async () => {
    const base = temporaryFolder();
    const { made, layers } = plain();
    const path = pathOf(first(layers));
    writeFileSync(join(base, 'layer'), made.files.get(path) ?? '');
    made.files.delete(path);
    writeLayout(made, join(base, 'workspace/image'));
    symlinkSync(join(base, 'layer'), join(base, 'workspace/image', path));
    const { message } = await refusal(readArchive(join(base, 'workspace'), 'image'));
    expect(message).toContain('a link that leads out of the build');
  });

  it('what is not there', async () => {
    const { message } = await refusal(readArchive(temporaryFolder(), 'dist/image.tar'));
    expect(message).toContain('expected an OCI layout or archive at "dist/image.tar", found nothing');
  });

  it('a folder in place of a blob', async () => {
    const workspace = temporaryFolder();
    const { made, layers } = plain();
    const path = pathOf(first(layers));
    made.files.delete(path);
    writeLayout(made, join(workspace, 'image'));
    mkdirSync(join(workspace, 'image', path));
    const { message } = await refusal(readArchive(workspace, 'image'));
    expect(message).toContain('expected a file, got a folder');
  });
});
