import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryTag } from '../../../src/domain/ledger/entry.ts';
import { encodeEntry } from '../../../src/operations/ledger/encode.ts';
import { readHead } from '../../../src/operations/ledger/read-head.ts';
import type { Manifest } from '../../../src/domain/image.ts';
import type { Registry } from '../../../src/ports/registry.ts';
import { createMemoryRegistry } from '../../ports/memory-registry.ts';
import { following, journey, writeChain } from './entries.ts';

const ledger = 'waybill/prod/returns';
const [firstEvent] = journey;

/** A registry that holds the entries `from` to `to`, made when they are read: only the two reading methods. */
function ledgerOf(from: number, to: number): Registry & { readonly calls: { read: number; tags: number } } {
  const calls = { read: 0, tags: 0 };
  if (firstEvent === undefined) throw new Error('the journey is empty');
  const first = following(undefined, firstEvent);
  const manifestOf = (number: number): Manifest => encodeEntry({ ...first, header: { ...first.header, number } });
  return {
    ...createMemoryRegistry(),
    calls,
    read: async (_repository, references) => {
      calls.read += Math.ceil(references.length / 100);
      const there = references.filter((tag) => Number(tag) >= from && Number(tag) <= to);
      return new Map(there.map((tag) => [tag, manifestOf(Number(tag))]));
    },
    tags: async () => {
      calls.tags += 1;
      return Array.from({ length: to - from + 1 }, (_, index) => entryTag(from + index));
    },
  };
}

describe('readHead', () => {
  it('answers nothing where the repository or its first entry is absent', async () => {
    const registry = createMemoryRegistry();
    expect(await readHead(registry, ledger)).toBeUndefined();
    expect(await readHead(registry, ledger, 7)).toBeUndefined();
    await registry.create(ledger, 'ledger');
    expect(await readHead(registry, ledger)).toBeUndefined();
  });

  it('finds the newest of any gapless range, whatever the hint', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 30_000 }),
        fc.integer({ min: 0, max: 3_000 }),
        fc.option(fc.integer({ min: -5, max: 40_000 }), { nil: undefined }),
        async (from, more, hint) => {
          const head = await readHead(ledgerOf(from, from + more), ledger, hint);
          expect(head?.header.number).toBe(from + more);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('takes one call with a hint near the head and at most three without, for 10,000 entries, and never lists', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 0, max: 98 }), async (to, behind) => {
        const cold = ledgerOf(1, to);
        expect((await readHead(cold, ledger))?.header.number).toBe(to);
        expect(cold.calls.read).toBeLessThanOrEqual(3);
        const warm = ledgerOf(1, to);
        expect((await readHead(warm, ledger, Math.max(1, to - behind)))?.header.number).toBe(to);
        expect(warm.calls).toEqual({ read: 1, tags: 0 });
        expect(cold.calls.tags).toBe(0);
      }),
      { numRuns: 100 },
    );
  });

  it('carries the state and the digest of the head', async () => {
    const registry = createMemoryRegistry();
    await registry.create(ledger, 'ledger');
    const written = await writeChain(registry, ledger, journey);
    expect(await readHead(registry, ledger)).toEqual(written.at(-1));
    expect(await readHead(registry, ledger, 2)).toEqual(written.at(-1));
  });

  it('says what it cannot read', async () => {
    const registry = createMemoryRegistry();
    await registry.create(ledger, 'ledger');
    const [first] = await writeChain(registry, ledger, journey.slice(0, 1));
    if (first === undefined) throw new Error('nothing was written');
    // Entry 1 under the tag of entry 2: the number does not match.
    registry.tamper(ledger, '000002', first.digest);
    await expect(readHead(registry, ledger)).rejects.toMatchObject({
      code: 'ledger-unreadable',
      message: expect.stringContaining('expected entry 2, got entry 1') as string,
    });
  });
});
