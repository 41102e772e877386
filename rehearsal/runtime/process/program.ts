import { access, open, readFile, stat } from 'node:fs/promises';
import { constants } from 'node:fs';
import { posix } from 'node:path';
import { execPath } from 'node:process';
import { withinRoot } from './rooted-path.ts';
import { shellWords } from './shell-words.ts';

/** A command as this machine runs it, or why it cannot. */
export type Program =
  | { readonly kind: 'program'; readonly file: string; readonly args: readonly string[] }
  /** `missing`: the image itself has no such program, so it would fail in a container too. */
  | { readonly kind: 'refused'; readonly reason: string; readonly missing: boolean };

export interface ImagePlace {
  readonly root: string;
  /** Inside the image, absolute. */
  readonly workingDirectory: string;
  /** The image's own search path. */
  readonly path: string;
}

/**
 * Maps a container's command to this machine. `node` is the Node that runs the rehearsal, scripts that begin with a Node
 * shebang are run by it, init programs and shells that add nothing are looked through, and arguments that name a file of
 * the image become that file's real path. Everything else needs a container engine.
 */
export async function mapProgram(argv: readonly string[], place: ImagePlace): Promise<Program> {
  const [name, ...args] = argv;
  if (name === undefined) return refused('no command specified', true);
  const inner = withoutWrapper(name, args);
  if (inner !== undefined) return mapProgram(inner, place);
  if (isNode(name))
    return { kind: 'program', file: execPath, args: await Promise.all(args.map((arg) => mapArgument(arg, place))) };
  const script = await findExecutable(name, place);
  if (script === undefined) {
    return refused(
      'ResourceInitializationError: failed to create new container runtime task: failed to create shim task: OCI runtime create failed: ' +
        `runc create failed: unable to start container process: exec: ${JSON.stringify(name)}: executable file not found in $PATH`,
      true,
    );
  }
  if (await startsNodeImages(script)) return mapProgram(isNodeArgument(args[0]) ? ['node', ...args] : args, place);
  if (await hasNodeShebang(script)) return mapProgram(['node', script, ...args], place);
  return refused(`the process runtime runs Node programs only, ${JSON.stringify(name)} needs docker`, false);
}

function refused(reason: string, missing: boolean): Program {
  return { kind: 'refused', reason: `CannotStartContainerError: ${reason}`, missing };
}

function isNode(name: string): boolean {
  return name === 'node' || name.endsWith('/node');
}

/** What an init program, or a shell that only starts a program, would run. */
function withoutWrapper(name: string, args: readonly string[]): readonly string[] | undefined {
  const [first, second, ...more] = args;
  switch (posix.basename(name)) {
    case 'tini':
    case 'dumb-init': {
      const dashes = args.indexOf('--');
      return dashes === -1 ? args.slice(args.findIndex((arg) => !arg.startsWith('-'))) : args.slice(dashes + 1);
    }
    case 'sh':
    case 'bash':
    case 'ash':
    case 'dash':
      return first === '-c' && second !== undefined && more.length === 0 ? shellWords(second) : undefined;
    default:
      return undefined;
  }
}

/** Whether a script is the entry point of the official Node images, which only puts `node` before what is no program. */
async function startsNodeImages(script: string): Promise<boolean> {
  return (
    posix.basename(script) === 'docker-entrypoint.sh' && (await readFile(script, 'utf8')).includes('set -- node "$@"')
  );
}

function isNodeArgument(first: string | undefined): boolean {
  return first === undefined || first.startsWith('-') || /\.[cm]?js$/.test(first);
}

/** An argument that names a file of the image, plainly or after `--option=`, as that file's real path. */
export async function mapArgument(arg: string, place: ImagePlace): Promise<string> {
  const [, option = '', path = arg] = /^(--?[\w-]+=)(\/.*)$/s.exec(arg) ?? [];
  if (!path.startsWith('/') || path === '/') return arg;
  if (path.startsWith(`${place.root}/`)) return arg;
  const real = await withinRoot(place.root, path, true).catch(() => undefined);
  return real !== undefined && (await exists(real)) ? option + real : arg;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

async function findExecutable(name: string, place: ImagePlace): Promise<string | undefined> {
  const candidates = name.includes('/')
    ? [posix.resolve(place.workingDirectory, name)]
    : place.path.split(':').map((folder) => posix.join('/', folder, name));
  for (const candidate of candidates) {
    const real = await withinRoot(place.root, candidate, true).catch(() => undefined);
    if (real === undefined) continue;
    const isFile = await stat(real).then(
      (found) => found.isFile(),
      () => false,
    );
    if (
      isFile &&
      (await access(real, constants.X_OK).then(
        () => true,
        () => false,
      ))
    )
      return real;
  }
  return undefined;
}

async function hasNodeShebang(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(128), 0, 128, 0);
    return /^#!\s*\/\S*(?:\/node|\/env(?:\s+-S)?\s+node)(?:\s|$)/.test(buffer.toString('latin1', 0, bytesRead));
  } finally {
    await file.close();
  }
}
