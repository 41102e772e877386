import { Readable } from 'node:stream';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Digest } from '../../src/domain/digest.ts';
import { digestOf } from '../../src/domain/hash.ts';
import type { BuiltImage, Manifest } from '../../src/domain/image.ts';
import type { Registry } from '../../src/ports/registry.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const config = encode('{"architecture":"amd64","os":"linux"}');
const layer = encode('a layer');
export const ociManifest = 'application/vnd.oci.image.manifest.v1+json';
const ociIndex = 'application/vnd.oci.image.index.v1+json';

export function manifestOf(body: object, mediaType = ociManifest): Manifest {
  // Indented, so that whoever writes it anew changes its bytes.
  const bytes = encode(`${JSON.stringify({ schemaVersion: 2, mediaType, ...body }, null, 2)}\n`);
  return { digest: digestOf(bytes), mediaType, bytes };
}
async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces).toString('utf8');
}
export function imageManifest(note: string, more: object = {}): Manifest {
  return manifestOf({
    config: { mediaType: 'application/vnd.oci.image.config.v1+json', digest: digestOf(config), size: config.length },
    layers: [{ mediaType: 'application/vnd.oci.image.layer.v1.tar', digest: digestOf(layer), size: layer.length }],
    annotations: { note },
    ...more,
  });
}

/** An image for two platforms; `opened` counts how often each blob was read. */
export function builtImage(): BuiltImage & { readonly opened: Map<Digest, number> } {
  const children = ['amd64', 'arm64'].map((architecture) => imageManifest(architecture));
  const root = manifestOf(
    {
      manifests: children.map(({ digest, mediaType, bytes }, index) => ({
        digest,
        mediaType,
        size: bytes.length,
        platform: { os: 'linux', architecture: index === 0 ? 'amd64' : 'arm64' },
      })),
    },
    ociIndex,
  );
  const opened = new Map<Digest, number>();
  const blobs = [config, layer].map((bytes) => {
    const digest = digestOf(bytes);
    const open = (): Readable => {
      opened.set(digest, (opened.get(digest) ?? 0) + 1);
      return Readable.from([bytes]);
    };
    return { digest, size: bytes.length, open };
  });
  return { root, manifests: [...children, root], blobs, opened, dispose: async () => undefined };
}

/** What the promises are a little different by. */
export interface ContractOptions {
  /** `made` by a call of their own and immutable, or there with their first push, and no tag of theirs is immutable. */
  readonly repositories: 'made' | 'pushed';
}

/** What every registry promises; `repository` is new for each test. */
export function registryContract(
  registryOf: () => Registry,
  { repositories }: ContractOptions = { repositories: 'made' },
): void {
  const made = repositories === 'made';
  let registry: Registry;
  let repository: string;
  let count = 0;
  beforeEach(() => {
    registry = registryOf();
    count += 1;
    repository = `shop/contract-${count}`;
  });
  const prepared = async (purpose: 'image' | 'ledger'): Promise<void> => {
    await registry.create(repository, purpose);
    await Promise.all([registry.writeBlob(repository, config), registry.writeBlob(repository, layer)]);
  };

  describe('repositories', () => {
    if (made) {
      it('are created once, immutable as their purpose says, and described', async () => {
        expect(await registry.describe(repository)).toBeUndefined();
        const facts = await registry.create(repository, 'image');
        expect(facts).toMatchObject({ name: repository, tags: { kind: 'immutable-except', except: ['at.*'] } });
        expect(facts.uri.endsWith(`/${repository}`)).toBe(true);
        expect(await registry.create(repository, 'image')).toEqual(facts);
        expect(await registry.describe(repository)).toEqual(facts);
        expect((await registry.create(`${repository}-ledger`, 'ledger')).tags).toEqual({ kind: 'immutable' });
      });
    } else {
      it('are there with their first push, and say that their tags are not immutable', async () => {
        const facts = await registry.create(repository, 'image');
        expect(facts).toMatchObject({ name: repository, tags: { kind: 'unenforced' } });
        expect(facts.uri.endsWith(`/${repository}`)).toBe(true);
        expect(await registry.describe(repository)).toEqual(facts);
      });
    }

    it('that are absent have nothing, and take nothing', async () => {
      const manifest = imageManifest('a');
      expect(await registry.read(repository, ['a', manifest.digest])).toEqual(new Map());
      expect(await registry.tags(repository)).toEqual([]);
      expect(await registry.pullable(repository, manifest.digest)).toBe('absent');
      expect(await registry.imageFacts(repository, manifest.digest)).toBeUndefined();
      expect(await registry.referrers(repository, manifest.digest, ['application/x'])).toEqual([]);
      if (!made) return;
      await expect(registry.put(repository, manifest, 'a')).rejects.toMatchObject({ code: 'repository-missing' });
      await expect(registry.writeBlob(repository, layer)).rejects.toMatchObject({ code: 'repository-missing' });
    });
  });

  describe('manifests', () => {
    it('I2: come back with the very bytes, by tag and by digest, and what is absent is missing', async () => {
      await prepared('image');
      const manifest = imageManifest('a');
      expect(await registry.put(repository, manifest, '1.4.0')).toBe('written');
      const found = await registry.read(repository, ['1.4.0', manifest.digest, 'none', digestOf('none'), '1.4.0']);
      expect([...found.keys()].sort()).toEqual(['1.4.0', manifest.digest].sort());
      for (const one of found.values()) {
        expect(one).toMatchObject({ digest: manifest.digest, mediaType: manifest.mediaType });
        expect(Buffer.from(one.bytes).equals(manifest.bytes)).toBe(true);
      }
    });

    it('are read by any number of references', async () => {
      await prepared('ledger');
      const tags = Array.from({ length: 30 }, (_, index) => String(index * 11).padStart(6, '0'));
      for (const tag of tags) await registry.put(repository, imageManifest(tag), tag);
      const all = Array.from({ length: 330 }, (_, index) => String(index).padStart(6, '0'));
      expect([...(await registry.read(repository, all)).keys()].sort()).toEqual(tags);
    });

    it('I1: an immutable tag goes to the first writer, and to the same bytes again', async () => {
      await prepared('image');
      const [first, second] = [imageManifest('first'), imageManifest('second')];
      expect(await registry.put(repository, first, 'src-abc')).toBe('written');
      expect(await registry.put(repository, first, 'src-abc')).toBe('same');
      expect(await registry.put(repository, second, 'src-abc')).toBe('taken');
      expect((await registry.read(repository, ['src-abc'])).get('src-abc')?.digest).toBe(first.digest);
    });

    it('I4: a tag that begins with "at." moves', async () => {
      await prepared('image');
      const [first, second] = [imageManifest('first'), imageManifest('second')];
      expect(await registry.put(repository, first, 'at.prod')).toBe('written');
      expect(await registry.put(repository, second, 'at.prod')).toBe('written');
      expect((await registry.read(repository, ['at.prod'])).get('at.prod')?.digest).toBe(second.digest);
      expect((await registry.read(repository, [first.digest])).has(first.digest)).toBe(true);
    });

    it('are written by digest alone, once', async () => {
      await prepared('image');
      const manifest = imageManifest('a');
      expect(await registry.put(repository, manifest)).toBe('written');
      expect(await registry.put(repository, manifest)).toBe('same');
      expect(await registry.tags(repository)).toEqual([]);
      expect((await registry.read(repository, [manifest.digest])).size).toBe(1);
    });

    it('are refused where their blobs or children are not there, or their digest is another', async () => {
      await registry.create(repository, 'image');
      const image = builtImage();
      await expect(registry.put(repository, imageManifest('a'), 'a')).rejects.toMatchObject({
        code: 'manifest-missing',
      });
      await expect(registry.put(repository, image.root)).rejects.toMatchObject({ code: 'manifest-missing' });
      await registry.writeBlob(repository, config);
      await registry.writeBlob(repository, layer);
      const wrong = { ...imageManifest('a'), digest: digestOf('b') };
      await expect(registry.put(repository, wrong)).rejects.toMatchObject({ code: 'digest-mismatch' });
      expect(await registry.tags(repository)).toEqual([]);
    });

    it('have tags, a time, and can be pulled', async () => {
      await prepared('image');
      const manifest = imageManifest('a');
      for (const tag of ['1.4.0', 'src-abc', 'at.uat']) await registry.put(repository, manifest, tag);
      expect([...(await registry.tags(repository))].sort()).toEqual(['1.4.0', 'at.uat', 'src-abc']);
      const facts = await registry.imageFacts(repository, manifest.digest);
      expect([...(facts?.tags ?? [])].sort()).toEqual(['1.4.0', 'at.uat', 'src-abc']);
      if (made) expect(facts?.pushedAt).toBeGreaterThan(Date.UTC(2026, 0, 1));
      else expect(facts?.pushedAt).toBeNull();
      expect(await registry.pullable(repository, manifest.digest)).toBe('pullable');
      expect(await registry.pullable(repository, digestOf('none'))).toBe('absent');
      expect(await registry.imageFacts(repository, digestOf('none'))).toBeUndefined();
    });
  });

  it('referrers are found by their subject and artifact types, all of them', async () => {
    await prepared('image');
    const image = imageManifest('a');
    await registry.put(repository, image);
    const subject = { mediaType: image.mediaType, digest: image.digest, size: image.bytes.length };
    const stamps = ['one', 'two', 'three'].map((note) =>
      imageManifest(note, { subject, artifactType: 'application/vnd.in-toto+json' }),
    );
    for (const stamp of stamps) await registry.put(repository, stamp);
    const other = imageManifest('other', { subject, artifactType: 'application/x' });
    await registry.put(repository, other);
    await registry.put(repository, imageManifest('third', { subject, artifactType: 'application/y' }));
    const found = await registry.referrers(repository, image.digest, ['application/vnd.in-toto+json']);
    expect(found.map(({ digest }) => digest).sort()).toEqual(stamps.map(({ digest }) => digest).sort());
    expect(found.map(({ annotations }) => annotations?.['note']).sort()).toEqual(['one', 'three', 'two']);
    const ofTwo = ['application/vnd.in-toto+json', 'application/x'];
    const both = await registry.referrers(repository, image.digest, ofTwo);
    expect(both.map(({ digest }) => digest).sort()).toEqual([...stamps, other].map(({ digest }) => digest).sort());
    expect(await registry.referrers(repository, digestOf('none'), ['application/x'])).toEqual([]);
    expect(await registry.referrers(repository, image.digest, [])).toHaveLength(5);
  });

  it('blobs are written, written again, and read within a limit', async () => {
    await registry.create(repository, 'image');
    const digest = await registry.writeBlob(repository, layer);
    expect(digest).toBe(digestOf(layer));
    expect(await registry.writeBlob(repository, layer)).toBe(digest);
    // ECR gives out only what an image refers to.
    await registry.writeBlob(repository, config);
    await registry.put(repository, imageManifest('a'));
    expect(Buffer.from(await registry.readBlob(repository, digest, layer.length)).equals(layer)).toBe(true);
    await expect(registry.readBlob(repository, digest, layer.length - 1)).rejects.toMatchObject({
      code: 'digest-mismatch',
    });
    await expect(registry.readBlob(repository, digestOf('none'), 10)).rejects.toMatchObject({
      code: 'manifest-missing',
    });
  });

  it('blobs come piece by piece, from any byte on, and are copied where they are not there', async () => {
    await prepared('image');
    await registry.put(repository, imageManifest('a'));
    const blob = await registry.openBlob(repository, { digest: digestOf(layer), size: layer.length });
    expect(await textOf(blob.open(0))).toBe('a layer');
    expect(await textOf(blob.open(2))).toBe('layer');
    const other = `${repository}-copy`;
    const { uri } = await registry.create(other, 'image');
    expect(await registry.copyBlob(other, blob, 'registry.elsewhere/shop/returns')).toBe('sent');
    expect(await registry.copyBlob(other, blob, uri)).toBe('present');
    await registry.writeBlob(other, config);
    await registry.put(other, imageManifest('a'));
    expect(Buffer.from(await registry.readBlob(other, blob.digest, 100)).toString()).toBe('a layer');
    const none = await registry.openBlob(repository, { digest: digestOf('none'), size: 4 });
    await expect((async () => textOf(none.open(0)))()).rejects.toMatchObject({ code: 'manifest-missing' });
  });

  it('a blob of other bytes than its digest says is never taken', async () => {
    await registry.create(repository, 'image');
    const bytes = encode('another layer');
    const wrong = { digest: digestOf(layer), size: bytes.length, open: () => Readable.from([bytes]) };
    await expect(registry.copyBlob(repository, wrong, 'registry.elsewhere/a')).rejects.toMatchObject({
      code: 'digest-mismatch',
    });
  });

  it('an image is pushed with what is missing of it, and without a tag', async () => {
    await registry.create(repository, 'image');
    const image = builtImage();
    const said: string[] = [];
    expect(await registry.push(repository, image, (text) => said.push(text))).toEqual({
      blobsPushed: 2,
      bytesPushed: config.length + layer.length,
    });
    expect(said).not.toEqual([]);
    expect(await registry.push(repository, image, () => undefined)).toEqual({ blobsPushed: 0, bytesPushed: 0 });
    expect([...image.opened.values()]).toEqual([1, 1]);
    const digests = image.manifests.map(({ digest }) => digest);
    expect([...(await registry.read(repository, digests)).keys()].sort()).toEqual([...digests].sort());
    expect(await registry.tags(repository)).toEqual([]);
  });
}
