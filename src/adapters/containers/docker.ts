import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { WaybillError } from '../../domain/error.ts';
import type { CommandEnd } from '../../ports/stage-host.ts';
import { createOutput } from '../process/output.ts';
import { runGroup } from '../process/run-group.ts';

/** What the engine's command line answered. */
export interface Answer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Asked {
  readonly stdin?: (() => Readable) | undefined;
  readonly folder?: string | undefined;
  /** In place of the job's own environment. */
  readonly environment?: NodeJS.ProcessEnv | undefined;
}

/** The `docker` command line, never through a shell. */
export interface Docker {
  ask(words: readonly string[], asked?: Asked): Promise<Answer>;
  /** What it prints, trimmed. Throws `containers-failed` with what it says otherwise. */
  must(words: readonly string[], asked?: Asked): Promise<string>;
  /** Its standard output as a stream, for as long as somebody reads it. */
  stream(words: readonly string[]): Readable;
  /** Runs it to its end, lines handed on as they come; secrets are blotted out of them. */
  follow(
    words: readonly string[],
    how: Asked & {
      readonly signal: AbortSignal;
      readonly output: (line: string) => void;
      readonly secrets: readonly string[];
    },
  ): Promise<CommandEnd>;
}

const mostAnswer = 16 * 1024 * 1024;

export function createDocker(environment: NodeJS.ProcessEnv): Docker {
  const ask = (words: readonly string[], asked: Asked = {}): Promise<Answer> =>
    answerOf(words, asked, asked.environment ?? environment);
  return {
    ask,
    async must(words, asked) {
      const answer = await ask(words, asked);
      if (answer.code === 0) return answer.stdout.trim();
      throw failed(words, answer);
    },
    stream(words) {
      const child = spawn('docker', words, { env: environment, stdio: ['ignore', 'pipe', 'ignore'], detached: true });
      child.on('error', (error) => child.stdout.destroy(error));
      child.stdout.on('close', () => child.kill());
      return child.stdout;
    },
    async follow(words, { signal, output, secrets, folder, environment: other }) {
      const lines = createOutput(output, secrets);
      const ended = await runGroup({
        words: ['docker', ...words],
        folder: folder ?? process.cwd(),
        environment: other ?? environment,
        cancel: signal,
        stdout: lines.stdout,
        stderr: lines.stderr,
      });
      const last = lines.end();
      switch (ended.kind) {
        case 'exited':
        case 'killed':
          return { ...ended, lines: last };
        case 'cancelled':
          return { kind: 'stopped', lines: last };
        case 'not-started':
          throw unavailable(`docker could not be started (${ended.code})`);
      }
    },
  };
}

function answerOf(words: readonly string[], { stdin, folder }: Asked, environment: NodeJS.ProcessEnv): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const child = spawn('docker', words, {
      cwd: folder,
      env: environment,
      stdio: [stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      // Whoever interrupts the terminal wants us to clean up, by this very program.
      detached: true,
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    let length = 0;
    const keep = (into: Buffer[]) => (chunk: Buffer) => {
      length += chunk.length;
      if (length <= mostAnswer) into.push(chunk);
    };
    child.stdout?.on('data', keep(out));
    child.stderr?.on('data', keep(err));
    child.on('error', (error) => {
      const missing = 'code' in error && error.code === 'ENOENT';
      reject(unavailable(missing ? 'there is no `docker` on the PATH' : error.message, error));
    });
    let broken: unknown;
    if (stdin !== undefined && child.stdin !== null) {
      // Where the engine stops reading, what it says is the reason; where we cannot read, that is.
      pipeline(stdin(), child.stdin).catch((error: unknown) => {
        broken = error instanceof Error && 'code' in error && error.code === 'EPIPE' ? undefined : error;
        child.stdin?.destroy();
      });
    }
    child.on('close', (code) => {
      if (broken !== undefined && broken instanceof Error) reject(broken);
      else
        resolve({
          code: code ?? 1,
          stdout: Buffer.concat(out).toString('utf8'),
          stderr: Buffer.concat(err).toString('utf8'),
        });
    });
  });
}

export function failed(words: readonly string[], { code, stderr }: Pick<Answer, 'code' | 'stderr'>): WaybillError {
  const said = stderr.trim().split('\n').slice(-5).join('\n').slice(0, 2000);
  if (/Cannot connect to the Docker daemon|error during connect|permission denied while trying to connect/i.test(said))
    return unavailable(said);
  return new WaybillError('containers-failed', {
    where: `docker ${words[0] ?? ''}`,
    message: `expected the container engine to do it, got exit ${code}: ${said}`,
  });
}

export function unavailable(got: string, cause?: unknown): WaybillError {
  return new WaybillError(
    'containers-unavailable',
    {
      where: 'docker',
      message: `expected a Docker engine for this test stage, got none that answers: ${got}`,
      fix: 'runs-on: ubuntu-latest   # or start the engine: sudo systemctl start docker',
    },
    cause,
  );
}
