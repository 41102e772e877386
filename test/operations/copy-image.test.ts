import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Digest } from '../../src/domain/digest.ts';
import type { BuiltImage } from '../../src/domain/image.ts';
import { instantOf } from '../../src/domain/instant.ts';
import type { SourceKey } from '../../src/domain/source-key.ts';
import { copyImage, type Moved } from '../../src/operations/copy-image.ts';
import { builtStampsOf, builtStatement } from '../../src/operations/stamp/built.ts';
import { writeStamp } from '../../src/operations/stamp/write.ts';
import type { Registry } from '../../src/ports/registry.ts';
import { openCuttingProxy } from '../adapters/oci/cutting-proxy.ts';
import {
  type DockerRegistry,
  noDockerRegistry,
  noSkopeo,
  startDockerRegistry,
} from '../adapters/oci/docker-registry.ts';
import { descriptorOf, randomImage } from '../adapters/oci/images.ts';
import { registryAt } from '../adapters/oci/registry-at.ts';
import { createMemoryRegistry } from '../ports/memory-registry.ts';
import { imageManifest } from '../ports/registry-contract.ts';

const run = promisify(execFile);
const repository = 'shop/returns';
const MiB = 1024 * 1024;

async function stamped(registry: Registry, image: BuiltImage, ...runs: readonly string[]): Promise<void> {
  await registry.create(repository, 'image');
  await registry.push(repository, image, () => undefined);
  for (const url of runs) {
    const facts = {
      sourceKey: 'a'.repeat(40) as SourceKey,
      keyInput: null,
      source: 'proven',
      commit: null,
      builder: 'command',
      inputs: {},
      run: url,
      actor: 'ada',
      time: instantOf(Date.UTC(2026, 10, 20)),
    } as const;
    const statement = builtStatement({ repository, digest: image.root.digest }, facts);
    await writeStamp(registry, repository, descriptorOf(image.root), statement);
  }
}

async function copy(from: Registry, to: Registry, digest: Digest): Promise<Moved> {
  const { uri: near } = await from.create(repository, 'image');
  await to.create(repository, 'image');
  return copyImage({ from, to, repository, near, progress: () => undefined }, digest);
}

describe('a copy between registries in memory', () => {
  it('I2: brings an index, its children, its blobs and its stamps, verbatim, and what is there once', async () => {
    const [from, to] = [createMemoryRegistry(), createMemoryRegistry({ host: 'elsewhere.test' })];
    const image = randomImage(['amd64', 'arm64'], [1000, 2000]);
    await stamped(from, image, 'https://run/1', 'https://run/2');
    const moved = await copy(from, to, image.root.digest);
    expect(moved).toMatchObject({ manifests: 5, blobs: { sent: 9, mounted: 0, present: 1 } });
    for (const { digest, bytes } of image.manifests)
      expect((await to.read(repository, [digest])).get(digest)?.bytes).toEqual(Uint8Array.from(bytes));
    const stamps = await builtStampsOf(to, repository, image.root.digest);
    expect(stamps.map((stamp) => stamp.run).sort()).toEqual(['https://run/1', 'https://run/2']);
    expect(await to.tags(repository)).toEqual([]);
    expect(await copy(from, to, image.root.digest)).toMatchObject({ manifests: 0, bytes: 0, blobs: { sent: 0 } });
  });

  it('brings what was stamped since, also what refers to a stamp', async () => {
    const [from, to] = [createMemoryRegistry(), createMemoryRegistry({ host: 'elsewhere.test' })];
    const image = randomImage(['amd64'], [10]);
    await stamped(from, image, 'https://run/1');
    await copy(from, to, image.root.digest);
    await stamped(from, image, 'https://run/2');
    const [stamp] = await from.referrers(repository, image.root.digest, []);
    if (stamp === undefined) throw new Error('there is no stamp');
    for (const bytes of ['{"architecture":"amd64","os":"linux"}', 'a layer'])
      await from.writeBlob(repository, Buffer.from(bytes));
    const { mediaType, digest, size } = stamp;
    const signature = imageManifest('s', { subject: { mediaType, digest, size }, artifactType: 'application/x' });
    await from.put(repository, signature);
    expect(await copy(from, to, image.root.digest)).toMatchObject({ manifests: 2 });
    expect(await builtStampsOf(to, repository, image.root.digest)).toHaveLength(2);
    expect(await to.referrers(repository, stamp.digest, [])).toMatchObject([{ digest: signature.digest }]);
  });

  it('takes what lies in the same registry without its bytes', async () => {
    const registry = createMemoryRegistry();
    const image = randomImage(['amd64'], [1000, 1000]);
    await stamped(registry, image);
    const prod = { ...registry, read: registry.read.bind(registry) };
    await registry.create('prod/returns', 'image');
    const { uri } = await registry.create(repository, 'image');
    const blob = await registry.openBlob(repository, image.blobs[0] ?? { digest: image.root.digest, size: 0 });
    expect(await prod.copyBlob('prod/returns', blob, uri)).toBe('mounted');
  });

  it('refuses an image of which a part is gone, before anything is written', async () => {
    const [from, to] = [createMemoryRegistry(), createMemoryRegistry({ host: 'elsewhere.test' })];
    const image = randomImage(['amd64', 'arm64'], [10]);
    await stamped(from, image);
    from.remove(repository, image.manifests[0]?.digest ?? image.root.digest);
    await expect(copy(from, to, image.root.digest)).rejects.toMatchObject({ code: 'manifest-missing' });
    expect(to.calls.put + to.calls.copyBlob).toBe(0);
  });

  it('I2: does not count as done what reads back as other bytes', async () => {
    const [from, to] = [createMemoryRegistry(), createMemoryRegistry({ host: 'elsewhere.test' })];
    const image = randomImage(['amd64'], [10]);
    await stamped(from, image);
    let written = false;
    const forging: Registry = {
      ...to,
      put: async (...words) => {
        written = true;
        return to.put(...words);
      },
      read: async (name, references) => {
        const found = await to.read(name, references);
        return written ? new Map([...found].map(([key, one]) => [key, { ...one, bytes: Buffer.from('{}') }])) : found;
      },
    };
    await expect(copy(from, forging, image.root.digest)).rejects.toMatchObject({ code: 'digest-mismatch' });
  });
});

describe.skipIf(noDockerRegistry !== null)(
  `a copy between two docker-registries${noDockerRegistry === null ? '' : ` (left out: ${noDockerRegistry})`}`,
  () => {
    let one: DockerRegistry;
    let other: DockerRegistry;
    let folder: string;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'waybill-copy-'));
      [one, other] = await Promise.all([startDockerRegistry(), startDockerRegistry()]);
    });
    afterAll(async () => {
      await Promise.all([one.close(), other.close(), rm(folder, { recursive: true, force: true })]);
    });

    const raw = async (host: string, name: string, digest: string): Promise<string> => {
      const words = ['inspect', '--raw', '--tls-verify=false', `docker://${host}/${name}@${digest}`];
      return (await run('skopeo', words)).stdout;
    };

    it.skipIf(noSkopeo !== null)('I2: leaves what skopeo leaves that copies all and preserves digests', async () => {
      const image = randomImage(['amd64', 'arm64'], [3 * MiB, 5 * MiB, 100]);
      const [from, to] = [registryAt(one.host), registryAt(`${other.host}/ours`)];
      await stamped(from, image, 'https://run/1');
      expect(await copy(from, to, image.root.digest)).toMatchObject({ manifests: 4, blobs: { sent: 10 } });
      const [source, target] = [`${one.host}/${repository}`, `${other.host}/skopeo/${repository}:a`];
      const words = ['copy', '--all', '--preserve-digests', '--src-tls-verify=false', '--dest-tls-verify=false'];
      await run('skopeo', [...words, `docker://${source}@${image.root.digest}`, `docker://${target}`]);
      for (const { digest, bytes } of image.manifests) {
        const ours = await raw(other.host, `ours/${repository}`, digest);
        expect(ours).toBe(Buffer.from(bytes).toString('utf8'));
        expect(ours).toBe(await raw(other.host, `skopeo/${repository}`, digest));
      }
      // Every layer, read back by skopeo, which checks each digest.
      const pulled = `oci:${join(folder, 'pulled')}:a`;
      const back = ['copy', '--all', '--preserve-digests', '--src-tls-verify=false'];
      await run('skopeo', [...back, `docker://${other.host}/ours/${repository}@${image.root.digest}`, pulled]);
      expect(await builtStampsOf(to, repository, image.root.digest)).toHaveLength(1);
    });

    it('takes layers from beside it where both repositories lie in one registry', async () => {
      const image = randomImage(['amd64'], [2 * MiB, 2 * MiB]);
      const [from, to] = [registryAt(`${one.host}/dev`), registryAt(`${one.host}/prod`)];
      await stamped(from, image);
      expect(await copy(from, to, image.root.digest)).toMatchObject({ bytes: 0, blobs: { mounted: 3, sent: 0 } });
    });

    it('goes on where it stopped, when connections break on the way down', async () => {
      const proxy = await openCuttingProxy(one.host);
      try {
        const image = randomImage(['amd64'], [24 * MiB]);
        await stamped(registryAt(`${one.host}/down`), image);
        proxy.cut('down', 5 * MiB, 3);
        const to = registryAt(`${other.host}/down`);
        const moved = await copy(registryAt(`${proxy.host}/down`), to, image.root.digest);
        expect(moved).toMatchObject({ blobs: { sent: 2 } });
        expect(proxy.cuts()).toBe(3);
        expect(proxy.passed('down')).toBeLessThan(26 * MiB);
        expect(await to.pullable(repository, image.root.digest)).toBe('pullable');
      } finally {
        await proxy.close();
      }
    });

    it('begins a blob anew where the registry forgets a broken upload, as this one does', async () => {
      const proxy = await openCuttingProxy(other.host);
      try {
        const image = randomImage(['amd64'], [24 * MiB]);
        const from = registryAt(`${one.host}/up`);
        await stamped(from, image);
        proxy.cut('up', 5 * MiB, 3);
        const moved = await copy(from, registryAt(`${proxy.host}/up`), image.root.digest);
        expect(moved).toMatchObject({ blobs: { sent: 2 } });
        expect(proxy.cuts()).toBe(3);
        const to = registryAt(`${other.host}/up`);
        expect(await to.pullable(repository, image.root.digest)).toBe('pullable');
      } finally {
        await proxy.close();
      }
    });
  },
);
