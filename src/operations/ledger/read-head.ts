import type { Manifest } from '../../domain/image.ts';
import { entryTag, type Head } from '../../domain/ledger/entry.ts';
import type { Registry } from '../../ports/registry.ts';
import { decodeEntry } from './encode.ts';

/** What one batched read of a registry takes at most (ECR: 100 image ids a BatchGetImage). */
const batch = 100;
/** No ledger grows beyond it: at ten entries a minute it lasts ten years. */
const highest = 2 ** 26;

interface Seen {
  readonly number: number;
  readonly manifest: Manifest;
}

/**
 * The newest entry of a ledger, or undefined where the ledger or its repository is absent. Entries are gapless from
 * some number on (lifecycle rules may take the oldest), so the newest is found by looking at tags, without listing:
 * one batched read where `hint` is a number known to exist and the head is less than 100 ahead of it; at most three
 * for 10,000 entries without one. Throws `ledger-unreadable` where the newest entry cannot be read.
 */
export async function readHead(registry: Registry, repository: string, hint?: number): Promise<Head> {
  const newest = await findNewest(registry, repository, hint);
  return newest === undefined ? undefined : decodeEntry(newest.manifest, newest.number, repository);
}

async function findNewest(registry: Registry, repository: string, hint: number | undefined): Promise<Seen | undefined> {
  const look = (numbers: readonly number[]): Promise<Seen | undefined> => lookAt(registry, repository, numbers);

  if (hint !== undefined && hint >= 1) {
    const near = Array.from({ length: batch }, (_, index) => hint + index);
    const seen = await look(near);
    if (seen !== undefined) {
      return seen.number < hint + batch - 1 ? seen : await narrow(look, await leap(look, seen));
    }
  }
  const seen = await leap(look, undefined);
  if (seen.low !== undefined) return narrow(look, seen);
  // No power of two is there: an empty ledger, or one whose beginning has expired.
  return newestByListing(registry, repository);
}

/** The newest number known to exist, and the least one above it known not to. */
interface Bracket {
  readonly low: Seen | undefined;
  readonly missing: number;
}

/** Looks 1, 2, 4, 8 … above what is known. */
async function leap(
  look: (numbers: readonly number[]) => Promise<Seen | undefined>,
  from: Seen | undefined,
): Promise<Bracket> {
  const base = from?.number ?? 0;
  const numbers: number[] = [];
  for (let step = 1; step <= highest; step *= 2) numbers.push(base + step);
  const seen = await look(numbers);
  if (seen === undefined) return { low: from, missing: base + 1 };
  return { low: seen, missing: base + (seen.number - base) * 2 };
}

/** Closes a bracket with evenly spaced looks until nothing lies between. */
async function narrow(
  look: (numbers: readonly number[]) => Promise<Seen | undefined>,
  bracket: Bracket,
): Promise<Seen | undefined> {
  let { low, missing } = bracket;
  while (low !== undefined && missing - low.number > 1) {
    const between = missing - low.number - 1;
    const count = Math.min(between, batch);
    const numbers = Array.from({ length: count }, (_, index) => {
      return (low?.number ?? 0) + Math.ceil(((index + 1) * between) / count);
    });
    const seen = await look(numbers);
    const above = numbers.find((number) => number > (seen?.number ?? 0));
    low = seen ?? low;
    missing = above ?? missing;
  }
  return low;
}

/** The newest of some numbers that exists. */
async function lookAt(registry: Registry, repository: string, numbers: readonly number[]): Promise<Seen | undefined> {
  const found = await registry.read(repository, numbers.map(entryTag));
  let newest: Seen | undefined;
  for (const number of numbers) {
    const manifest = found.get(entryTag(number));
    if (manifest !== undefined && number > (newest?.number ?? 0)) newest = { number, manifest };
  }
  return newest;
}

async function newestByListing(registry: Registry, repository: string): Promise<Seen | undefined> {
  const tags = await registry.tags(repository);
  const numbers = tags.filter((tag) => /^[0-9]{6,}$/.test(tag)).map(Number);
  if (numbers.length === 0) return undefined;
  // Another entry may have been written since the listing.
  const last = numbers.reduce((newest, number) => Math.max(newest, number), 0);
  return lookAt(
    registry,
    repository,
    Array.from({ length: batch }, (_, index) => last + index),
  );
}
