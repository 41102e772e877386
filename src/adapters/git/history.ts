import { isCommit, type Commit } from '../../domain/git.ts';
import type { BuildDeclaration } from '../../domain/build.ts';
import { declaredPaths, ownIgnoreFile } from '../../domain/build.ts';
import { WaybillError } from '../../domain/error.ts';
import { gitFailure, gitRecords, gitText } from './failure.ts';
import { runGit } from './process.ts';
import { missing } from './missing.ts';
import type { Stores } from './stores.ts';
import { pathSegments } from './tree.ts';

/**
 * Whether a commit is reachable from another. A yes counts wherever it is found; a no only in a repository that has the
 * whole history of `descendant`. Neither to be had: `unknown`.
 */
export async function isAncestor(
  stores: Stores,
  ancestor: Commit,
  descendant: Commit,
): Promise<'yes' | 'no' | 'unknown'> {
  if (ancestor === descendant) return 'yes';
  const { checkout } = stores;
  const here = (await missing(checkout, [ancestor, descendant])).length === 0;
  if (here && (await reaches(checkout.place, ancestor, descendant))) return 'yes';
  const whole = await stores.withHistory(descendant);
  if (whole === undefined) return 'unknown';
  if ((await missing(whole, [ancestor])).length > 0) return 'no';
  return (await reaches(whole.place, ancestor, descendant)) ? 'yes' : 'no';
}

async function reaches(place: Parameters<typeof runGit>[0], ancestor: Commit, descendant: Commit): Promise<boolean> {
  const result = await runGit(place, ['merge-base', '--is-ancestor', ancestor, descendant]);
  if (result.code > 1) throw gitFailure('merge-base', result);
  return result.code === 0;
}

/**
 * The nearest ancestors whose root tree differs from the commit's and from each other's: what has the same tree has the
 * same key. Where the whole history cannot be had, those that the clone knows.
 */
export async function ancestors(stores: Stores, commit: Commit, limit: number): Promise<readonly Commit[]> {
  const repository = (await stores.withHistory(commit)) ?? stores.checkout;
  if ((await missing(repository, [commit])).length > 0 || limit <= 0) return [];
  const count = `--max-count=${limit * 4 + 1}`;
  const listing = await gitText(repository.place, [
    'log',
    '--date-order',
    '--no-decorate',
    count,
    '--format=%H %T',
    commit,
    '--',
  ]);
  const trees = new Set<string>();
  const found: Commit[] = [];
  for (const line of listing.split('\n')) {
    const [id = '', tree = ''] = line.split(' ');
    if (!isCommit(id) || trees.has(tree)) continue;
    trees.add(tree);
    if (id !== commit) found.push(id);
  }
  const nearest = found.slice(0, limit);
  stores.expect(nearest);
  return nearest;
}

/** The files below the declared paths that differ between two commits, sorted; submodules by their own path. */
export async function changedPaths(
  stores: Stores,
  from: Commit,
  to: Commit,
  build: BuildDeclaration,
): Promise<readonly string[] | 'unknown'> {
  try {
    const { place } = await stores.withTrees([from, to]);
    const ignore = ownIgnoreFile(build);
    const declared = [...declaredPaths(build), ...(ignore === undefined ? [] : [ignore])];
    const paths = declared.map((path) => pathSegments(path).join('/'));
    const limits = paths.includes('') ? [] : paths;
    const words = ['diff-tree', '-r', '-z', '--name-only', '--no-renames', '--no-ext-diff', '--ignore-submodules=none'];
    return (await gitRecords(place, [...words, from, to, '--', ...limits])).sort();
  } catch (error) {
    if (error instanceof WaybillError && (error.code === 'git-history-missing' || error.code === 'git-failed'))
      return 'unknown';
    throw error;
  }
}
