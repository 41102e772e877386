import { chmod, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Takes a folder away with all that is in it, also folders that were made read-only (as package caches are). What
 * belongs to another user stays, without an error: by then the work is done, and the runner empties its folder anyway.
 */
export async function removeFolder(path: string): Promise<void> {
  try {
    await remove(path);
  } catch (error) {
    if (!isDenied(error)) throw error;
    try {
      await makeWritable(path);
      await remove(path);
    } catch (again) {
      if (!isDenied(again)) throw again;
    }
  }
}

function remove(path: string): Promise<void> {
  return rm(path, { recursive: true, force: true, maxRetries: 5 });
}

/** A file can be removed where its folder can be written to. Links are not followed. */
async function makeWritable(folder: string): Promise<void> {
  await chmod(folder, 0o700);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) await makeWritable(join(folder, entry.name));
  }
}

function isDenied(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM');
}
