import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A team's repository: a bare one that stands for GitHub, and the checkout in which jobs run. */
export interface Repository {
  readonly workspace: string;
  git(...words: readonly string[]): Promise<string>;
  /** Commits files on `main`, tags it where a version is given, and pushes. Answers the commit. */
  commit(files: Readonly<Record<string, string>>, version?: string): Promise<string>;
}

export async function createRepository(folder: string): Promise<Repository> {
  const workspace = join(folder, 'workspace');
  const remote = join(folder, 'remote.git');
  await mkdir(workspace, { recursive: true });
  const env = {
    PATH: process.env['PATH'],
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_AUTHOR_NAME: 'Ada',
    GIT_AUTHOR_EMAIL: 'ada@shop.example',
    GIT_COMMITTER_NAME: 'Ada',
    GIT_COMMITTER_EMAIL: 'ada@shop.example',
  };
  const git = async (...words: readonly string[]): Promise<string> =>
    (await run('git', words, { cwd: workspace, env })).stdout.trim();
  await git('init', '--quiet', '--bare', '--initial-branch=main', remote);
  await git('init', '--quiet', '--initial-branch=main');
  await git('remote', 'add', 'origin', `file://${remote}`);
  return {
    workspace,
    git,
    async commit(files, version) {
      for (const [path, content] of Object.entries(files)) {
        await mkdir(dirname(join(workspace, path)), { recursive: true });
        await writeFile(join(workspace, path), content);
      }
      await git('add', '--all');
      await git('commit', '--quiet', '--allow-empty', '--message', version ?? 'Change');
      if (version !== undefined) await git('tag', `v${version}`);
      await git('push', '--quiet', '--tags', 'origin', 'main');
      return git('rev-parse', 'HEAD');
    },
  };
}
