import { isCommit, type Commit, type RefName } from '../../domain/git.ts';
import { gitFailure, gitText } from './failure.ts';
import { runGit } from './process.ts';
import { once, type Repository } from './repository.ts';

export interface RefTip {
  readonly ref: RefName;
  /** Annotated tags peeled. */
  readonly commit: Commit;
}

/** What the remote says of its refs, asked once a process; undefined where there is no remote that may be asked. */
export interface RemoteRefs {
  all(): Promise<readonly RefTip[] | undefined>;
  defaultBranch(): Promise<RefName | undefined>;
}

export function createRemoteRefs(checkout: Repository): RemoteRefs {
  const ask = async (options: readonly string[], patterns: readonly string[]): Promise<string | undefined> => {
    const remote = checkout.fetchAllowed ? await checkout.remote() : undefined;
    if (remote === undefined) return undefined;
    const result = await runGit(checkout.place, ['ls-remote', '--quiet', ...options, '--', remote.name, ...patterns]);
    if (result.code !== 0) throw gitFailure('ls-remote', result);
    return result.stdout.toString('utf8');
  };
  const all = once(async () => {
    const listing = await ask(['--heads', '--tags'], []);
    return listing === undefined ? undefined : parseRefs(listing);
  });
  return {
    all,
    defaultBranch: once(async () => {
      // Whoever asks for the branch asks for its tip next: both are on their way at once. One question would not do:
      // without `--heads --tags` a server lists every pull request's refs too.
      all().catch(() => undefined);
      const listing = await ask(['--symref'], ['HEAD']);
      return listing === undefined ? rememberedDefaultBranch(checkout) : parseDefaultBranch(listing);
    }),
  };
}

/** `<id>\t<ref>` lines; an annotated tag is followed by `<commit>\t<ref>^{}`. */
export function parseRefs(listing: string): readonly RefTip[] {
  const tips = new Map<RefName, Commit>();
  for (const line of listing.split('\n')) {
    const [id = '', name = ''] = line.split('\t');
    const ref = name.endsWith('^{}') ? name.slice(0, -3) : name;
    if (isCommit(id) && isRefName(ref)) tips.set(ref, id);
  }
  return [...tips].map(([ref, commit]) => ({ ref, commit }));
}

function parseDefaultBranch(listing: string): RefName | undefined {
  const target = /^ref: (\S+)\tHEAD$/m.exec(listing)?.[1];
  return target !== undefined && isRefName(target) ? target : undefined;
}

/** What the clone noted of its remote's default branch, where the remote may not be asked. */
async function rememberedDefaultBranch(checkout: Repository): Promise<RefName | undefined> {
  const remote = await checkout.remote();
  if (remote === undefined) return undefined;
  const prefix = `refs/remotes/${remote.name}/`;
  const result = await runGit(checkout.place, ['symbolic-ref', '--quiet', `${prefix}HEAD`]);
  const target = result.stdout.toString('utf8').trim();
  return result.code === 0 && target.startsWith(prefix) ? `refs/heads/${target.slice(prefix.length)}` : undefined;
}

export function isRefName(text: string): text is RefName {
  return /^refs\/(?:heads|tags)\/./.test(text);
}

/** The clone's own refs below a prefix, annotated tags peeled; only those that end at a commit. */
export async function localRefs(
  checkout: Repository,
  prefix: string,
): Promise<readonly { ref: string; commit: Commit }[]> {
  const format = '--format=%(refname)%09%(objecttype)%09%(objectname)%09%(*objecttype)%09%(*objectname)';
  const listing = await gitText(checkout.place, ['for-each-ref', format, '--', prefix]);
  return listing.split('\n').flatMap((line) => {
    const [ref = '', type, id = '', peeledType, peeledId = ''] = line.split('\t');
    if (type === 'commit' && isCommit(id)) return { ref, commit: id };
    return peeledType === 'commit' && isCommit(peeledId) ? { ref, commit: peeledId } : [];
  });
}
