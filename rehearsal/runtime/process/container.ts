import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { execPath } from 'node:process';
import type { UnpackableImage } from '../../registry/images.ts';
import type { ContainerLaunch } from '../runtime.ts';
import type { ChildOptions } from './children.ts';
import { PORTS_VARIABLE } from './preload.ts';
import { mapArgument, mapProgram } from './program.ts';
import type { ImagePlace, Program } from './program.ts';
import { withinRoot } from './rooted-path.ts';
import { shellWords } from './shell-words.ts';

const DEFAULT_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** What one container runs, and what its health check runs, on this machine. */
export interface ContainerPlan {
  readonly program: Program;
  /** Absent where none is configured. */
  readonly healthProgram?: Program;
  /** What the image calls its program, for messages. */
  readonly commandName: string;
  childOptions(program: Program & { kind: 'program' }): Omit<ChildOptions, 'line'>;
}

export interface ContainerPlace {
  readonly root: string;
  /** A folder of this container's own. */
  readonly folder: string;
  readonly preload: string;
  /** Container port → the port set aside on this machine, for all containers of the task. */
  readonly ports: Readonly<Record<number, number>>;
}

/** Works out command, working directory and environment of a container, and makes its folders. */
export async function planContainer(
  launch: ContainerLaunch,
  image: UnpackableImage,
  place: ContainerPlace,
): Promise<ContainerPlan> {
  const environment = { ...imageEnvironment(image.config.Env ?? []), ...launch.environment };
  const path = environment['PATH'] ?? DEFAULT_PATH;
  const inside = filled(launch.workingDirectory) ?? filled(image.config.WorkingDir) ?? '/';
  const workingDirectory = await withinRoot(place.root, inside, true);
  await mkdir(workingDirectory, { recursive: true });
  const home = join(place.folder, 'home');
  const temporary = join(place.folder, 'tmp');
  await Promise.all([mkdir(home, { recursive: true }), mkdir(temporary, { recursive: true })]);
  const imagePlace: ImagePlace = { root: place.root, workingDirectory: inside, path };
  const argv = commandOf(launch, image);
  const nodeOptions = (environment['NODE_OPTIONS'] ?? '').split(' ').filter((word) => word !== '');
  const whole = {
    ...environment,
    // `node` is the one that runs the rehearsal, also for what a task starts itself.
    PATH: `${dirname(execPath)}:${path}`,
    HOME: home,
    TMPDIR: temporary,
    NODE_OPTIONS: [
      ...(await Promise.all(nodeOptions.map((word) => mapArgument(word, imagePlace)))),
      `--require ${JSON.stringify(place.preload)}`,
    ].join(' '),
    [PORTS_VARIABLE]: JSON.stringify(place.ports),
  };
  const healthArgv = healthCommand(launch.healthCheck?.command);
  return {
    program: await mapProgram(argv, imagePlace),
    ...(healthArgv === undefined ? {} : { healthProgram: await mapProgram(healthArgv, imagePlace) }),
    commandName: argv[0] ?? '',
    childOptions: ({ file, args }) => ({ file, args, workingDirectory, environment: whole }),
  };
}

/** A container definition's entry point replaces the image's and its command too, as in a container engine. */
function commandOf(launch: ContainerLaunch, { config }: UnpackableImage): readonly string[] {
  const entryPoint = filled(launch.entryPoint);
  const command = filled(launch.command) ?? (entryPoint === undefined ? config.Cmd : undefined);
  return [...(entryPoint ?? config.Entrypoint ?? []), ...(command ?? [])];
}

function filled<T extends string | readonly string[]>(value: T | undefined): T | undefined {
  return value === undefined || value.length === 0 ? undefined : value;
}

function healthCommand(command: readonly string[] | undefined): readonly string[] | undefined {
  const [kind, ...rest] = command ?? [];
  if (kind === undefined || kind === 'NONE') return undefined;
  if (kind === 'CMD') return rest;
  if (kind !== 'CMD-SHELL') return command;
  const text = rest.join(' ');
  return shellWords(text) ?? ['/bin/sh', '-c', text];
}

function imageEnvironment(lines: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    lines.map((line) => {
      const equals = line.indexOf('=');
      return equals === -1 ? [line, ''] : [line.slice(0, equals), line.slice(equals + 1)];
    }),
  );
}
