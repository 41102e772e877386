import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { ExportEntry } from './export-entries.ts';
import { gitText, historyMissing } from './failure.ts';
import { fetchObjects } from './fetch.ts';
import { spawnGit } from './process.ts';
import type { Repository } from './repository.ts';
import { missing } from './missing.ts';

export interface Blob {
  readonly data: Buffer;
}

/** Larger files go from git to the disk without passing through memory as a whole. */
const streamedFrom = 4 * 1024 * 1024;
const together = 512;

/**
 * Gives the content of every entry to `small` or, for large files, a way to copy it to `large`. What a partial clone
 * lacks is fetched first, in one go.
 */
export async function readBlobs(
  entries: readonly ExportEntry[],
  small: (entry: ExportEntry, blob: Blob) => void,
  large?: (entry: ExportEntry, copyTo: (target: string) => Promise<void>) => Promise<void>,
): Promise<void> {
  for (const [repository, group] of Map.groupBy(entries, (entry) => entry.repository)) {
    const sizes = await sizesOf(repository, [...new Set(group.map((entry) => entry.id))]);
    const isLarge = (entry: ExportEntry): boolean => large !== undefined && (sizes.get(entry.id) ?? 0) >= streamedFrom;
    const inMemory = group.filter((entry) => !isLarge(entry));
    for (let at = 0; at < inMemory.length; at += together) {
      await Promise.all(
        inMemory.slice(at, at + together).map(async (entry) => {
          const object = await repository.objects.read(entry.id);
          if (object?.type !== 'blob') throw historyMissing(entry.id, `the content of ${entry.path} cannot be had`);
          small(entry, object);
        }),
      );
    }
    for (const entry of group.filter(isLarge)) await large?.(entry, (target) => copyBlob(repository, entry.id, target));
  }
}

async function sizesOf(repository: Repository, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const absent = await missing(repository, ids);
  if (absent.length > 0) {
    const fetched = await fetchObjects(repository, absent);
    if (!fetched.done)
      throw historyMissing(absent[0] ?? '', `${absent.length} files are not in this clone: ${fetched.why}`);
  }
  const format = '--batch-check=%(objectname) %(objectsize)';
  const listing = await gitText(repository.place, ['cat-file', format], `${ids.join('\n')}\n`);
  return new Map(
    listing.split('\n').map((line) => {
      const [id = '', size = '0'] = line.split(' ');
      return [id, Number(size)];
    }),
  );
}

async function copyBlob(repository: Repository, id: string, target: string): Promise<void> {
  const child = spawnGit(repository.place, ['cat-file', 'blob', id]);
  child.stdin.end();
  child.stderr.resume();
  const ended = new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
  await Promise.all([pipeline(child.stdout, createWriteStream(target)), ended]);
  if ((await ended) !== 0) throw historyMissing(id, 'its content cannot be read');
}
