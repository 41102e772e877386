import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { WaybillError } from '../../domain/error.ts';

/** Where git commands run: which repository, whose settings, and in which environment. */
export interface GitPlace {
  /** `-C <folder>` or `--git-dir <folder> …`. */
  readonly location: readonly string[];
  /** Settings given for every command, `name=value`; never a secret, since they stand in argv. */
  readonly settings: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
  /** Whether commands that read may fetch what a partial clone lacks. */
  readonly lazyFetch: boolean;
}

export interface GitResult {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/**
 * What every command runs with, whatever the user's own configuration says: no hooks, no file system monitor (both are
 * programs that a configuration can name), no remote helpers of type `ext`, no background maintenance, and a network
 * that has said nothing for a minute counts as gone.
 */
const settings = [
  'core.quotepath=off',
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'protocol.ext.allow=never',
  'fetch.recurseSubmodules=false',
  'submodule.recurse=false',
  'fetch.writeCommitGraph=false',
  'gc.auto=0',
  'maintenance.auto=false',
  'log.showSignature=false',
  'advice.graftFileDeprecated=false',
  'http.lowSpeedLimit=1',
  'http.lowSpeedTime=60',
];

/**
 * Variables that would point git at another repository, or another reading of it, than the one asked about, as a hook's
 * environment does. `GIT_CONFIG` makes `git config` read one file alone; the pathspec ones contradict the literal one.
 */
const redirecting = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_COMMON_DIR',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_NAMESPACE',
  'GIT_PREFIX',
  'GIT_SHALLOW_FILE',
  'GIT_REPLACE_REF_BASE',
  'GIT_EXTERNAL_DIFF',
  'GIT_CONFIG',
  'GIT_GRAFT_FILE',
  'GIT_QUARANTINE_PATH',
  'GIT_ATTR_SOURCE',
  'GIT_GLOB_PATHSPECS',
  'GIT_NOGLOB_PATHSPECS',
  'GIT_ICASE_PATHSPECS',
  'GIT_NO_LAZY_FETCH',
  'GIT_DEFAULT_REF_FORMAT',
];

/**
 * The environment of every git command: the given one (credentials and proxies come by it) without what redirects git,
 * never asking on a terminal, never rewriting the index, blind to replacement objects, in English.
 */
export function gitEnvironment(environment: NodeJS.ProcessEnv, lazyFetch: boolean): NodeJS.ProcessEnv {
  const dropped = new Set(redirecting);
  const kept = Object.fromEntries(Object.entries(environment).filter(([name]) => !dropped.has(name)));
  return {
    ...kept,
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_LITERAL_PATHSPECS: '1',
    LC_ALL: 'C',
    ...(lazyFetch ? {} : { GIT_NO_LAZY_FETCH: '1' }),
  };
}

/** Starts git without a shell. */
export function spawnGit(place: GitPlace, words: readonly string[]): ChildProcessWithoutNullStreams {
  const options = [...place.settings, ...settings].flatMap((setting) => ['-c', setting]);
  return spawn('git', [...place.location, ...options, ...words], {
    env: gitEnvironment(place.environment, place.lazyFetch),
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
}

/** Runs git to its end. A non-zero exit is an answer; only a git that cannot be started throws (`git-failed`). */
export function runGit(place: GitPlace, words: readonly string[], input?: string): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const child = spawnGit(place, words);
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.stdin.on('error', () => undefined); // git that ends early says why itself
    child.on('error', (cause) => reject(gitNotStarted(cause)));
    child.on('close', (code) => {
      resolve({ code: code ?? 1, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8') });
    });
    child.stdin.end(input ?? '');
  });
}

export function gitNotStarted(cause: Error): WaybillError {
  return new WaybillError(
    'git-failed',
    {
      message: `expected to run git, got: ${cause.message}`,
      where: 'git',
      fix: 'install git 2.30 or newer, and have it on the PATH',
    },
    cause,
  );
}
