import { beforeEach, describe, expect, it } from 'vitest';
import { append } from '../../../src/operations/ledger/append.ts';
import { encodeEntry } from '../../../src/operations/ledger/encode.ts';
import { readHead } from '../../../src/operations/ledger/read-head.ts';
import { createMemoryRegistry, type MemoryRegistry } from '../../ports/memory-registry.ts';
import { following, journey } from './entries.ts';

const ledger = 'waybill/prod/returns';
const [adopted] = journey;
if (adopted === undefined) throw new Error('the journey is empty');
const ours = following(undefined, adopted, '1'.repeat(32));
const theirs = following(undefined, adopted, '2'.repeat(32));

let registry: MemoryRegistry;
beforeEach(async () => {
  registry = createMemoryRegistry();
  await registry.create(ledger, 'ledger');
});

describe('append', () => {
  it('writes the first entry of a repository, the empty blob with it', async () => {
    expect(await append(registry, ledger, ours)).toEqual({ kind: 'written', digest: encodeEntry(ours).digest });
    expect(registry.calls.writeBlob).toBe(1);
  });

  it('I7: written again, it is written', async () => {
    await append(registry, ledger, ours);
    expect((await append(registry, ledger, ours)).kind).toBe('written');
  });

  it('loses to whoever wrote the number first, and leaves what they wrote', async () => {
    const first = await append(registry, ledger, theirs);
    expect(await append(registry, ledger, ours)).toEqual({ kind: 'lost' });
    expect(await readHead(registry, ledger)).toMatchObject(first.kind === 'written' ? { digest: first.digest } : {});
  });

  it('loses to whoever comes between its planning and its write', async () => {
    await registry.writeBlob(ledger, new TextEncoder().encode('{}'));
    registry.interfere('put', async () => {
      await append(registry, ledger, theirs);
    });
    expect(await append(registry, ledger, ours)).toEqual({ kind: 'lost' });
  });

  it('I7: a lost answer is decided by reading back', async () => {
    await registry.writeBlob(ledger, new TextEncoder().encode('{}'));
    registry.fail('put', 'after');
    expect((await append(registry, ledger, ours)).kind).toBe('written');
    registry.fail('put', 'before');
    expect(await append(registry, ledger, theirs)).toEqual({ kind: 'lost' });
  });

  it('where nothing was written and nobody answers, it says so', async () => {
    registry.fail('put', 'before');
    await expect(append(registry, ledger, ours)).rejects.toMatchObject({ code: 'registry-unreachable' });
  });

  it('a registry that let both in by mistake has one winner: the bytes under the tag', async () => {
    await append(registry, ledger, ours);
    const { digest } = encodeEntry(theirs);
    await registry.put(ledger, encodeEntry(theirs));
    registry.interfere('read', async () => registry.tamper(ledger, '000001', digest));
    expect(await append(registry, ledger, ours)).toEqual({ kind: 'lost' });
  });
});
