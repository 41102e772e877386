import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The shop's repository: a bare one that stands for GitHub, and a clone in which a developer works. */
export interface ShopRepository {
  readonly remote: string;
  git(...words: readonly string[]): Promise<string>;
  /** Writes files below the clone's root, commits all of it on the present branch, and pushes that. */
  commit(message: string, files: Readonly<Record<string, (before: string) => string>>): Promise<void>;
  push(...refs: readonly string[]): Promise<void>;
  /** What a job's checkout step does by default: one commit deep, of a branch, a tag or a commit. */
  checkout(ref: string, folder: string): Promise<string>;
}

/**
 * Makes the repository from the example, with `develop` and `main`; `url` is where an environment answers, `base` the image
 * layout that its images stand on, null where they bring nothing but themselves.
 */
export async function createShopRepository(
  example: string,
  folder: string,
  url: (environment: string) => string,
  base: string | null,
): Promise<ShopRepository> {
  const remote = join(folder, 'shop.git');
  const clone = join(folder, 'developer');
  const environment = {
    ...process.env,
    GIT_AUTHOR_NAME: 'Ada',
    GIT_AUTHOR_EMAIL: 'ada@shop.example',
    GIT_COMMITTER_NAME: 'Ada',
    GIT_COMMITTER_EMAIL: 'ada@shop.example',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
  };
  const gitIn = async (place: string, words: readonly string[]): Promise<string> => {
    const { stdout } = await run('git', ['-C', place, ...words], { env: environment });
    return stdout.trim();
  };
  await mkdir(folder, { recursive: true });
  await gitIn(folder, ['init', '--quiet', '--bare', '--initial-branch=develop', remote]);
  // GitHub answers filtered fetches and single commits; a bare folder has to be told to.
  await gitIn(remote, ['config', 'uploadpack.allowFilter', 'true']);
  await gitIn(remote, ['config', 'uploadpack.allowAnySHA1InWant', 'true']);
  await cp(example, clone, { recursive: true });
  await gitIn(clone, ['init', '--quiet', '--initial-branch=develop']);
  await gitIn(clone, ['remote', 'add', 'origin', `file://${remote}`]);
  const git = (...words: readonly string[]) => gitIn(clone, words);
  const repository: ShopRepository = {
    remote,
    git,
    async commit(message, files) {
      for (const [path, change] of Object.entries(files)) {
        const file = join(clone, path);
        await writeFile(file, change(await readFile(file, 'utf8').catch(() => '')));
      }
      await git('add', '--all');
      await git('commit', '--quiet', '--message', message);
    },
    push: async (...refs) => {
      await git('push', '--quiet', 'origin', ...refs);
    },
    async checkout(ref, place) {
      await rm(place, { recursive: true, force: true });
      await mkdir(place, { recursive: true });
      await gitIn(place, ['init', '--quiet']);
      await gitIn(place, ['remote', 'add', 'origin', `file://${remote}`]);
      await gitIn(place, ['fetch', '--quiet', '--no-tags', '--depth=1', 'origin', ref]);
      await gitIn(place, ['checkout', '--quiet', '--detach', 'FETCH_HEAD']);
      return gitIn(place, ['rev-parse', 'HEAD']);
    },
  };
  await repository.commit('Open the shop', {
    'waybill.yml': (text) =>
      (base === null ? text : text.replace(/^( *command: .*)$/m, `$1 ${base}`)).replaceAll(
        /https:\/\/\{service\}\.(?:(dev|uat)\.)?shop\.example/g,
        (_, name: string | undefined) => url(name ?? 'prod'),
      ),
  });
  await git('branch', 'main');
  await repository.push('develop', 'main');
  return repository;
}
