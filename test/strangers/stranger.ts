import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How a program that others wrote ended, and what it said. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Stranger extends AsyncDisposable {
  /** A folder of its own: its home, where it finds no configuration but what a test writes. */
  readonly home: string;
  run(words: readonly string[], input?: string): Promise<Ended>;
  /** As `run`, and expects it to succeed; answers what it printed. */
  ask(words: readonly string[], input?: string): Promise<string>;
}

/** Runs one program, with an environment that holds nothing but a path, a home and what is given. */
export async function openStranger(program: string, environment: NodeJS.ProcessEnv = {}): Promise<Stranger> {
  const home = await mkdtemp(join(tmpdir(), 'waybill-stranger-'));
  const { PATH, DOCKER_HOST } = process.env;
  const env = { PATH, HOME: home, ...(DOCKER_HOST !== undefined && { DOCKER_HOST }), ...environment };
  const run: Stranger['run'] = async (words, input = '') => {
    const child = spawn(program, words, { env, cwd: home, stdio: 'pipe' });
    const ended = once(child, 'close') as Promise<[number | null]>;
    const said = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const)
      child[stream].setEncoding('utf8').on('data', (text: string) => (said[stream] += text));
    child.stdin.on('error', () => undefined).end(input);
    const [code] = await ended;
    return { code, ...said };
  };
  return {
    home,
    run,
    async ask(words, input) {
      const { code, stdout, stderr } = await run(words, input);
      if (code !== 0) throw new Error(`${program} ${words.join(' ')}: exit ${code}: ${stderr}${stdout}`);
      return stdout;
    },
    [Symbol.asyncDispose]: () => rm(home, { recursive: true, force: true, maxRetries: 5 }),
  };
}
