import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A Node process from its start to its end, as whoever started it sees it. */
export interface Launched {
  /** The moments of start and end, by `performance.now()` of this process. */
  readonly startedAt: number;
  readonly endedAt: number;
  readonly code: number | null;
  readonly said: string;
}

/** Runs this Node with some words, as the runner runs an action: no shell between, its output read to the end. */
export async function launch(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  folder: string,
): Promise<Launched> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, words, { cwd: folder, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk));
  await once(child, 'exit');
  const endedAt = performance.now();
  if (!child.stdout.closed) await once(child, 'close');
  return { startedAt, endedAt, code: child.exitCode, said: Buffer.concat(said).toString('utf8') };
}
