/**
 * Takes the place of the ledger's encoding in a bundle of the simulation: an entry is decoded once,
 * not at every read. The digest stands for the bytes, so what they say is the same.
 */
import type { Digest } from '../../../src/domain/digest.ts';
import type { Manifest } from '../../../src/domain/image.ts';
import type { WrittenEntry } from '../../../src/domain/ledger/entry.ts';
import { decodeEntry as decode } from '../../../src/operations/ledger/encode.ts';

export * from '../../../src/operations/ledger/encode.ts';

const decoded = new Map<Digest, WrittenEntry>();
/** More entries than one history writes. */
const kept = 2_000;

/** What `decodeEntry` of the code under test says; refusals are not remembered. */
export function decodeEntry(manifest: Manifest, number: number, repository: string): WrittenEntry {
  const known = decoded.get(manifest.digest);
  if (known !== undefined && known.header.number === number) return known;
  const entry = decode(manifest, number, repository);
  if (decoded.size > kept) decoded.clear();
  decoded.set(manifest.digest, entry);
  return entry;
}
