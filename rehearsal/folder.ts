import { createHash, randomBytes } from 'node:crypto';
import { lstat, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { getuid, pid } from 'node:process';
import { endLeftovers } from './runtime/leftovers.ts';
import { processIdentity } from './runtime/process-identity.ts';

/** Where a rehearsal keeps what its tasks run from. */
export interface Folder {
  readonly path: string;
  /** Removes what is the rehearsal's own: a folder that was given stays. */
  leave(): Promise<void>;
}

/**
 * The place of all rehearsals of this user that were given no folder. It must be this user's alone, because the records
 * in it say which processes are ended.
 */
export function usersFolder(): string {
  return join(tmpdir(), `waybill-rehearsal-${getuid?.() ?? 'user'}`);
}

/**
 * Takes a folder for a rehearsal of this process, after ending what killed rehearsals left, there and in the user's own
 * place. Throws where another rehearsal that is alive uses the folder given.
 */
export async function takeFolder(given: string | undefined): Promise<Folder> {
  const shared = usersFolder();
  await openShared(shared);
  await sweep(shared);
  if (given !== undefined) {
    const path = resolve(given);
    await makeFolder(path);
    if ((await endLeftovers(path)).inUse)
      throw new Error(`expected a folder that no other rehearsal uses, got ${path}: end that rehearsal first`);
    return { path, leave: async () => undefined };
  }
  // The name tells whose it is from the moment it exists, so that nobody sweeps it before its owner is written down.
  const path = join(shared, `${pid}-${mark(pid)}-${randomBytes(4).toString('hex')}`);
  await mkdir(path, { mode: 0o700 });
  return { path, leave: () => rm(path, { recursive: true, force: true }) };
}

/**
 * Makes a folder and those above it, one by one: Node's own `recursive` never ends where a file system that exists lets
 * nothing be made in it, as `/proc` does. Throws an Error that names the folder.
 */
async function makeFolder(path: string): Promise<void> {
  const above = dirname(path);
  if (above !== path && !(await isFolder(above))) await makeFolder(above);
  try {
    await mkdir(path);
  } catch (cause) {
    if (await isFolder(path)) return;
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    throw new Error(`state: expected a folder, or a path where one can be made, got ${path} (${code})`, { cause });
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function openShared(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 });
  const found = await lstat(path);
  const mine = getuid === undefined || found.uid === getuid();
  if (!found.isDirectory() || !mine || (getuid !== undefined && (found.mode & 0o022) !== 0))
    throw new Error(`expected ${path} to be a folder that only this user can write to: remove it and start again`);
}

/** Ends what is left in the folders of rehearsals that are no more. Those of living ones, this process's too, stay. */
async function sweep(shared: string): Promise<void> {
  for (const name of await readdir(shared)) {
    const [, owner, marked] = /^(\d+)-([0-9a-f]{16})-[0-9a-f]{8}$/.exec(name) ?? [];
    if (owner === undefined || mark(Number(owner)) === marked) continue;
    const path = join(shared, name);
    if (!(await endLeftovers(path)).inUse) await rm(path, { recursive: true, force: true });
  }
}

/** Tells a process from any other that has its id at another time. */
function mark(id: number): string {
  return createHash('sha256')
    .update(processIdentity(id) ?? '')
    .digest('hex')
    .slice(0, 16);
}
