import { resolve } from 'node:path';
import { gitFailure, gitText } from './failure.ts';
import { createObjectReader, type ObjectReader } from './objects.ts';
import { runGit, type GitPlace } from './process.ts';

/** Where a repository's missing parts come from. */
export interface Remote {
  readonly name: string;
  readonly url: string;
}

/** A repository on this machine: the checkout, a submodule's, or one of Waybill's own beside them. */
export interface Repository {
  readonly place: GitPlace;
  readonly objects: ObjectReader;
  readonly fetchAllowed: boolean;
  /** The git folder that linked worktrees share. */
  commonFolder(): Promise<string>;
  /** True where history is cut off. */
  shallow(): Promise<boolean>;
  /** `origin`, else the only one there is; undefined where there is none, or several without an `origin`. */
  remote(): Promise<Remote | undefined>;
  /** `sha1` or `sha256`. */
  objectFormat(): Promise<string>;
}

export interface RepositoryOptions {
  readonly location: readonly string[];
  readonly settings?: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
  readonly fetchAllowed: boolean;
  /** Given for repositories of our own, whose git need not be asked. */
  readonly remote?: Remote;
}

export function openRepository(options: RepositoryOptions): Repository {
  const place: GitPlace = {
    location: options.location,
    settings: options.settings ?? [],
    environment: options.environment,
    lazyFetch: options.fetchAllowed,
  };
  return {
    place,
    objects: createObjectReader(place),
    fetchAllowed: options.fetchAllowed,
    commonFolder: once(async () => {
      const folder = await gitText(place, ['rev-parse', '--git-common-dir']);
      return resolve(workingFolder(options.location), folder);
    }),
    shallow: async () => (await gitText(place, ['rev-parse', '--is-shallow-repository'])) === 'true',
    remote: once(async () => options.remote ?? (await findRemote(place))),
    objectFormat: once(() => gitText(place, ['rev-parse', '--show-object-format'])),
  };
}

/** `--git-dir` answers come relative to this process's folder, `-C` ones relative to the folder given. */
function workingFolder(location: readonly string[]): string {
  return location[0] === '-C' && location[1] !== undefined ? location[1] : process.cwd();
}

async function findRemote(place: GitPlace): Promise<Remote | undefined> {
  const result = await runGit(place, ['config', '-z', '--get-regexp', '^remote\\..*\\.']);
  // 1: nothing is set.
  if (result.code > 1) throw gitFailure('config', result);
  const settings = result.stdout.toString('utf8').split('\0').flatMap(settingOf);
  const names = [...new Set(settings.map(({ remote }) => remote))];
  const name = names.includes('origin') ? 'origin' : names.length === 1 ? names[0] : undefined;
  if (name === undefined || name.startsWith('-')) return undefined;
  const url = settings.findLast(({ remote, key }) => remote === name && key === 'url')?.value ?? '';
  if (url === '') return undefined;
  return { name, url: isRelativePath(url) ? resolve(await topFolder(place), url) : url };
}

/** `remote.<name>.<key>` and, on the next line, its value; the name may have dots in it. */
function settingOf(record: string): readonly { remote: string; key: string; value: string }[] {
  const [, remote, key, value = ''] = /^remote\.(.+)\.([^.\n]+)(?:\n([^]*))?$/.exec(record) ?? [];
  return remote === undefined || key === undefined ? [] : [{ remote, key, value }];
}

/** A path from where the checkout is; another repository would start from elsewhere. Aliases (`insteadOf`) stay as they are. */
function isRelativePath(url: string): boolean {
  return /^\.{1,2}(?:\/|$)/.test(url);
}

/** Where git itself starts from: the top of the working files or, in a bare repository, the git folder. */
async function topFolder(place: GitPlace): Promise<string> {
  const top = await runGit(place, ['rev-parse', '--show-toplevel']);
  const found =
    top.code === 0 ? top.stdout.toString('utf8') : await gitText(place, ['rev-parse', '--absolute-git-dir']);
  return found.replace(/\r?\n$/, '');
}

/** Asks once and keeps the answer; a failure is not kept. */
export function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => {
    answer ??= ask().catch((error: unknown) => {
      answer = undefined;
      throw error;
    });
    return answer;
  };
}
