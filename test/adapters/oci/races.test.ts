import { afterEach, describe, expect, it } from 'vitest';
import { createOciRegistry } from '../../../src/adapters/oci/registry.ts';
import { digestOf } from '../../../src/domain/hash.ts';
import type { Registry } from '../../../src/ports/registry.ts';
import { createFakeClock } from '../../ports/fake-clock.ts';
import { imageManifest } from '../../ports/registry-contract.ts';
import { type Answer, type Asked, type ScriptedRegistry, startScriptedRegistry } from './scripted-registry.ts';

const repository = 'shop/returns';
let running: ScriptedRegistry | undefined;
afterEach(async () => {
  await running?.close();
  running = undefined;
});

/** Lets everybody through once so many have come. */
function gate(count: number): () => Promise<void> {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  let come = 0;
  return async () => {
    come += 1;
    if (come >= count) open();
    await opened;
  };
}

interface Held {
  /** Called before a look at a reference is answered. */
  readonly look?: (reference: string) => Promise<void>;
  /** Called after a write was taken. */
  readonly wrote?: (reference: string) => void;
}

/** Manifests by reference, each write the last; no immutable tag, no list of referrers. */
async function keeping({ look, wrote }: Held): Promise<{ readonly host: string; readonly kept: Map<string, Buffer> }> {
  const kept = new Map<string, Buffer>();
  const answerTo = async ({ method, path, request }: Asked): Promise<Answer> => {
    const [, reference = ''] = /\/manifests\/(.+)$/.exec(path) ?? [];
    if (reference === '') return { status: 404 };
    if (method === 'PUT') {
      const pieces: Buffer[] = [];
      for await (const piece of request as AsyncIterable<Buffer>) pieces.push(piece);
      const bytes = Buffer.concat(pieces);
      kept.set(reference, bytes);
      kept.set(digestOf(bytes), bytes);
      wrote?.(reference);
      return { status: 201 };
    }
    const before = kept.get(reference);
    await look?.(reference);
    if (before === undefined) return { status: 404 };
    const type = 'application/vnd.oci.image.index.v1+json';
    return { status: 200, headers: { 'content-type': type, 'docker-content-digest': digestOf(before) }, body: before };
  };
  running = await startScriptedRegistry(answerTo);
  return { host: running.host, kept };
}

function writer(host: string, sleep: () => Promise<void>): Registry {
  return createOciRegistry({
    host,
    username: null,
    password: null,
    environment: { DOCKER_CONFIG: '/nowhere' },
    clock: { ...createFakeClock(), sleep },
    secret: () => undefined,
  });
}

describe('two writers at one moment, where no tag is immutable', () => {
  it('I1: that both found nothing agree on who was last, after looking again', async () => {
    const bothLooked = gate(2);
    const bothWrote = gate(2);
    let looks = 0;
    const { host, kept } = await keeping({
      look: async (reference) => {
        looks += reference === 'src-abc' ? 1 : 0;
        if (reference === 'src-abc' && looks <= 2) await bothLooked();
      },
    });
    const manifests = [imageManifest('one'), imageManifest('other')];
    const outcomes = await Promise.all(
      manifests.map((manifest) => writer(host, bothWrote).put(repository, manifest, 'src-abc')),
    );
    expect(outcomes.toSorted()).toEqual(['taken', 'written']);
    const winner = manifests[outcomes.indexOf('written')];
    expect(digestOf(kept.get('src-abc') ?? '')).toBe(winner?.digest);
  });

  it('keep both entries of a list of referrers that each of them replaces', async () => {
    const image = imageManifest('a');
    const subject = { mediaType: image.mediaType, digest: image.digest, size: image.bytes.length };
    const tag = image.digest.replace(':', '-');
    const bothLooked = gate(2);
    const bothWrote = gate(2);
    let looks = 0;
    const { host, kept } = await keeping({
      look: async (reference) => {
        looks += reference === tag ? 1 : 0;
        if (reference === tag && looks <= 2) await bothLooked();
      },
      wrote: (reference) => void (reference === tag && bothWrote()),
    });
    const stamps = ['one', 'other'].map((note) =>
      imageManifest(note, { subject, artifactType: 'application/vnd.in-toto+json' }),
    );
    // Each waits, as a second of time would let it, until the other has written too.
    const waiting = async (): Promise<void> => {
      while (looks < 4) await new Promise((resolve) => setImmediate(resolve));
    };
    await Promise.all(stamps.map((stamp) => writer(host, waiting).put(repository, stamp)));
    const listed = await writer(host, waiting).referrers(repository, image.digest, []);
    expect(listed.map(({ digest }) => digest).sort()).toEqual(stamps.map(({ digest }) => digest).sort());
    expect(kept.has(tag)).toBe(true);
  });

  it('of one process wait for each other: none of many stamps is lost', async () => {
    const image = imageManifest('a');
    let lists = 0;
    const { host } = await keeping({
      wrote: (reference) => void (lists += reference === image.digest.replace(':', '-') ? 1 : 0),
    });
    const registry = writer(host, async () => undefined);
    const subject = { mediaType: image.mediaType, digest: image.digest, size: image.bytes.length };
    const stamps = Array.from({ length: 12 }, (_, index) =>
      imageManifest(String(index), { subject, artifactType: 'application/vnd.in-toto+json' }),
    );
    await Promise.all(stamps.map((stamp) => registry.put(repository, stamp)));
    expect(await registry.referrers(repository, image.digest, [])).toHaveLength(12);
    expect(lists).toBe(12);
  });

  it('take no image for the list of what refers to it, where a registry answers its tag with the image', async () => {
    const children = ['amd64', 'arm64'].map((note) => imageManifest(note));
    const manifests = children.map(({ digest, mediaType, bytes }) => ({ digest, mediaType, size: bytes.length }));
    const index = Buffer.from(JSON.stringify({ schemaVersion: 2, manifests }));
    const subject = digestOf(index);
    const { host, kept } = await keeping({});
    kept.set(subject.replace(':', '-'), index);
    const registry = writer(host, async () => undefined);
    expect(await registry.referrers(repository, subject, [])).toEqual([]);
    const stamp = imageManifest('stamp', { subject: { mediaType: 'x', digest: subject, size: index.length } });
    await expect(registry.put(repository, stamp)).rejects.toThrow(/got the image itself under sha256-[0-9a-f]{64}/);
    expect(kept.get(subject.replace(':', '-'))).toBe(index);
  });

  it('I7: a write whose answer is lost is found to be done, and one that was not is sent again', async () => {
    let puts = 0;
    const kept = new Map<string, Buffer>();
    running = await startScriptedRegistry(async ({ method, path, request }, response) => {
      const [, reference = ''] = /\/manifests\/(.+)$/.exec(path) ?? [];
      if (method !== 'PUT') {
        const bytes = kept.get(reference);
        return bytes === undefined
          ? { status: 404 }
          : { status: 200, headers: { 'docker-content-digest': digestOf(bytes) }, body: bytes };
      }
      const pieces: Buffer[] = [];
      for await (const piece of request as AsyncIterable<Buffer>) pieces.push(piece);
      puts += 1;
      if (puts === 1) {
        response.destroy();
        return null;
      }
      kept.set(reference, Buffer.concat(pieces));
      response.destroy();
      return null;
    });
    const manifest = imageManifest('a');
    const registry = writer(running.host, async () => undefined);
    expect(await registry.put(repository, manifest, '1.4.0')).toBe('written');
    expect(digestOf(kept.get('1.4.0') ?? '')).toBe(manifest.digest);
  });
});
