import type { Commit, RefName } from '../domain/git.ts';
import type { SourceKeyInput } from '../domain/source-key.ts';
import type { BuildDeclaration } from '../domain/build.ts';

/** Answers that git may be unable to give in a shallow or filtered clone are `unknown`, never guessed. */
export type Ternary = 'yes' | 'no' | 'unknown';

/** The repository that services are built from. Reads only; what a shallow checkout lacks is fetched on demand. */
export interface Source {
  /** The checked-out commit, also on a detached HEAD. */
  head(): Promise<Commit>;
  /** Paths that differ between the workspace and HEAD (tracked and untracked), for the note on what is left out. */
  uncommitted(): Promise<readonly string[]>;
  /**
   * Every way to read `name`: full ref, branch, remote branch, tag, commit (abbreviated too). Several readings that
   * name different commits are the caller's to refuse. Fetches the ref where it is not there.
   */
  resolve(
    name: string,
  ): Promise<readonly { readonly kind: 'branch' | 'tag' | 'commit'; readonly name: string; readonly commit: Commit }[]>;
  /** Git tags that point at a commit (annotated ones peeled), names without `refs/tags/`. Asks the remote where the clone has none. */
  tagsAt(commit: Commit): Promise<readonly string[]>;
  /** The tip of a full ref name, or undefined where it does not exist (any more). Asks the remote too. */
  tip(ref: RefName): Promise<Commit | undefined>;
  /** Refs (remote branches and tags) of the remote whose name satisfies `matches`, with their tips. */
  refs(matches: (ref: RefName) => boolean): Promise<readonly { readonly ref: RefName; readonly commit: Commit }[]>;
  /** Whether `ancestor` is reachable from `descendant`; fetches history (trees and blobs left out) as needed. */
  isAncestor(ancestor: Commit, descendant: Commit): Promise<Ternary>;
  /** The remote's default branch as a ref, or undefined where there is no remote. */
  defaultBranch(): Promise<RefName | undefined>;
  /** A file of a commit as text; undefined where the commit has none. */
  readFile(commit: Commit, path: string): Promise<string | undefined>;
  /** The git-and-configuration part of a source key; refuses declared paths that do not exist (`source-not-found`). */
  keyInput(commit: Commit, build: BuildDeclaration): Promise<SourceKeyInput>;
  /**
   * The nearest ancestors of a commit, newest first and at most `limit`, whose declared paths could have another tree:
   * the candidates for "built before".
   */
  ancestors(commit: Commit, limit: number): Promise<readonly Commit[]>;
  /** Which paths below the declared ones differ between two commits, sorted. `unknown` where history is missing. */
  changedPaths(from: Commit, to: Commit, build: BuildDeclaration): Promise<readonly string[] | 'unknown'>;
  /** Author, subject and time of a commit, for reports. */
  describe(
    commit: Commit,
  ): Promise<{ readonly subject: string; readonly author: string; readonly time: number } | undefined>;
  /**
   * Writes the build's declared paths of a commit into an empty folder: raw blobs (no attributes applied), file modes,
   * symlinks, submodules at their commit, LFS pointers replaced by their objects or refused. Returns what was replaced.
   */
  exportTree(
    commit: Commit,
    build: BuildDeclaration,
    folder: string,
  ): Promise<{ readonly files: number; readonly lfsObjects: number }>;
}
