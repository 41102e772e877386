import { resolve } from 'node:path';
import { isCommit, type Commit } from '../../domain/git.ts';
import { WaybillError } from '../../domain/error.ts';
import type { Source } from '../../ports/source.ts';
import { readCommit } from './commit.ts';
import { exportTree } from './export-tree.ts';
import { gitFailure, gitRecords } from './failure.ts';
import { ancestors, changedPaths, isAncestor } from './history.ts';
import { keyInput } from './key-input.ts';
import { runGit } from './process.ts';
import { refTips, tagsAt } from './refs.ts';
import { createRemoteRefs } from './remote-refs.ts';
import { once, openRepository, type Repository } from './repository.ts';
import { resolveName } from './resolve.ts';
import { createStores } from './stores.ts';
import { readFileAt } from './tree.ts';

/** The source, and the end of its idle helper process (it ends by itself with the program). */
export interface GitSource extends Source {
  /** Begins to ask what is asked first: the checked-out commit, and the remote's default branch. What fails is told later. */
  prepare(): void;
  close(): void;
}

/**
 * The repository around `folder`, read by the `git` program. `environment` is git's (default: this process's);
 * `fetchAllowed` says whether the remote may be asked and fetched from. Nothing here changes the checkout, its refs, its
 * index or its configuration: what is fetched goes to `waybill/` in the git folder.
 */
export function createGitSource(options: {
  readonly folder: string;
  readonly environment?: NodeJS.ProcessEnv;
  readonly fetchAllowed: boolean;
}): GitSource {
  const checkout = openRepository({
    location: ['-C', resolve(options.folder)],
    environment: options.environment ?? process.env,
    fetchAllowed: options.fetchAllowed,
  });
  const stores = createStores(checkout);
  const remote = createRemoteRefs(checkout);
  // Asked once: a run is about the commit that was checked out when it began.
  const checkedOut = once(async () => {
    const commit = await head(checkout);
    stores.found(commit);
    return commit;
  });
  return {
    prepare: () => void Promise.allSettled([checkedOut(), remote.defaultBranch()]),
    head: () => checkedOut(),
    uncommitted: () => uncommitted(checkout),
    resolve: (name) => resolveName(stores, remote, name),
    tagsAt: (commit) => tagsAt(checkout, remote, commit),
    tip: async (ref) => (await refTips(checkout, remote)).find((tip) => tip.ref === ref)?.commit,
    refs: async (matches) => (await refTips(checkout, remote)).filter((tip) => matches(tip.ref)),
    isAncestor: (ancestor, descendant) => isAncestor(stores, ancestor, descendant),
    defaultBranch: () => remote.defaultBranch(),
    readFile: async (commit, path) => {
      const data = await readFileAt(await stores.withTrees([commit]), commit, path);
      return data?.toString('utf8');
    },
    keyInput: (commit, build) => keyInput(stores, commit, build),
    ancestors: (commit, limit) => ancestors(stores, commit, limit),
    changedPaths: (from, to, build) => changedPaths(stores, from, to, build),
    describe: async (commit) => {
      try {
        return await readCommit(await stores.withTrees([commit]), commit);
      } catch (error) {
        if (error instanceof WaybillError && error.code === 'git-history-missing') return undefined;
        throw error;
      }
    },
    exportTree: (commit, build, folder) => exportTree(stores, commit, build, resolve(folder)),
    close: () => stores.close(),
  };
}

async function head(checkout: Repository): Promise<Commit> {
  const result = await runGit(checkout.place, ['rev-parse', '--verify', '--end-of-options', 'HEAD^{commit}']);
  const commit = result.stdout.toString('utf8').trim();
  if (result.code === 0 && isCommit(commit)) return commit;
  if (/Needed a single revision|unknown revision/.test(result.stderr))
    throw new WaybillError('git-failed', {
      message: 'expected a commit to be checked out, got a repository without one',
      where: 'git',
      fix: 'git add . && git commit -m "first commit"',
    });
  throw gitFailure('rev-parse', result);
}

/** Tracked changes and untracked files, not ignored ones; nothing in a bare repository. */
async function uncommitted(checkout: Repository): Promise<readonly string[]> {
  const bare = await runGit(checkout.place, ['rev-parse', '--is-bare-repository']);
  if (bare.stdout.toString('utf8').trim() === 'true') return [];
  const words = ['status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames', '--ignore-submodules=none'];
  return (await gitRecords(checkout.place, words)).map((record) => record.slice(3)).sort();
}
