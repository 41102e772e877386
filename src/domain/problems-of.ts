import { WaybillError, type Problem } from './error.ts';

/** What an error says, problem by problem, whoever threw it: of the machine's own refusals too, with what mends them. */
export function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof WaybillError) return error.problems;
  if (!(error instanceof Error)) return [{ message: String(error) }];
  return [refusalOfMachine(error) ?? { message: error.message }];
}

/** By the system's code of an error. */
const refusals: Readonly<Record<string, { readonly got: string; readonly fix: string }>> = {
  ENOSPC: { got: 'no space left on the disk', fix: 'df -h   # and free some: images, caches, files of earlier steps' },
  EDQUOT: { got: 'the disk quota used up', fix: 'quota   # and free some: images, caches, files of earlier steps' },
  EROFS: { got: 'a file system that is read-only', fix: 'TMPDIR=<a folder that may be written>' },
  EACCES: { got: 'access denied', fix: 'let the user of this job in: chmod, chown, or another folder' },
  EPERM: { got: 'access denied', fix: 'let the user of this job in: chmod, chown, or another folder' },
  EMFILE: { got: 'too many open files', fix: 'ulimit -n 4096' },
};

/** What was tried, by the system's call; anything else is a kind of writing. */
const verbs: Readonly<Record<string, string>> = {
  open: 'open',
  read: 'read',
  scandir: 'read',
  stat: 'read',
  lstat: 'read',
  access: 'read',
  mkdir: 'make',
  mkdtemp: 'make',
  spawn: 'run',
};

function refusalOfMachine(error: Error): Problem | undefined {
  if (!('code' in error && 'syscall' in error)) return undefined;
  const { code, syscall } = error;
  const known = typeof code === 'string' ? refusals[code] : undefined;
  if (known === undefined) return undefined;
  const verb = verbs[String(syscall).replace(/ .*/, '')] ?? 'write';
  const path = 'path' in error && typeof error.path === 'string' ? error.path : 'a file';
  return {
    where: 'this machine',
    message: `expected to ${verb} ${path}, got ${known.got} (${String(code)})`,
    fix: known.fix,
  };
}
