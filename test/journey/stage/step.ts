import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ServiceResult } from '../../../src/domain/result.ts';

export type Inputs = Readonly<Record<string, string>>;

/** What a step of a job came to, as the runner sees it. */
export interface Ended {
  readonly code: number | null;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly results: readonly ServiceResult[];
  readonly summary: string;
  readonly log: string;
}

export interface Started {
  readonly ended: Promise<Ended>;
  /** What it has written so far. */
  said(): string;
  /** When something like this was written, by `performance.now()`; undefined: not yet. */
  heardAt(pattern: RegExp): number | undefined;
  /** SIGINT as GitHub cancels a job, SIGKILL as a machine is lost. */
  kill(signal: 'SIGINT' | 'SIGKILL'): void;
}

/**
 * Starts a bundle as the runner does: inputs and state by environment, files for what it says, and nothing that another
 * step left on this machine but the checkout. A machine that is lost takes along whatever the step had started.
 */
export async function startStep(step: {
  readonly bundles: string;
  readonly action: string;
  readonly inputs: Inputs;
  readonly workspace: string;
  readonly temporary: string;
  readonly environment: Readonly<Record<string, string>>;
}): Promise<Started> {
  const folder = await mkdtemp(join(step.temporary, 'step-'));
  const file = (name: string): string => join(folder, name);
  for (const name of ['output', 'state', 'summary']) await writeFile(file(name), '');
  const child = spawn(process.execPath, [join(step.bundles, `${step.action}.js`)], {
    cwd: step.workspace,
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      ...(process.env['NODE_COMPILE_CACHE'] !== undefined && { NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] }),
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: step.workspace,
      RUNNER_TEMP: folder,
      GITHUB_OUTPUT: file('output'),
      GITHUB_STATE: file('state'),
      GITHUB_STEP_SUMMARY: file('summary'),
      ...step.environment,
      ...Object.fromEntries(Object.entries(step.inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const said: { readonly at: number; readonly chunk: Buffer }[] = [];
  const hear = (chunk: Buffer) => void said.push({ at: performance.now(), chunk });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', hear);
  const text = (until = said.length): string =>
    Buffer.concat(said.slice(0, until).map(({ chunk }) => chunk)).toString('utf8');
  const finish = async (): Promise<Ended> => {
    await once(child, 'close');
    const read = async (name: string) => pairs(await readFile(file(name), 'utf8'));
    const outputs = await read('output');
    const ended = {
      code: child.exitCode,
      outputs,
      state: await read('state'),
      results: resultsOf(outputs['result'] ?? ''),
      summary: await readFile(file('summary'), 'utf8'),
      log: text(),
    };
    await rm(folder, { recursive: true, force: true });
    return ended;
  };
  return {
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

function resultsOf(text: string): readonly ServiceResult[] {
  if (text === '') return [];
  const value = JSON.parse(text) as ServiceResult | readonly ServiceResult[];
  return Array.isArray(value) ? (value as readonly ServiceResult[]) : [value as ServiceResult];
}

/** The runner's file format: `name<<delimiter`, lines, `delimiter`; the last of one name counts. */
function pairs(text: string): Readonly<Record<string, string>> {
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
