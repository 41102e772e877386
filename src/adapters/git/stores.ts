import type { Commit } from '../../domain/git.ts';
import { historyMissing } from './failure.ts';
import { fetchAllHistory, fetchCommits, type Fetched } from './fetch.ts';
import { openOwnRepository, type OwnKind } from './own-repository.ts';
import { missing } from './missing.ts';
import { runGit } from './process.ts';
import { once, type Repository } from './repository.ts';

/** Which repository on this machine can answer what; what none can is fetched where that is allowed. */
export interface Stores {
  readonly checkout: Repository;
  /** The root of the checkout's working files; undefined for a bare repository. */
  workingFolder(): Promise<string | undefined>;
  /** A repository in which the trees of all these commits can be read; throws `git-history-missing`. */
  withTrees(commits: readonly Commit[]): Promise<Repository>;
  /** A repository that has the commit with all its history, or undefined where none can be had. */
  withHistory(commit: Commit): Promise<Repository | undefined>;
  /** The remote's whole history, for abbreviated commits; undefined where it cannot be had. */
  wholeHistory(): Promise<Repository | undefined>;
  /** A commit that git was just seen to read in the checkout: it is not asked for once more. */
  found(commit: Commit): void;
  /** Commits that may be asked for soon, so that one fetch brings them all. */
  expect(commits: readonly Commit[]): void;
  close(): void;
}

export function createStores(checkout: Repository): Stores {
  const opened: Repository[] = [];
  const own = (kind: OwnKind): (() => Promise<Repository | undefined>) =>
    once(async () => {
      const remote = checkout.fetchAllowed ? await checkout.remote() : undefined;
      if (remote === undefined) return undefined;
      const repository = await openOwnRepository(checkout, remote, kind, true);
      opened.push(repository);
      return repository;
    });
  const trees = own('trees');
  const history = own('history');
  const allHistory = once(async () => {
    const repository = await history();
    if (repository === undefined) return undefined;
    return (await fetchAllHistory(repository)).done ? repository : undefined;
  });
  const expected = new Set<Commit>();
  const inTurn = createQueue();

  return {
    checkout,
    workingFolder: once(async () => {
      const result = await runGit(checkout.place, ['rev-parse', '--show-toplevel']);
      return result.code === 0 ? result.stdout.toString('utf8').trimEnd() : undefined;
    }),
    withTrees: async (commits) => {
      if (await hasAll(checkout, commits)) return checkout;
      const repository = await trees();
      if (repository === undefined) throw historyMissing(commits.join(' and '), 'there is no remote to fetch from');
      return inTurn(async () => {
        const fetched = await ensure(repository, 'trees', commits, expected);
        if (fetched.done) return repository;
        const whole = await allHistory();
        if (whole !== undefined && (await hasAll(whole, commits))) return whole;
        throw historyMissing(commits.join(' and '), fetched.why);
      });
    },
    withHistory: async (commit) => {
      if ((await hasAll(checkout, [commit])) && !(await checkout.shallow())) return checkout;
      const repository = await history();
      if (repository === undefined) return undefined;
      return inTurn(async () => {
        const fetched = await ensure(repository, 'history', [commit], new Set());
        const found = fetched.done ? repository : await allHistory();
        if (found === undefined || !(await hasAll(found, [commit]))) return undefined;
        return (await found.shallow()) ? undefined : found;
      });
    },
    wholeHistory: () => allHistory(),
    found: (commit) => void seen(checkout).add(commit),
    expect: (commits) => {
      for (const commit of commits) expected.add(commit);
    },
    close: () => {
      for (const repository of [checkout, ...opened]) repository.objects.close();
    },
  };
}

async function ensure(
  own: Repository,
  kind: OwnKind,
  wanted: readonly Commit[],
  hints: ReadonlySet<Commit>,
): Promise<Fetched> {
  if (await hasAll(own, wanted)) return { done: true };
  const also = await missing(
    own,
    [...hints].filter((hint) => !wanted.includes(hint)),
  );
  if (also.length > 0 && (await fetchCommits(own, kind, [...wanted, ...also])).done) return { done: true };
  return fetchCommits(own, kind, wanted);
}

/** What a repository was seen to have: commits do not go away while a run reads them. */
const had = new WeakMap<Repository, Set<Commit>>();

function seen(repository: Repository): Set<Commit> {
  const known = had.get(repository) ?? new Set<Commit>();
  had.set(repository, known);
  return known;
}

async function hasAll(repository: Repository, commits: readonly Commit[]): Promise<boolean> {
  const known = seen(repository);
  const unknown = commits.filter((commit) => !known.has(commit));
  const absent = await missing(repository, unknown);
  for (const commit of unknown) if (!absent.includes(commit)) known.add(commit);
  return absent.length === 0;
}

/** Runs tasks one after the other; a failed one does not stop the next. */
function createQueue(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const next = last.then(task, task);
    last = next.catch(() => undefined);
    return next;
  };
}
