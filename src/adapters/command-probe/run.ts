import { spawn, type ChildProcess } from 'node:child_process';
import { lastLines } from './last-lines.ts';

/** How a command ended. */
export type Ended =
  | { readonly kind: 'exited'; readonly code: number; readonly lines: readonly string[] }
  /** Ended by a signal that was not ours. */
  | { readonly kind: 'killed'; readonly signal: string; readonly lines: readonly string[] }
  | { readonly kind: 'late'; readonly lines: readonly string[] }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'not-started'; readonly reason: string };

const mercySeconds = 5;
const drainMilliseconds = 1000;

/**
 * Runs a command without a shell, in a process group of its own, until it ends, `seconds` of wall time are over or
 * `signal` is aborted; then nothing of the group is left.
 */
export async function run(
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
  seconds: number,
  signal: AbortSignal,
): Promise<Ended> {
  const [program = '', ...rest] = words;
  if (signal.aborted) return { kind: 'cancelled' };
  const output = lastLines();
  return new Promise((resolve) => {
    const child = spawn(program, rest, {
      env: environment,
      shell: false,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let ending: 'late' | 'cancelled' | undefined;
    let mercy: NodeJS.Timeout | undefined;
    const end = (why: 'late' | 'cancelled'): void => {
      if (ending !== undefined) return;
      ending = why;
      kill(child, 'SIGTERM');
      mercy = setTimeout(() => kill(child, 'SIGKILL'), mercySeconds * 1000);
    };
    const limit = setTimeout(() => end('late'), seconds * 1000);
    const cancel = (): void => end('cancelled');
    signal.addEventListener('abort', cancel, { once: true });
    const settle = (ended: Ended): void => {
      clearTimeout(limit);
      clearTimeout(mercy);
      signal.removeEventListener('abort', cancel);
      child.stdout.destroy();
      child.stderr.destroy();
      resolve(ended);
    };
    child.stdout.on('data', output.add);
    child.stderr.on('data', output.add);
    child.on('error', (error) => {
      // `error` also follows a kill that failed; only a process that never was has not started.
      if (child.pid === undefined) settle({ kind: 'not-started', reason: reasonOf(error) });
    });
    child.on('exit', (code, died) => {
      // What the command left running is nobody's, and holds the pipes open.
      kill(child, 'SIGKILL');
      let told = false;
      const tell = (): void => {
        if (told) return;
        told = true;
        const lines = output.lines();
        if (ending === 'cancelled') settle({ kind: 'cancelled' });
        else if (ending === 'late') settle({ kind: 'late', lines });
        else if (code !== null) settle({ kind: 'exited', code, lines });
        else settle({ kind: 'killed', signal: died ?? 'a signal', lines });
      };
      // The pipes close once they are read to their end, unless something outside of the group keeps them.
      child.on('close', tell);
      setTimeout(tell, drainMilliseconds).unref();
    });
  });
}

/** Ends the whole group; one that is gone already is what was wanted. */
function kill(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

function reasonOf(error: Error): string {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
  switch (code) {
    case 'ENOENT':
      return 'there is no such command on this machine';
    case 'EACCES':
      return 'the command may not be run';
    case 'E2BIG':
      return 'the command line is too long';
    default:
      return `the command could not be started (${code})`;
  }
}
