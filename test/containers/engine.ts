import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Whether tests that need containers can run here. */
export interface DockerEngine {
  readonly answers: boolean;
  /** Of the engine, as 20.10.24; empty where none answers. */
  readonly version: string;
  /** The address of its API: a path of a Unix socket, where it is one. */
  readonly socket: string;
  /** Stands at the end of a skipped test's title, with the reason; empty where an engine answers. */
  readonly note: string;
}

let asked: Promise<DockerEngine> | undefined;

/**
 * The Docker engine that the client here talks to. Asked once for a test file:
 * `const engine = await dockerEngine()`, then `describe.skipIf(!engine.answers)('builds' + engine.note, …)`.
 */
export function dockerEngine(): Promise<DockerEngine> {
  return (asked ??= ask());
}

async function ask(): Promise<DockerEngine> {
  const host = process.env['DOCKER_HOST'] ?? '';
  const socket = host.startsWith('unix://') ? host.slice('unix://'.length) : '/var/run/docker.sock';
  try {
    const { stdout } = await run('docker', ['version', '--format', '{{.Server.Version}}'], { timeout: 20_000 });
    return { answers: true, version: stdout.trim(), socket, note: '' };
  } catch (cause) {
    const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    const reason = missing ? 'there is no docker on the PATH' : 'no Docker engine answers';
    return { answers: false, version: '', socket, note: ` (skipped: ${reason})` };
  }
}
