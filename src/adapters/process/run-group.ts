import { spawn, type ChildProcess } from 'node:child_process';

/** How a command ended. */
export type Ended =
  | { readonly kind: 'exited'; readonly code: number }
  /** Ended by a signal that was not ours. */
  | { readonly kind: 'killed'; readonly signal: string }
  | { readonly kind: 'cancelled' }
  /** `code` is the system's: `ENOENT`, `EACCES` … */
  | { readonly kind: 'not-started'; readonly code: string };

export interface Command {
  readonly words: readonly string[];
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly cancel: AbortSignal;
  readonly stdout: (chunk: Buffer) => void;
  readonly stderr: (chunk: Buffer) => void;
}

const mercyMilliseconds = 5000;
const drainMilliseconds = 1000;

/**
 * Runs a command without a shell, in a process group of its own, until it ends or `cancel` is aborted; then nothing of
 * the group is left.
 */
export async function runGroup(command: Command): Promise<Ended> {
  const [program = '', ...rest] = command.words;
  if (command.cancel.aborted) return { kind: 'cancelled' };
  return new Promise((resolve) => {
    const child = spawn(program, rest, {
      cwd: command.folder,
      env: command.environment,
      shell: false,
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let mercy: NodeJS.Timeout | undefined;
    let cancelled = false;
    const cancel = (): void => {
      if (cancelled) return;
      cancelled = true;
      kill(child, 'SIGTERM');
      mercy = setTimeout(() => kill(child, 'SIGKILL'), mercyMilliseconds);
    };
    // A group of its own would outlive us.
    const leave = (): void => kill(child, 'SIGKILL');
    const settle = (ended: Ended): void => {
      clearTimeout(mercy);
      command.cancel.removeEventListener('abort', cancel);
      process.off('exit', leave);
      child.stdout.destroy();
      child.stderr.destroy();
      resolve(ended);
    };
    command.cancel.addEventListener('abort', cancel, { once: true });
    process.on('exit', leave);
    child.stdout.on('data', command.stdout);
    child.stderr.on('data', command.stderr);
    child.on('error', (error) => {
      // `error` also follows a kill that failed; only a process that never was has not started.
      if (child.pid === undefined) settle({ kind: 'not-started', code: codeOf(error) });
    });
    child.on('exit', (code, died) => {
      // What the command left running is nobody's, and holds the pipes open.
      leave();
      let told = false;
      const tell = (): void => {
        if (told) return;
        told = true;
        if (cancelled) settle({ kind: 'cancelled' });
        else if (code !== null) settle({ kind: 'exited', code });
        else settle({ kind: 'killed', signal: died ?? 'a signal' });
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
    // EPERM: what is left of the group runs as another user.
    const code = error instanceof Error ? codeOf(error) : '';
    if (code !== 'ESRCH' && code !== 'EPERM') throw error;
  }
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
}
