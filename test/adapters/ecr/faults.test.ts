import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { digestOf } from '../../../src/domain/hash.ts';
import { append } from '../../../src/operations/ledger/append.ts';
import { readHead } from '../../../src/operations/ledger/read-head.ts';
import { following, journey } from '../../operations/ledger/entries.ts';
import { builtImage, imageManifest } from '../../ports/registry-contract.ts';
import { type RehearsedRegistry, startRehearsedRegistry } from './rehearsed-registry.ts';

const repository = 'shop/returns';
const ledger = 'waybill/prod/returns';
let rehearsed: RehearsedRegistry;

beforeEach(async () => {
  rehearsed = await startRehearsedRegistry();
  await rehearsed.registry.create(repository, 'image');
  await rehearsed.registry.push(repository, builtImage(), () => undefined);
});
afterEach(async () => {
  await rehearsed.close();
  vi.unstubAllEnvs();
});

const operations = (): readonly (string | undefined)[] => rehearsed.log.since(0).map(({ operation }) => operation);
const countOf = (name: string): number => operations().filter((operation) => operation === name).length;

describe('I7: a write whose answer is lost', () => {
  const always = 50;

  it('is found to have been written by reading back, also after the last attempt', async () => {
    const manifest = imageManifest('a');
    rehearsed.faults.add({ match: { operation: 'PutImage', count: always }, fault: { kind: 'cut-after' } });
    expect(await rehearsed.registry.put(repository, manifest, 'src-abc')).toBe('same');
    rehearsed.faults.clear();
    expect((await rehearsed.registry.read(repository, ['src-abc'])).get('src-abc')?.digest).toBe(manifest.digest);
  });

  it('to a tag that another has taken is taken', async () => {
    await rehearsed.registry.put(repository, imageManifest('theirs'), 'src-abc');
    rehearsed.faults.add({ match: { operation: 'PutImage', count: 1 }, fault: { kind: 'error', status: 500 } });
    expect(await rehearsed.registry.put(repository, imageManifest('ours'), 'src-abc')).toBe('taken');
  });

  it('and that never arrived is said to be unknown, never to be done', async () => {
    rehearsed.faults.add({ match: { operation: 'PutImage', count: always }, fault: { kind: 'cut-before' } });
    await expect(rehearsed.registry.put(repository, imageManifest('a'), 'src-abc')).rejects.toMatchObject({
      code: 'registry-unreachable',
    });
  });

  it('leaves one entry in a ledger, whichever request is struck', async () => {
    await rehearsed.registry.create(ledger, 'ledger');
    let before = undefined as Awaited<ReturnType<typeof readHead>>;
    for (const [index, event] of journey.entries()) {
      const [operation, kind] = [
        ['PutImage', 'cut-after'],
        ['PutImage', 'cut-before'],
        ['BatchGetImage', 'cut-after'],
        ['PutImage', 'throttle'],
      ][index % 4] as ['PutImage', 'cut-after'];
      rehearsed.faults.add({ match: { operation }, fault: { kind } });
      const entry = following(before, event);
      const answer = await append(rehearsed.registry, ledger, entry);
      expect(answer.kind).toBe('written');
      before = await readHead(rehearsed.registry, ledger, entry.header.number);
      expect(before).toMatchObject({ header: entry.header, digest: answer.kind === 'written' ? answer.digest : '' });
    }
    expect(await rehearsed.registry.tags(ledger)).toHaveLength(journey.length);
  });
});

describe('the ECR adapter over HTTP', () => {
  it('writes an entry in one PutImage and reads a hundred in one BatchGetImage', async () => {
    await rehearsed.registry.create(ledger, 'ledger');
    const [event] = journey;
    if (event === undefined) throw new Error('the journey is empty');
    await append(rehearsed.registry, ledger, following(undefined, event));
    const seen = rehearsed.log.since(0).length;
    const second = following(await readHead(rehearsed.registry, ledger, 1), {
      kind: 'held',
      hold: {
        scope: 'digest',
        digest: digestOf('a'),
        sourceKey: null,
        revision: null,
        by: 'person',
        cause: null,
        reason: 'a test',
      },
    });
    await append(rehearsed.registry, ledger, second);
    expect(operations().slice(seen)).toEqual(['BatchGetImage', 'PutImage', 'BatchGetImage']);
    const before = countOf('BatchGetImage');
    await rehearsed.registry.read(
      ledger,
      Array.from({ length: 250 }, (_, index) => `t${index}`),
    );
    expect(countOf('BatchGetImage') - before).toBe(3);
  });

  it('says that archived images cannot be pulled', async () => {
    const { root } = builtImage();
    const stored = rehearsed.store.repositories.get(repository)?.images.get(root.digest);
    if (stored === undefined) throw new Error('the image was not pushed');
    stored.archived = { at: 0 };
    expect(await rehearsed.registry.pullable(repository, root.digest)).toBe('archived');
  });

  it('reads a mutable repository as one', async () => {
    const stored = rehearsed.store.repositories.get(repository);
    if (stored === undefined) throw new Error('the repository was not made');
    stored.mutability = 'MUTABLE';
    expect((await rehearsed.registry.describe(repository))?.tags).toEqual({ kind: 'mutable' });
  });

  it.each(['cut-before', 'cut-after'] as const)('pushes a blob with a new stream after a %s', async (kind) => {
    const path = '/v2/shop/shipping/blobs/uploads/*';
    rehearsed.faults.add({ match: { method: 'PUT', path, count: 2 }, fault: { kind } });
    rehearsed.faults.add({ match: { method: 'POST', path }, fault: { kind: 'error', status: 503 } });
    await rehearsed.registry.create('shop/shipping', 'image');
    const image = builtImage();
    await rehearsed.registry.push('shop/shipping', image, () => undefined);
    const found = await rehearsed.registry.read('shop/shipping', [image.root.digest]);
    expect(found.get(image.root.digest)?.digest).toBe(image.root.digest);
    expect(rehearsed.log.since(0).filter(({ fault }) => fault === kind)).toHaveLength(2);
  });

  it('refuses bytes that are not what their digest says', async () => {
    const digest = builtImage().blobs[0]?.digest ?? digestOf('none');
    rehearsed.store.blobs.set(digest, Buffer.from('another one'));
    await expect(rehearsed.registry.readBlob(repository, digest, 100)).rejects.toMatchObject({
      code: 'digest-mismatch',
    });
  });

  it('reads a blob by its signed address, without a token, and again where that breaks off', async () => {
    const [blob] = builtImage().blobs;
    if (blob === undefined) throw new Error('the image has no blob');
    rehearsed.faults.add({ match: { method: 'GET', path: '/_layers/*', count: 1 }, fault: { kind: 'cut-after' } });
    const since = rehearsed.log.since(0).at(-1)?.n ?? 0;
    expect(digestOf(await rehearsed.registry.readBlob(repository, blob.digest, blob.size))).toBe(blob.digest);
    const asked = rehearsed.log.since(since).map(({ operation, method }) => operation ?? method);
    expect(asked).toEqual(['GetDownloadUrlForLayer', 'GET', 'GET']);
  });

  it('knows no blob that no image refers to, as ECR does', async () => {
    const digest = await rehearsed.registry.writeBlob(repository, new TextEncoder().encode('of nothing'));
    await expect(rehearsed.registry.readBlob(repository, digest, 100)).rejects.toMatchObject({
      code: 'manifest-missing',
    });
    await expect(rehearsed.registry.readBlob('shop/nowhere', digest, 100)).rejects.toMatchObject({
      code: 'repository-missing',
    });
  });

  it('asks for a new token when its own is refused', async () => {
    const bytes = new TextEncoder().encode('x');
    await rehearsed.registry.writeBlob(repository, bytes);
    expect(countOf('GetAuthorizationToken')).toBe(1);
    rehearsed.faults.add({ match: { method: 'HEAD' }, fault: { kind: 'error', status: 401 } });
    await rehearsed.registry.writeBlob(repository, bytes);
    expect(countOf('GetAuthorizationToken')).toBe(2);
    rehearsed.faults.add({ match: { method: 'HEAD', count: 2 }, fault: { kind: 'error', status: 401 } });
    await expect(rehearsed.registry.writeBlob(repository, bytes)).rejects.toMatchObject({ code: 'registry-denied' });
  });

  it('I9: names actions, and nothing secret, where the registry denies', async () => {
    rehearsed.faults.add({ match: { method: 'POST', path: '/v2/*' }, fault: { kind: 'error', status: 403 } });
    const caught: unknown = await rehearsed.registry
      .writeBlob(repository, new TextEncoder().encode('new'))
      .catch((reason: unknown) => reason);
    expect(caught).toMatchObject({ code: 'registry-denied' });
    expect(String(caught)).toContain('ecr:InitiateLayerUpload');
    expect(String(caught)).not.toMatch(/Basic|AKIA/);
  });
});
