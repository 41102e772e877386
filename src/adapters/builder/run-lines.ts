import { blotting } from '../../domain/blot.ts';
import { runGroup, type Ended } from '../process/run-group.ts';
import { createLines } from './lines.ts';

/** How a program ended, and the last lines that it printed on both streams. */
export interface Ran {
  readonly ended: Ended;
  readonly last: readonly string[];
}

/** Runs a program and gives every line to `output` as it comes, secrets blotted out; the last `kept` are returned. */
export async function runLines(run: {
  readonly words: readonly string[];
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly cancel: AbortSignal;
  readonly output: (line: string) => void;
  /** What may not be printed (I9). */
  readonly secrets: readonly string[];
  readonly kept: number;
}): Promise<Ran> {
  const last: string[] = [];
  const take = (line: string): void => {
    last.push(line);
    if (last.length > run.kept) last.shift();
    run.output(line);
  };
  const clean = blotting(run.secrets);
  const [out, err] = [createLines(take, clean), createLines(take, clean)];
  const { words, folder, environment, cancel } = run;
  const ended = await runGroup({ words, folder, environment, cancel, stdout: out.add, stderr: err.add });
  out.end();
  err.end();
  return { ended, last };
}

/** How a program ended that did not exit 0. */
export function endOf(ended: Exclude<Ended, { readonly kind: 'cancelled' }>): string {
  switch (ended.kind) {
    case 'exited':
      return `got exit ${ended.code}`;
    case 'killed':
      return `it was ended by ${ended.signal}${ended.signal === 'SIGKILL' ? ' (is there enough memory?)' : ''}`;
    case 'not-started':
      return `it could not be started (${ended.code})`;
  }
}
