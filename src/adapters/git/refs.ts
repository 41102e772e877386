import type { Commit, RefName } from '../../domain/git.ts';
import { localRefs, isRefName, type RefTip, type RemoteRefs } from './remote-refs.ts';
import type { Repository } from './repository.ts';

/**
 * Refs as rules judge them. Where the remote may be asked its answer is the only one: a branch that exists on this
 * machine alone, or was deleted there, is no ref that an environment can trust. Without a remote the clone's own count.
 */
export async function refTips(checkout: Repository, remote: RemoteRefs): Promise<readonly RefTip[]> {
  return (await remote.all()) ?? clonedTips(checkout);
}

async function clonedTips(checkout: Repository): Promise<readonly RefTip[]> {
  const tips = new Map<RefName, Commit>();
  const source = await checkout.remote();
  if (source !== undefined) {
    const prefix = `refs/remotes/${source.name}/`;
    for (const { ref, commit } of await localRefs(checkout, prefix)) {
      if (ref !== `${prefix}HEAD`) tips.set(`refs/heads/${ref.slice(prefix.length)}`, commit);
    }
  }
  for (const prefix of ['refs/heads/', 'refs/tags/']) {
    for (const { ref, commit } of await localRefs(checkout, prefix)) {
      if (isRefName(ref) && !tips.has(ref)) tips.set(ref, commit);
    }
  }
  return [...tips].map(([ref, commit]) => ({ ref, commit }));
}

/**
 * Names of the git tags at a commit, sorted: the clone's and the remote's, since a shallow checkout has none or one of
 * them. A tag of the clone that the remote has elsewhere does not count. A remote that fails to answer is an error only
 * where the clone has no tag there either.
 */
export async function tagsAt(checkout: Repository, remote: RemoteRefs, commit: Commit): Promise<readonly string[]> {
  const local = (await localRefs(checkout, 'refs/tags/')).filter((tag) => tag.commit === commit).map((tag) => tag.ref);
  const answered = await remote.all().catch((error: unknown) => {
    if (local.length === 0) throw error;
    return undefined;
  });
  const elsewhere = new Set((answered ?? []).filter((tip) => tip.commit !== commit).map((tip) => tip.ref as string));
  const there = (answered ?? []).filter((tip) => tip.commit === commit && tip.ref.startsWith('refs/tags/'));
  const refs = new Set<string>([...local.filter((ref) => !elsewhere.has(ref)), ...there.map((tip) => tip.ref)]);
  return [...refs].map((ref) => ref.slice('refs/tags/'.length)).sort();
}
