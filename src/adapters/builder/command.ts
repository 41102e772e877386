import { WaybillError } from '../../domain/error.ts';
import type { Ended } from '../process/run-group.ts';
import { buildEnvironment, secretsOf } from './environment.ts';
import { endOf, runLines } from './run-lines.ts';

const keptLines = 20;

/**
 * Runs a build's command inside the exported tree. Every line goes to `output` as it comes, secrets blotted out. Throws
 * `build-failed` with the last 20 lines, or `cancelled`.
 */
export async function runBuild(build: {
  readonly words: readonly string[];
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly cancel: AbortSignal;
  readonly output: (line: string) => void;
  /** What else may not be printed (I9). */
  readonly secrets: readonly string[];
}): Promise<void> {
  const environment = buildEnvironment(build.environment);
  const secrets = [...secretsOf(environment), ...build.secrets];
  const { ended, last } = await runLines({ ...build, environment, secrets, kept: keptLines });
  if (ended.kind === 'exited' && ended.code === 0) return;
  throw failed(build.words, ended, last);
}

function failed(words: readonly string[], ended: Ended, last: readonly string[]): WaybillError {
  const program = words[0] ?? '';
  if (ended.kind === 'cancelled')
    return new WaybillError('cancelled', { where: 'build.command', message: 'the build was cancelled' });
  const fix = ended.kind === 'not-started' ? fixOf(ended.code, program) : undefined;
  return new WaybillError('build-failed', {
    where: 'build.command',
    message: [`expected \`${words.join(' ')}\` to exit 0, ${endOf(ended)}`, ...last.map((line) => `  | ${line}`)].join(
      '\n',
    ),
    ...(fix === undefined ? {} : { fix }),
  });
}

/** The command runs in the exported tree: what the workspace has besides is not there. */
function fixOf(code: string, program: string): string | undefined {
  switch (code) {
    case 'ENOENT':
      return program.includes('/')
        ? `add the path of ${program} to build.paths: only declared paths are exported`
        : `install ${program} in an earlier step`;
    case 'EACCES':
      return `git update-index --chmod=+x ${program}`;
    default:
      return undefined;
  }
}
