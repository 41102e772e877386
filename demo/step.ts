import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One step of a job: an action's bundle, run as the runner runs it. */
export interface Step {
  /** The bundle's name: `ship`, `build`, `rollback`, … */
  readonly action: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** The workspace, and what the job's environment holds. */
  readonly workspace: string;
  readonly environment: Readonly<Record<string, string>>;
}

export interface StepResult {
  readonly code: number | null;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly log: string;
}

export interface StepRunner {
  readonly dist: string;
  /** A folder for the runner's own files. */
  readonly temporary: string;
  /** Ends every step that is under way. */
  readonly interrupt: AbortSignal;
}

export interface RunningStep {
  readonly ended: Promise<StepResult>;
  /** Ends the step's process at once, as a lost machine does. */
  kill(): void;
}

/** Starts a step: inputs by environment, files for outputs, state and summary. */
export async function startStep(runner: StepRunner, step: Step): Promise<RunningStep> {
  const folder = await mkdtemp(join(runner.temporary, 'step-'));
  const file = (name: string): string => join(folder, name);
  for (const name of ['output', 'state', 'summary']) await writeFile(file(name), '');
  const inputs = Object.entries(step.inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const);
  const child = spawn(process.execPath, [join(runner.dist, `${step.action}.js`)], {
    cwd: step.workspace,
    env: {
      PATH: process.env['PATH'],
      HOME: runner.temporary,
      // Compiled once, not in each of the demo's sixty processes.
      NODE_COMPILE_CACHE: join(runner.temporary, 'compiled'),
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: step.workspace,
      RUNNER_TEMP: folder,
      GITHUB_OUTPUT: file('output'),
      GITHUB_STATE: file('state'),
      GITHUB_STEP_SUMMARY: file('summary'),
      ...step.environment,
      ...Object.fromEntries(inputs),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own: who interrupts the demo ends it, and not every step for itself.
    detached: true,
    signal: runner.interrupt,
    killSignal: 'SIGKILL',
  });
  child.on('error', () => undefined);
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk));
  const finish = async (): Promise<StepResult> => {
    await once(child, 'close');
    const read = (name: string) => readFile(file(name), 'utf8');
    const result = {
      code: child.exitCode,
      outputs: pairs(await read('output')),
      state: pairs(await read('state')),
      summary: await read('summary'),
      log: Buffer.concat(said).toString('utf8'),
    };
    await rm(folder, { recursive: true, force: true });
    return result;
  };
  return { ended: finish(), kill: () => child.kill('SIGKILL') };
}

/** The runner's file format: `name<<delimiter`, lines, `delimiter`; the last of one name counts. */
export function pairs(text: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const head = /^(.+?)<<(.+)$/.exec(lines[at] ?? '');
    if (head === null) continue;
    const [, name = '', delimiter = ''] = head;
    const end = lines.indexOf(delimiter, at + 1);
    found[name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return found;
}
