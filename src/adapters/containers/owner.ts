import { createHash } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** Beside every thing that is made: whose it is. */
export const ownerLabel = 'dev.waybill.owner';

/** What another machine's run left is taken away once no job can be under way any more. */
const longestSeconds = 24 * 3600;

/**
 * Names this process among all that may share an engine: its id, when it began (ids are used again), the machine and its
 * set of processes, and now. Letters that every name of the engine takes.
 */
export function ownerKey(pid = process.pid, now = Date.now()): string {
  return `${pid}-${startOf(pid) ?? 0}-${machine()}-${Math.floor(now / 1000)}`;
}

/** Whether nobody is left who would take it away. What cannot be told is left alone. */
export function isAbandoned(key: string, now = Date.now()): boolean {
  const [, pid = '', start = '', where = '', since = ''] = /^(\d+)-(\d+)-([0-9a-f]{8})-(\d+)$/.exec(key) ?? [];
  if (pid === '') return false;
  if (where !== machine()) return now / 1000 - Number(since) > longestSeconds;
  const begun = startOf(Number(pid));
  return begun === undefined || String(begun) !== start;
}

/** In the kernel's ticks since it was booted (proc(5), field 22); undefined where there is no such process. */
function startOf(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]);
  } catch {
    // Without /proc all that can be asked is whether it lives.
    if (process.platform === 'linux') return undefined;
    try {
      process.kill(pid, 0);
      return 0;
    } catch {
      return undefined;
    }
  }
}

let known: string | undefined;

function machine(): string {
  const read = (of: () => string): string => {
    try {
      return of();
    } catch {
      return '';
    }
  };
  known ??= createHash('sha256')
    .update(hostname())
    .update(read(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')))
    .update(read(() => readlinkSync('/proc/self/ns/pid')))
    .digest('hex')
    .slice(0, 8);
  return known;
}
