import { runGroup } from '../process/run-group.ts';
import { lastLines } from './last-lines.ts';

/** How a command ended. */
export type Ended =
  | { readonly kind: 'exited'; readonly code: number; readonly lines: readonly string[] }
  /** Ended by a signal that was not ours. */
  | { readonly kind: 'killed'; readonly signal: string; readonly lines: readonly string[] }
  | { readonly kind: 'late'; readonly lines: readonly string[] }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'not-started'; readonly reason: string };

/**
 * Runs a command without a shell, in a process group of its own, until it ends, `seconds` of wall time are over or
 * `signal` is aborted; then nothing of the group is left. `clean` takes secrets out of its lines.
 */
export async function run(
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
  seconds: number,
  signal: AbortSignal,
  clean: (text: string) => string,
): Promise<Ended> {
  const output = lastLines(clean);
  const late = AbortSignal.timeout(seconds * 1000);
  const ended = await runGroup({
    words,
    folder: process.cwd(),
    environment,
    cancel: AbortSignal.any([signal, late]),
    stdout: output.add,
    stderr: output.add,
  });
  switch (ended.kind) {
    case 'exited':
    case 'killed':
      return { ...ended, lines: output.lines() };
    case 'cancelled':
      return signal.aborted ? ended : { kind: 'late', lines: output.lines() };
    case 'not-started':
      return { kind: 'not-started', reason: reasonOf(ended.code) };
  }
}

function reasonOf(code: string): string {
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
