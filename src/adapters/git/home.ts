import type { Repository } from './repository.ts';

/** A repository that somebody cloned: where its submodules and LFS objects are looked for. */
export interface Home {
  readonly repository: Repository;
  /** Its working folder, where it has one. */
  readonly folder: string | undefined;
  /** Where it was cloned from; relative addresses of submodules start there. */
  readonly url: string | undefined;
}

/** A commit to list: where its objects are, and the checkout it belongs to. */
export interface ListedCommit {
  readonly repository: Repository;
  readonly commit: string;
  readonly home: Home;
  /** The submodule's path, ending in `/`; empty for the repository itself. */
  readonly prefix: string;
}
