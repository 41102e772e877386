import { setTimeout as wait } from 'node:timers/promises';
import { gitComplaint } from './failure.ts';
import type { OwnKind } from './own-repository.ts';
import { runGit, type GitResult } from './process.ts';
import type { Repository } from './repository.ts';

const quiet = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-auto-maintenance', '--refmap='];

/** Fetched, or why not. */
export type Fetched = { readonly done: true } | { readonly done: false; readonly why: string };

/** Fetches commits by id into one of Waybill's own repositories, each under a ref of its own so that it stays. */
export async function fetchCommits(own: Repository, kind: OwnKind, commits: readonly string[]): Promise<Fetched> {
  const depth = kind === 'trees' ? ['--depth=1', '--filter=blob:none'] : ['--filter=tree:0'];
  const refspecs = commits.map((commit) => `+${commit}:refs/waybill/commits/${commit}`);
  return fetched(await fetchPatiently(own, [...quiet, ...depth, 'origin', '--', ...refspecs]));
}

/** Fetches the history of every branch and tag: for servers that give no commit by its id, and for abbreviated ids. */
export async function fetchAllHistory(own: Repository): Promise<Fetched> {
  const refspecs = ['+refs/heads/*:refs/waybill/heads/*', '+refs/tags/*:refs/waybill/tags/*'];
  return fetched(await fetchPatiently(own, [...quiet, '--filter=tree:0', 'origin', '--', ...refspecs]));
}

/** Fetches single objects at once that a partial clone lacks; git by itself would fetch them one by one. */
export async function fetchObjects(repository: Repository, ids: readonly string[]): Promise<Fetched> {
  const remote = await repository.remote();
  if (remote === undefined || !repository.fetchAllowed) return { done: false, why: 'nothing may be fetched' };
  if (!(await isPartialClone(repository))) return { done: false, why: 'the clone is damaged (`git fsck` tells more)' };
  const place = { ...repository.place, settings: [...repository.place.settings, 'fetch.negotiationAlgorithm=noop'] };
  const words = [...quiet, '--filter=blob:none', '--stdin', remote.name];
  return fetched(await fetchPatiently({ ...repository, place }, words, `${ids.join('\n')}\n`));
}

/** A fetch with a filter would turn a full clone into a partial one, for good. */
async function isPartialClone(repository: Repository): Promise<boolean> {
  const words = ['config', '--get-regexp', '^(remote\\..*\\.promisor|extensions\\.partialclone)$'];
  return (await runGit(repository.place, words)).code === 0;
}

const contended = /\.lock|cannot lock ref|shallow file has changed/;

/** Two runs in one checkout may fetch at the same time; git then refuses one of them, which tries again. */
async function fetchPatiently(repository: Repository, words: readonly string[], input?: string): Promise<GitResult> {
  for (let attempt = 1; ; attempt += 1) {
    const result = await runGit(repository.place, words, input);
    if (result.code === 0 || attempt === 6 || !contended.test(result.stderr)) return result;
    await wait(attempt * 150);
  }
}

function fetched(result: GitResult): Fetched {
  return result.code === 0 ? { done: true } : { done: false, why: gitComplaint(result) };
}
