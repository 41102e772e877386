import { canonicalJson, type Json } from '../../domain/json.ts';
import { entryTag, type EntryHeader, type WrittenEntry } from '../../domain/ledger/entry.ts';
import type { LedgerEvent } from '../../domain/ledger/event.ts';
import { emptyState, type LedgerState } from '../../domain/ledger/state.ts';
import type { Registry } from '../../ports/registry.ts';
import { decodeEntry } from './encode.ts';

/**
 * Entries `from` to `to` (both included), oldest first; those that have expired or do not exist yet are left out.
 * Throws `ledger-unreadable` for one that cannot be read.
 */
export async function readEntries(
  registry: Registry,
  repository: string,
  from: number,
  to: number,
): Promise<readonly WrittenEntry[]> {
  const first = Math.max(1, from);
  const numbers = Array.from({ length: Math.max(0, to - first + 1) }, (_, index) => first + index);
  const found = await registry.read(repository, numbers.map(entryTag));
  return numbers.flatMap((number) => {
    const manifest = found.get(entryTag(number));
    return manifest === undefined ? [] : [decodeEntry(manifest, number, repository)];
  });
}

/** A place where a chain does not hold together, and why. */
export interface ChainBreak {
  readonly number: number;
  readonly reason: string;
}

/**
 * Every place where entries (oldest first) are no chain: a number left out, a predecessor of another digest, a state
 * that is not the fold. Of entries that begin later than 1 the first is taken as it is; one that restarts the ledger
 * begins from nothing, as it says.
 */
export function verifyChain(
  entries: readonly WrittenEntry[],
  fold: (state: LedgerState, header: EntryHeader, event: LedgerEvent) => LedgerState,
): readonly ChainBreak[] {
  return entries.flatMap((entry, index) => {
    const before = entries[index - 1];
    const { header, event } = entry;
    const reasons: string[] = [];
    if (before !== undefined) {
      if (header.number !== before.header.number + 1) reasons.push(`follows #${before.header.number}`);
      if (header.previous !== before.digest) {
        reasons.push(`names ${header.previous ?? 'nothing'} as its predecessor, which is ${before.digest}`);
      }
      if (header.service !== before.header.service || header.environment !== before.header.environment) {
        reasons.push(`is of ${header.service} in ${header.environment}`);
      }
    } else if (header.number === 1 && header.previous !== null) {
      reasons.push('is the first and names a predecessor');
    }
    const restart = event.kind === 'adopted' && event.restart !== null;
    const base = restart || header.number === 1 ? emptyState : before?.state;
    const problem = base === undefined ? undefined : stateProblem(entry, base, fold);
    if (problem !== undefined) reasons.push(problem);
    return reasons.map((reason) => ({ number: header.number, reason }));
  });
}

function stateProblem(
  { header, event, state }: WrittenEntry,
  base: LedgerState,
  fold: (state: LedgerState, header: EntryHeader, event: LedgerEvent) => LedgerState,
): string | undefined {
  let expected: LedgerState;
  try {
    expected = fold(base, header, event);
  } catch (error) {
    return error instanceof Error ? error.message : 'its kind may not follow';
  }
  const same = canonicalJson(expected as unknown as Json) === canonicalJson(state as unknown as Json);
  return same ? undefined : `carries a state that is not what its ${event.kind} makes of the one before`;
}
