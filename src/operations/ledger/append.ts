import type { Digest } from '../../domain/digest.ts';
import { WaybillError } from '../../domain/error.ts';
import { isUnanswered } from '../../domain/unanswered.ts';
import type { Manifest } from '../../domain/image.ts';
import { type Entry, entryTag } from '../../domain/ledger/entry.ts';
import type { PutOutcome, Registry } from '../../ports/registry.ts';
import { emptyBlob } from '../stamp/empty-blob.ts';
import { decodeEntry, encodeEntry } from './encode.ts';

/** `lost`: another entry has this number. Read the head and plan again, gate included; never only renumber. */
export type Appended = { readonly kind: 'written'; readonly digest: Digest } | { readonly kind: 'lost' };

/**
 * Writes an entry under its number: the registry's immutable tag is the compare-and-set. Whatever the registry
 * answers, the tag is read back and its bytes decide, since an answer can get lost and two writes at one moment could
 * both be told yes. Where it stays unknown whether the entry was written, the registry's own error is thrown, and the
 * next reader of the head finds out.
 */
export async function append(registry: Registry, repository: string, entry: Entry): Promise<Appended> {
  const manifest = encodeEntry(entry);
  const tag = entryTag(entry.header.number);
  // An entry that cannot be read again would close the ledger for good: it is read before it is written.
  decodeEntry(manifest, entry.header.number, repository);
  let lostAnswer: WaybillError | undefined;
  try {
    await putWithBlob(registry, repository, manifest, tag);
  } catch (error) {
    if (!isUnanswered(error)) throw error;
    lostAnswer = error;
  }
  const there = (await registry.read(repository, [tag])).get(tag);
  if (there === undefined) {
    throw (
      lostAnswer ??
      new WaybillError('registry-unreachable', {
        where: `ledger ${repository}#${tag}`,
        message: 'expected to read back the entry that was just written, found none',
        fix: 'run the same command again: it finds out what was written',
      })
    );
  }
  return there.digest === manifest.digest ? { kind: 'written', digest: manifest.digest } : { kind: 'lost' };
}

/** An entry has no children: what a registry misses can only be the empty blob, in a repository that has no entry yet. */
async function putWithBlob(
  registry: Registry,
  repository: string,
  manifest: Manifest,
  tag: string,
): Promise<PutOutcome> {
  try {
    return await registry.put(repository, manifest, tag);
  } catch (error) {
    if (!(error instanceof WaybillError && error.code === 'manifest-missing')) throw error;
    await registry.writeBlob(repository, emptyBlob.bytes);
    return registry.put(repository, manifest, tag);
  }
}
