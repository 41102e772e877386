import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { processIdentity } from '../process-identity.ts';
import { eachLine } from './lines.ts';

export interface ChildOptions {
  readonly file: string;
  readonly args: readonly string[];
  readonly workingDirectory: string;
  /** The whole environment: nothing of the rehearsal's own gets in. */
  readonly environment: Readonly<Record<string, string>>;
  /** Takes each line of standard output and standard error; absent: they are thrown away. */
  readonly line?: (line: string) => void;
}

export interface Child {
  /** The exit code; 128 and the signal's number where a signal ended it. Resolves when its whole group is gone. */
  readonly exited: Promise<number>;
  /** Sends a signal to the program itself, as a container's stop does. */
  signal(name: NodeJS.Signals): void;
  /** Kills it and whatever it started. */
  kill(): void;
}

export interface Children {
  /** Rejects where the program cannot be started. */
  start(options: ChildOptions): Promise<Child>;
  /** Kills all and resolves when all are gone. */
  endAll(): Promise<void>;
}

/** After a program's end, how long its output may still come from something that left its group. */
const OUTPUT_GRACE_MS = 500;

/**
 * Processes in groups of their own, each recorded below `folder` by id and identity from the moment it starts, so that
 * the next rehearsal finds what a killed one left (see leftovers.ts).
 */
export function openChildren(folder: string): Children {
  mkdirSync(folder, { recursive: true });
  const alive = new Set<Child>();
  let ending = false;
  const killAll = (): void => {
    for (const child of alive) child.kill();
  };
  process.once('exit', killAll);

  return {
    async start(options) {
      if (ending) throw new Error('the rehearsal is ending');
      const spawned = spawn(options.file, options.args, {
        cwd: options.workingDirectory,
        env: options.environment,
        detached: true,
        stdio: options.line === undefined ? 'ignore' : ['ignore', 'pipe', 'pipe'],
      });
      const record = recordProcess(folder, spawned.pid);
      if (options.line !== undefined) {
        for (const stream of [spawned.stdout, spawned.stderr]) if (stream !== null) eachLine(stream, options.line);
      }
      const child: Child = {
        exited: ended(spawned).finally(() => {
          record.remove();
          alive.delete(child);
        }),
        signal: (name) => void spawned.kill(name),
        kill: () => killGroup(spawned),
      };
      alive.add(child);
      await new Promise<void>((resolve, reject) => {
        spawned.once('spawn', resolve);
        spawned.once('error', (cause) => {
          alive.delete(child);
          reject(cause);
        });
      });
      return child;
    },
    async endAll() {
      ending = true;
      killAll();
      await Promise.all([...alive].map((child) => child.exited));
      process.removeListener('exit', killAll);
    },
  };
}

function recordProcess(folder: string, pid: number | undefined): { remove(): void } {
  const identity = pid === undefined ? undefined : processIdentity(pid);
  if (pid === undefined || identity === undefined) return { remove: () => undefined };
  const file = join(folder, String(pid));
  writeFileSync(file, identity);
  return { remove: () => rmSync(file, { force: true }) };
}

function ended(spawned: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    spawned.once('exit', (code, signal) => {
      killGroup(spawned);
      const exitCode = code ?? 128 + (signal === null ? 0 : constants.signals[signal]);
      const late = setTimeout(() => {
        spawned.stdout?.destroy();
        spawned.stderr?.destroy();
      }, OUTPUT_GRACE_MS);
      spawned.once('close', () => {
        clearTimeout(late);
        resolve(exitCode);
      });
    });
  });
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // The group is gone already.
  }
}
