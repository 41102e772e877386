import { runGroup, type Ended } from '../process/run-group.ts';
import { createOutput } from '../process/output.ts';

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
  const { words, folder, environment, cancel } = run;
  const output = createOutput(run.output, run.secrets, run.kept);
  const { stdout, stderr } = output;
  const ended = await runGroup({ words, folder, environment, cancel, stdout, stderr });
  return { ended, last: output.end() };
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
