import { isCommit, type Commit } from '../../domain/git.ts';
import { localRefs, type RemoteRefs } from './remote-refs.ts';
import { runGit } from './process.ts';
import type { Repository } from './repository.ts';
import type { Stores } from './stores.ts';

export interface Reading {
  readonly kind: 'branch' | 'tag' | 'commit';
  /** The full ref, or the full commit. */
  readonly name: string;
  readonly commit: Commit;
}

/**
 * Every way to read a name, refs before commits. The clone's and the remote's refs are both read: where they differ
 * both stand in the answer. No revision syntax (`main~1`, `@{u}`) is read, since a version must name one thing.
 */
export async function resolveName(stores: Stores, remote: RemoteRefs, name: string): Promise<readonly Reading[]> {
  if (name === 'HEAD') return readCommits(stores.checkout, 'HEAD');
  const refs = await readRefs(stores.checkout, remote, name);
  const readings = [...refs, ...(await readHex(stores, name))];
  const seen = new Set<string>();
  return readings.filter((reading) => {
    const key = `${reading.kind} ${reading.commit}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

async function readRefs(checkout: Repository, remote: RemoteRefs, name: string): Promise<readonly Reading[]> {
  const source = await checkout.remote();
  const tracking = source === undefined ? undefined : `refs/remotes/${source.name}/`;
  const wanted = new Set([name, `refs/heads/${name}`, `refs/tags/${name}`, `refs/${name}`]);
  const there = await remote.all();
  const readings: Reading[] = [];
  for (const prefix of ['refs/heads/', 'refs/tags/', ...(tracking === undefined ? [] : [tracking])]) {
    for (const { ref, commit } of await localRefs(checkout, prefix)) {
      const remoteBranch = tracking !== undefined && ref.startsWith(tracking) ? ref.slice(tracking.length) : undefined;
      const asBranch = remoteBranch !== undefined && there === undefined && wanted.has(`refs/heads/${remoteBranch}`);
      if (wanted.has(ref) || ref === `refs/remotes/${name}` || asBranch)
        readings.push({ kind: kindOf(ref), name: ref, commit });
    }
  }
  for (const { ref, commit } of there ?? []) {
    const remoteName = `${source?.name ?? ''}/${ref.slice('refs/heads/'.length)}`;
    if (wanted.has(ref) || (ref.startsWith('refs/heads/') && remoteName === name))
      readings.push({ kind: kindOf(ref), name: ref, commit });
  }
  return readings;
}

function kindOf(ref: string): 'branch' | 'tag' {
  return ref.startsWith('refs/tags/') ? 'tag' : 'branch';
}

/** Commits by their id: whole ones wherever they are, abbreviated ones (git's four digits and more) in all known history. */
async function readHex(stores: Stores, name: string): Promise<readonly Reading[]> {
  const hex = name.toLowerCase();
  if (!/^[0-9a-f]{4,64}$/.test(hex)) return [];
  if (isCommit(hex)) {
    const repository = await stores.withTrees([hex]).catch(() => undefined);
    return repository === undefined ? [] : readCommits(repository, hex);
  }
  const local = await abbreviated(stores.checkout, hex);
  if (local.length > 0) return local;
  const complete = !(await stores.checkout.shallow());
  const history = complete ? undefined : await stores.wholeHistory();
  return history === undefined ? [] : abbreviated(history, hex);
}

/** Several commits with the same leading digits all stand in the answer. */
async function abbreviated(repository: Repository, hex: string): Promise<readonly Reading[]> {
  const result = await runGit({ ...repository.place, lazyFetch: false }, ['rev-parse', `--disambiguate=${hex}`]);
  const ids = result.stdout.toString('utf8').split('\n').filter(isCommit);
  return (await Promise.all(ids.map((id) => readCommits(repository, id)))).flat();
}

async function readCommits(repository: Repository, name: string): Promise<readonly Reading[]> {
  const words = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
  const result = await runGit({ ...repository.place, lazyFetch: false }, words);
  const commit = result.stdout.toString('utf8').trim();
  return result.code === 0 && isCommit(commit) ? [{ kind: 'commit', name: commit, commit }] : [];
}
