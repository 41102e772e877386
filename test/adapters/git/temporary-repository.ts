import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import { createGitSource, type GitSource } from '../../../src/adapters/git/source.ts';
import type { BuildDeclaration } from '../../../src/domain/build.ts';
import type { Commit } from '../../../src/domain/git.ts';

/** Nobody's configuration but the test's own; file remotes are allowed, also for submodules. */
export function gitEnvironment(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const { PATH, TMPDIR } = process.env;
  return {
    PATH,
    ...(TMPDIR === undefined ? {} : { TMPDIR }),
    HOME: '/nonexistent',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'protocol.file.allow',
    GIT_CONFIG_VALUE_0: 'always',
    GIT_AUTHOR_NAME: 'Ada',
    GIT_AUTHOR_EMAIL: 'ada@shop.example',
    GIT_COMMITTER_NAME: 'Ada',
    GIT_COMMITTER_EMAIL: 'ada@shop.example',
    ...more,
  };
}

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-git-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** What a file of a commit is: its content, an executable's content, or a symlink's target. */
export type Content = string | Buffer | { readonly executable: string } | { readonly link: string };

export interface TemporaryRepository {
  readonly folder: string;
  /** As a server would offer it, so that `--depth` and `--filter` are obeyed. */
  readonly url: string;
  git(...words: string[]): string;
  write(files: Readonly<Record<string, Content>>): void;
  /** Writes files and commits everything; each commit a minute after the one before. */
  commit(message: string, files?: Readonly<Record<string, Content>>): Commit;
}

export function openTemporary(folder: string, environment: NodeJS.ProcessEnv = gitEnvironment()): TemporaryRepository {
  let minutes = 0;
  const git = (...words: string[]): string => {
    const time = `${1_700_000_000 + minutes * 60} +0000`;
    const env = { ...environment, GIT_AUTHOR_DATE: time, GIT_COMMITTER_DATE: time };
    return execFileSync('git', ['-C', folder, ...words], {
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  };
  const write = (files: Readonly<Record<string, Content>>): void => {
    for (const [path, content] of Object.entries(files)) {
      const target = join(folder, path);
      mkdirSync(dirname(target), { recursive: true });
      rmSync(target, { force: true });
      if (typeof content === 'string' || Buffer.isBuffer(content)) writeFileSync(target, content);
      else if ('link' in content) symlinkSync(content.link, target);
      else {
        writeFileSync(target, content.executable);
        chmodSync(target, 0o755);
      }
    }
  };
  return {
    folder,
    url: pathToFileURL(folder).href,
    git,
    write,
    commit(message, files = {}) {
      minutes += 1;
      write(files);
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '-m', message);
      return git('rev-parse', 'HEAD') as Commit;
    },
  };
}

export function createTemporary(...options: string[]): TemporaryRepository {
  const folder = temporaryFolder();
  execFileSync('git', ['init', '--quiet', '-b', 'main', ...options, folder], { env: gitEnvironment() });
  const repository = openTemporary(folder);
  repository.git('config', 'uploadpack.allowFilter', 'true');
  repository.git('config', 'core.autocrlf', 'false');
  return repository;
}

/**
 * Adds a submodule as `git submodule add` and `update` leave it, by git's own programs alone: those two are shell scripts
 * that need more than git. Returns the checked-out submodule; `url` is what `.gitmodules` says.
 */
export function addSubmodule(
  repository: TemporaryRepository,
  from: TemporaryRepository,
  path: string,
  options: { readonly name?: string; readonly url?: string } = {},
): TemporaryRepository {
  const { name = path, url = from.url } = options;
  const submodule = checkOutSubmodule(repository, from, path, name);
  repository.git('config', '--file', '.gitmodules', `submodule.${name}.path`, path);
  repository.git('config', '--file', '.gitmodules', `submodule.${name}.url`, url);
  repository.git('update-index', '--add', '--cacheinfo', `160000,${submodule.git('rev-parse', 'HEAD')},${path}`);
  return submodule;
}

/** Clones a submodule to its place, its git folder below the superproject's `modules/`. */
export function checkOutSubmodule(
  repository: TemporaryRepository,
  from: TemporaryRepository,
  path: string,
  name = path,
): TemporaryRepository {
  const folder = join(repository.folder, path);
  const gitFolder = join(repository.git('rev-parse', '--absolute-git-dir'), 'modules', name);
  mkdirSync(dirname(gitFolder), { recursive: true });
  rmSync(folder, { recursive: true, force: true });
  repository.git('clone', '--quiet', `--separate-git-dir=${gitFolder}`, from.url, folder);
  const submodule = openTemporary(folder);
  submodule.git('config', 'core.worktree', relative(gitFolder, folder));
  return submodule;
}

/** Clones as a workflow's checkout does: one commit, no tags, a detached HEAD. */
export function shallowClone(origin: TemporaryRepository, ref = 'main'): TemporaryRepository {
  const folder = temporaryFolder();
  const clone = openTemporary(folder);
  clone.git('init', '--quiet', `--object-format=${origin.git('rev-parse', '--show-object-format')}`);
  clone.git('remote', 'add', 'origin', origin.url);
  clone.git('fetch', '--quiet', '--no-tags', '--depth=1', 'origin', ref);
  clone.git('checkout', '--quiet', '--detach', 'FETCH_HEAD');
  return clone;
}

export function openSource(folder: string, fetchAllowed = true, environment = gitEnvironment()): GitSource {
  const source = createGitSource({ folder, environment, fetchAllowed });
  onTestFinished(() => source.close());
  return source;
}

export function buildOf(more: Partial<BuildDeclaration> = {}): BuildDeclaration {
  return {
    context: '.',
    recipe: { kind: 'command', words: ['node', 'build.mjs'], output: 'image' },
    target: null,
    arguments: {},
    platforms: [],
    paths: [],
    contexts: {},
    epoch: 0,
    ...more,
  };
}
