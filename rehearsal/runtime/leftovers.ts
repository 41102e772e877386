import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { kill } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { IMAGES, OWNER, PROCESSES, TASKS } from './folder.ts';
import { processIdentity } from './process-identity.ts';

export interface Leftovers {
  /** A rehearsal that is alive uses the folder: nothing was touched. */
  readonly inUse: boolean;
  /** How many processes were ended. */
  readonly ended: number;
}

/**
 * Ends what a killed rehearsal left running, and removes what it unpacked below `folder`. A process is ended, with its
 * group, only where both its id and its start time are the recorded ones; so nothing else is ever touched.
 */
export async function endLeftovers(folder: string): Promise<Leftovers> {
  const owner = await readFile(join(folder, OWNER), 'utf8').catch(() => undefined);
  if (owner !== undefined && isAlive(owner)) return { inUse: true, ended: 0 };
  const records = join(folder, PROCESSES);
  let ended = 0;
  for (const name of await readdir(records).catch(() => [])) {
    const recorded = await readFile(join(records, name), 'utf8').catch(() => '');
    if (/^\d+$/.test(name) && (await endProcess(Number(name), recorded))) ended += 1;
  }
  for (const part of [PROCESSES, TASKS, IMAGES, OWNER]) await rm(join(folder, part), { recursive: true, force: true });
  return { inUse: false, ended };
}

function isAlive(owner: string): boolean {
  const [pid = '', ...identity] = owner.split(' ');
  return identity.length > 0 && processIdentity(Number(pid)) === identity.join(' ');
}

async function endProcess(pid: number, recorded: string): Promise<boolean> {
  if (recorded === '' || processIdentity(pid) !== recorded) return false;
  try {
    kill(-pid, 'SIGKILL');
  } catch {
    return false;
  }
  for (let look = 0; look < 200 && processIdentity(pid) === recorded; look += 1) await sleep(10);
  return true;
}
