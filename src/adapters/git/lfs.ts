import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Home } from './home.ts';
import { runGit, spawnGit } from './process.ts';

export interface LfsPointer {
  readonly oid: string;
  readonly size: number;
  /** The pointer as it is committed. */
  readonly text: string;
}

/** Pointers are smaller than this (git-lfs, docs/spec.md). */
export const lfsPointerLimit = 1024;

/** A Git LFS pointer, told by its content: which files are pointers is said in attributes, which an export does not apply. */
export function parseLfsPointer(data: Buffer): LfsPointer | undefined {
  if (data.length >= lfsPointerLimit) return undefined;
  const text = data.toString('utf8');
  if (!/^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\/v1\n/.test(text)) return undefined;
  const oid = /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1];
  const size = /^size (\d+)$/m.exec(text)?.[1];
  return oid === undefined || size === undefined ? undefined : { oid, size: Number(size), text };
}

/**
 * Writes the object that a pointer stands for to `target`: from the clone's LFS objects or, where fetching is allowed and
 * git-lfs is installed, from the LFS server. False where neither has it, or it is not what the pointer says.
 */
export async function writeLfsObject(home: Home, pointer: LfsPointer, path: string, target: string): Promise<boolean> {
  // With an extension, the stored object is not the file (docs/extensions.md of git-lfs).
  if (/^ext-\d/m.test(pointer.text)) return false;
  const stored = join(await objectsFolder(home), pointer.oid.slice(0, 2), pointer.oid.slice(2, 4), pointer.oid);
  if (await copyVerified(createReadable(stored), pointer, target)) return true;
  return home.repository.fetchAllowed && (await smudge(home, pointer, path, target));
}

async function objectsFolder(home: Home): Promise<string> {
  const common = await home.repository.commonFolder();
  const result = await runGit(home.repository.place, ['config', '--get', 'lfs.storage']);
  const storage = result.stdout.toString('utf8').trimEnd();
  if (result.code !== 0 || storage === '') return join(common, 'lfs', 'objects');
  return join(isAbsolute(storage) ? storage : join(common, storage), 'objects');
}

function createReadable(path: string): () => Promise<NodeJS.ReadableStream | undefined> {
  return async () => {
    const known = await stat(path).catch(() => undefined);
    return known?.isFile() === true ? createReadStream(path) : undefined;
  };
}

async function smudge(home: Home, pointer: LfsPointer, path: string, target: string): Promise<boolean> {
  const { GIT_LFS_SKIP_SMUDGE: _skip, ...environment } = home.repository.place.environment;
  const child = spawnGit({ ...home.repository.place, environment }, ['lfs', 'smudge', '--', path]);
  child.on('error', () => undefined);
  child.stdin.on('error', () => undefined);
  child.stderr.resume();
  child.stdin.end(pointer.text);
  return copyVerified(() => Promise.resolve(child.stdout), pointer, target);
}

async function copyVerified(
  open: () => Promise<NodeJS.ReadableStream | undefined>,
  pointer: LfsPointer,
  target: string,
): Promise<boolean> {
  const source = await open();
  if (source === undefined) return false;
  const hash = createHash('sha256');
  let size = 0;
  source.on('data', (chunk: Buffer) => {
    hash.update(chunk);
    size += chunk.length;
  });
  await pipeline(source, createWriteStream(target));
  return size === pointer.size && hash.digest('hex') === pointer.oid;
}
