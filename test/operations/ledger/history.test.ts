import { beforeEach, describe, expect, it } from 'vitest';
import { fold } from '../../../src/domain/ledger/fold.ts';
import type { WrittenEntry } from '../../../src/domain/ledger/entry.ts';
import { emptyState } from '../../../src/domain/ledger/state.ts';
import { readEntries, verifyChain } from '../../../src/operations/ledger/history.ts';
import { createMemoryRegistry, type MemoryRegistry } from '../../ports/memory-registry.ts';
import { journey, shippedOf, writeChain } from './entries.ts';

const ledger = 'waybill/prod/returns';
let registry: MemoryRegistry;
let written: readonly WrittenEntry[];
beforeEach(async () => {
  registry = createMemoryRegistry();
  await registry.create(ledger, 'ledger');
  written = await writeChain(registry, ledger, journey);
});

describe('readEntries', () => {
  it('reads back every kind as it was written, oldest first', async () => {
    expect(await readEntries(registry, ledger, 1, 100)).toEqual(written);
    expect(await readEntries(registry, ledger, 3, 4)).toEqual(written.slice(2, 4));
    expect(await readEntries(registry, ledger, 90, 100)).toEqual([]);
  });
});

describe('verifyChain', () => {
  it('finds nothing wrong with what was written, also where the beginning has expired', () => {
    expect(verifyChain(written, fold)).toEqual([]);
    expect(verifyChain(written.slice(3), fold)).toEqual([]);
  });

  it('finds a left-out entry, a foreign predecessor and a made-up state', () => {
    expect(
      verifyChain(
        written.filter(({ header }) => header.number !== 3),
        fold,
      ).map(({ number }) => number),
    ).toContain(4);
    const relinked = written.map((entry) =>
      entry.header.number === 5 ? { ...entry, header: { ...entry.header, previous: entry.digest } } : entry,
    );
    expect(verifyChain(relinked, fold)[0]).toMatchObject({ number: 5 });
    const freed = written.map((entry) => (entry.header.number === 4 ? { ...entry, state: emptyState } : entry));
    expect(verifyChain(freed, fold)[0]).toMatchObject({
      number: 4,
      reason: 'carries a state that is not what its rejected makes of the one before',
    });
  });

  it('lets a restart begin from nothing', async () => {
    const last = written.at(-1);
    if (last === undefined) throw new Error('nothing was written');
    const event = { kind: 'adopted', restart: 'unreadable', ...shippedOf('1.2.0') } as const;
    const header = { ...last.header, number: last.header.number + 1, previous: last.digest };
    const restarted = { header, event, state: fold(emptyState, header, event), digest: last.digest };
    expect(verifyChain([...written, restarted], fold)).toEqual([]);
  });
});
