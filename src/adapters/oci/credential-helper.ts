import { spawn } from 'node:child_process';
import * as z from 'zod';
import { WaybillError } from '../../domain/error.ts';

const shape = z.object({ Username: z.string(), Secret: z.string() });

/** How long a helper may take, in milliseconds: some unlock a keyring, none should wait for a person. */
const patience = 30_000;

/**
 * Asks `docker-credential-<helper>` for a host's credentials, without a shell (docker-credential-helpers' protocol: the
 * host on stdin, JSON on stdout). Undefined where it knows none.
 */
export async function askHelper(
  helper: string,
  host: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<{ readonly username: string; readonly secret: string } | undefined> {
  const program = `docker-credential-${helper}`;
  if (!/^[\w.-]+$/.test(helper)) throw failed(program, host, 'a name that is none of a program');
  const { code, stdout } = await run(program, host, environment);
  if (code !== 0) {
    // Its own words for "there is nothing" (credentials.NewErrCredentialsNotFound); others are told without what they say.
    if (/credentials not found|no credentials server URL|no username/i.test(stdout)) return undefined;
    throw failed(program, host, `exit code ${code ?? 'none'}`);
  }
  try {
    const { Username: username, Secret: secret } = shape.parse(JSON.parse(stdout));
    return secret === '' ? undefined : { username, secret };
  } catch {
    throw failed(program, host, 'another answer');
  }
}

function run(
  program: string,
  input: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<{ readonly code: number | null; readonly stdout: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, ['get'], {
      env: environment,
      shell: false,
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: patience,
    });
    const said: Buffer[] = [];
    child.on('error', (error) => reject(failed(program, input, 'no such program on the PATH', error)));
    child.stdout.on('data', (chunk: Buffer) => said.push(chunk));
    child.on('close', (code) => resolve({ code, stdout: Buffer.concat(said).toString('utf8') }));
    // Who does not read is heard by the exit code.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

function failed(program: string, host: string, got: string, cause?: unknown): WaybillError {
  return new WaybillError(
    'registry-denied',
    {
      where: `registry ${host}`,
      message: `expected ${program}, which Docker's configuration names, to give credentials, got ${got}`,
      fix: `docker login ${host}, or name the variables in waybill.yml: registry: { host: …, username: …, password: … }`,
    },
    cause,
  );
}
