import { beforeEach, describe, expect, it } from 'vitest';
import type { SourceKey } from '../../src/domain/source-key.ts';
import { WaybillError } from '../../src/domain/error.ts';
import { carry } from '../../src/operations/carry.ts';
import type { Resolved } from '../../src/operations/resolve-version.ts';
import type { Session } from '../../src/operations/session.ts';
import type { Registry } from '../../src/ports/registry.ts';
import type { Report } from '../../src/ports/reporter.ts';
import { randomImage } from '../adapters/oci/images.ts';
import { createFakeClock, type FakeClock } from '../ports/fake-clock.ts';
import { createMemoryRegistry, type MemoryRegistry } from '../ports/memory-registry.ts';
import { imageManifest } from '../ports/registry-contract.ts';

const repository = 'shop/returns';
const sourceKey = 'a'.repeat(40) as SourceKey;
const tag = `src-${sourceKey}`;
const image = randomImage(['amd64', 'arm64'], [100]);
let from: MemoryRegistry;
let to: MemoryRegistry;
let clock: FakeClock;
let said: string[];

beforeEach(async () => {
  [from, to] = [createMemoryRegistry(), createMemoryRegistry({ host: 'elsewhere.test' })];
  clock = createFakeClock();
  said = [];
  await from.create(repository, 'image');
  await from.push(repository, image, () => undefined);
  await from.put(repository, image.root, tag);
});

/** The few parts of a session and a version that carrying needs. */
async function carried(home: Registry = from, registry: Registry = to): Promise<void> {
  const session: Partial<Record<keyof Session, unknown>> = {
    service: 'returns',
    environment: { name: 'prod' },
    registry,
    clock,
    reporter: { report: (report: Report) => 'text' in report && said.push(`${report.kind}: ${report.text}`) },
    cancel: new AbortController().signal,
  };
  const resolved: Partial<Record<keyof Resolved, unknown>> = {
    home,
    digest: image.root.digest,
    sourceKey,
    topology: { repository },
  };
  await carry(session as unknown as Session, resolved as unknown as Resolved);
}

describe('carrying an image to the registry of its environment', () => {
  it('makes the repository where there is none, and names the source last', async () => {
    await carried();
    expect((await to.read(repository, [tag])).get(tag)?.digest).toBe(image.root.digest);
    expect(said.at(-1)).toMatch(
      /^step: carried .* from registry.test\/shop\/returns to elsewhere.test\/shop\/returns: 3 man/,
    );
    said = [];
    await carried();
    expect(said).toEqual([]);
  });

  it('I2: moves nothing where both are one registry, whatever they are called', async () => {
    await carried(from, from);
    const again: Registry = { ...from };
    await carried(from, again);
    expect(from.calls.copyBlob + from.calls.openBlob).toBe(0);
  });

  it('I1: leaves the name of the source to whoever has it, and says so', async () => {
    await to.create(repository, 'image');
    for (const bytes of ['{"architecture":"amd64","os":"linux"}', 'a layer'])
      await to.writeBlob(repository, Buffer.from(bytes));
    await to.put(repository, imageManifest('theirs'), tag);
    await carried();
    expect((await to.read(repository, [tag])).get(tag)?.digest).toBe(imageManifest('theirs').digest);
    expect(said.filter((text) => text.startsWith('warning'))).toHaveLength(1);
  });

  it('waits for a registry that replicates by itself, and copies what it leaves out', async () => {
    const standings = ['under-way', 'under-way', 'done'] as const;
    let asked = 0;
    const replicating: Registry = {
      ...from,
      replication: async () => {
        const standing = standings[asked] ?? 'done';
        asked += 1;
        if (standing !== 'done') return standing;
        await to.push(repository, image, () => undefined);
        return standing;
      },
    };
    const before = clock.now();
    await carried(replicating);
    expect(Date.parse(clock.now()) - Date.parse(before)).toBe(20_000);
    expect(to.calls.copyBlob).toBe(0);
    expect((await to.read(repository, [tag])).has(tag)).toBe(true);
  });

  it('does not wait for ever, nor where it may not ask', async () => {
    await carried({ ...from, replication: async () => 'under-way' });
    expect(await to.pullable(repository, image.root.digest)).toBe('pullable');
    to = createMemoryRegistry({ host: 'elsewhere.test' });
    const denied = { message: 'no', denied: { action: 'ecr:DescribeImageReplicationStatus', resource: '*' } };
    await carried({ ...from, replication: () => Promise.reject(new WaybillError('registry-denied', denied)) }, to);
    expect(await to.pullable(repository, image.root.digest)).toBe('pullable');
  });
});
