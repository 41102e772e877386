import { spawn, type ChildProcess } from 'node:child_process';
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
  /** Ends every step that is under way; absent: none is ended. */
  readonly interrupt?: AbortSignal;
}

export interface RunningStep {
  /** Of its process; undefined where none could be started. */
  readonly pid: number | undefined;
  readonly ended: Promise<StepResult>;
  /** What it has written so far. */
  said(): string;
  /** When something like this was written, by `performance.now()`; undefined: not yet. */
  heardAt(pattern: RegExp): number | undefined;
  /** SIGINT as GitHub cancels a job, SIGKILL as a machine is lost. */
  kill(signal: 'SIGINT' | 'SIGKILL'): void;
}

/**
 * Starts a step: inputs and state by environment, files for what it says, and nothing that another step left on this
 * machine but the checkout. A machine that is lost takes along whatever the step had started.
 */
export async function startStep(runner: StepRunner, step: Step): Promise<RunningStep> {
  const folder = await mkdtemp(join(runner.temporary, 'step-'));
  const file = (name: string): string => join(folder, name);
  for (const name of ['output', 'state', 'summary']) await writeFile(file(name), '');
  const inputs = Object.entries(step.inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const);
  const child = spawn(process.execPath, [join(runner.dist, `${step.action}.js`)], {
    cwd: step.workspace,
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
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
    // A group of its own: who interrupts the runner ends it, and not every step for itself.
    detached: true,
    ...(runner.interrupt !== undefined && { signal: runner.interrupt, killSignal: 'SIGKILL' as const }),
  });
  child.on('error', () => undefined);
  const said: { readonly at: number; readonly chunk: Buffer }[] = [];
  const hear = (chunk: Buffer) => void said.push({ at: performance.now(), chunk });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', hear);
  const text = (until = said.length): string =>
    Buffer.concat(said.slice(0, until).map(({ chunk }) => chunk)).toString('utf8');
  const finish = async (): Promise<StepResult> => {
    await once(child, 'close');
    const read = (name: string) => readFile(file(name), 'utf8');
    const result = {
      code: child.exitCode,
      outputs: pairs(await read('output')),
      state: pairs(await read('state')),
      summary: await read('summary'),
      log: text(),
    };
    await rm(folder, { recursive: true, force: true });
    return result;
  };
  return {
    pid: child.pid,
    ended: finish(),
    said: () => text(),
    heardAt: (pattern) => said.find((_, index) => pattern.test(text(index + 1)))?.at,
    kill: (signal) => kill(child, signal),
  };
}

function kill(child: ChildProcess, signal: 'SIGINT' | 'SIGKILL'): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  if (signal === 'SIGKILL') process.kill(-child.pid, signal);
  else child.kill(signal);
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
