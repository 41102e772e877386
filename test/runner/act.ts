/** nektos/act: a workflow runner that nobody here wrote, with jobs that run on this machine instead of in containers. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, constants, cp, mkdir, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** Where act is; undefined where this machine has none. */
export async function findAct(): Promise<string | undefined> {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const path = join(folder, 'act');
    const there = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (there) return path;
  }
  return undefined;
}

/** What happened, as GitHub would tell a workflow. */
export interface Event {
  readonly name: 'push' | 'workflow_dispatch';
  readonly ref: string;
  readonly inputs?: Readonly<Record<string, string>>;
}

export interface Job {
  readonly act: string;
  /** The checkout in which the workflow's file lies. */
  readonly workspace: string;
  /** Its name in `.github/workflows`. */
  readonly workflow: string;
  readonly event: Event;
  /** What the runner's machine has in its environment. */
  readonly environment: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  /** What stands for `waybill/waybill` at the ref that workflows name. */
  readonly action: string;
  /** A folder for the runner's own files. */
  readonly temporary: string;
}

/** A step that ended, as act reports it. */
export interface StepReport {
  readonly job: string;
  readonly step: string;
  readonly stage: string;
  readonly result: string;
  /** How long it took. */
  readonly seconds: number;
}

export interface Run {
  readonly code: number | null;
  readonly steps: readonly StepReport[];
  /** Every line of every step, as act printed it. */
  readonly log: string;
}

/** Runs a workflow for an event, to its end. */
export async function runWorkflow(job: Job): Promise<Run> {
  const folder = await mkdtemp(join(job.temporary, 'act-'));
  const event = join(folder, 'event.json');
  const { name, ref, inputs } = job.event;
  await writeFile(event, JSON.stringify({ ref, ...(inputs !== undefined && { inputs }) }));
  // act takes the `node` that is first on the PATH for every JavaScript action.
  const tools = join(folder, 'tools');
  await mkdir(tools);
  await symlink(process.execPath, join(tools, 'node'));
  const lists = Object.entries(job.environment).flatMap(([key, value]) => ['--env', `${key}=${value}`]);
  const secrets = join(folder, 'secrets');
  await writeFile(
    secrets,
    Object.entries(job.secrets ?? {})
      .map(([key, value]) => `${key}=${value}\n`)
      .join(''),
    { mode: 0o600 },
  );
  const words = [
    name,
    '--json',
    ...['--workflows', join(job.workspace, '.github/workflows', job.workflow)],
    ...['--eventpath', event],
    ...['--platform', 'ubuntu-latest=-self-hosted'],
    ...['--local-repository', `waybill/waybill@v0=${job.action}`],
    ...['--secret-file', secrets],
    ...['--action-cache-path', join(folder, 'actions')],
    '--no-cache-server',
    ...lists,
  ];
  const child = spawn(job.act, words, {
    cwd: job.workspace,
    env: {
      PATH: [tools, process.env['PATH']].join(delimiter),
      HOME: folder,
      XDG_CACHE_HOME: join(folder, 'home-cache'),
      GIT_CONFIG_NOSYSTEM: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk));
  const [code] = (await once(child, 'close')) as [number | null];
  const lines = Buffer.concat(said).toString('utf8').split('\n').filter(Boolean);
  return { code, steps: lines.flatMap(stepOf), log: lines.map(textOf).join('\n') };
}

interface Line {
  readonly job?: string;
  readonly step?: string;
  readonly stage?: string;
  readonly stepResult?: string;
  /** In nanoseconds. */
  readonly executionTime?: number;
  readonly msg?: string;
}

function parse(line: string): Line | undefined {
  try {
    return JSON.parse(line) as Line;
  } catch {
    return undefined;
  }
}

function stepOf(line: string): readonly StepReport[] {
  const { job, step, stage, stepResult, executionTime = 0 } = parse(line) ?? {};
  if (job === undefined || step === undefined || stepResult === undefined) return [];
  return [{ job: job.trim(), step, stage: stage ?? '', result: stepResult, seconds: executionTime / 1e9 }];
}

function textOf(line: string): string {
  return parse(line)?.msg?.trimEnd() ?? line;
}

/** What a checkout of an action's repository has that its steps need. */
export async function copyAction(root: string, folder: string): Promise<string> {
  for (const name of ['action.yml', 'actions', 'dist', 'package.json'])
    await cp(join(root, name), join(folder, name), { recursive: true });
  return folder;
}

/** A workflow of the examples, its actions pinned by what `runWorkflow` puts in their place. */
export async function exampleWorkflow(path: string): Promise<string> {
  return (await readFile(path, 'utf8')).replaceAll(/@<sha>/g, '@v0');
}
