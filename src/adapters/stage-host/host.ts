import { blotting } from '../../domain/blot.ts';
import type { CommandEnd, StageHost } from '../../ports/stage-host.ts';
import { createOutput } from '../process/output.ts';
import { plainEnvironment } from '../process/environment.ts';
import { runGroup } from '../process/run-group.ts';
import { secretValues } from '../process/secrets.ts';

export interface StageHostParts {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** What else may not be printed (I9). */
  readonly hidden: readonly string[];
  /** Told of each secret that a stage is given, before anything can print it. */
  readonly secret: (value: string) => void;
}

/**
 * Runs commands of test stages on this machine. They find what programs need of a machine, what the stage declares, and
 * nothing else of the job: no token of the runner, no credentials of the cloud. `hidden` is blotted out of what they print.
 */
export function createStageHost({ environment, hidden, secret }: StageHostParts): StageHost {
  return {
    async run({ words, folder, environment: declared, secrets, signal, output }) {
      const values = secretValues(environment, secrets);
      Object.values(values).forEach(secret);
      const lines = createOutput(output, [...Object.values(values), ...hidden]);
      const ended = await runGroup({
        words,
        folder,
        environment: { ...plainEnvironment(environment), ...withoutProxy(environment), ...declared, ...values },
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
          return { kind: 'not-started', reason: reasonOf(ended.code, words[0] ?? '') } satisfies CommandEnd;
      }
    },
    blotting: (secrets) => blotting([...Object.values(secretValues(environment, secrets)), ...hidden]),
    limit: (seconds) => AbortSignal.timeout(seconds * 1000),
    missing: (secrets) => secrets.filter((name) => (environment[name] ?? '') === ''),
  };
}

/** The image under test answers on this machine: a proxy could not reach it. */
function withoutProxy(environment: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const except = environment['no_proxy'] ?? environment['NO_PROXY'] ?? '';
  const all = [except, '127.0.0.1', 'localhost'].filter((host) => host !== '').join(',');
  return { NO_PROXY: all, no_proxy: all };
}

function reasonOf(code: string, program: string): string {
  switch (code) {
    case 'ENOENT':
      return `there is no command ${program} on this machine, or in the exported tree`;
    case 'EACCES':
      return `${program} may not be run: git update-index --chmod=+x where it is a file of the repository`;
    default:
      return `${program} could not be started (${code})`;
  }
}
