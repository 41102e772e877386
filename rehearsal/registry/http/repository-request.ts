import type { AccessKey } from '../../server/access-keys.ts';
import type { RawRequest } from '../../server/api.ts';
import type { RegistryStore, Repository } from '../store.ts';

/** One request to a repository that exists; `reference` is the last part of the path. */
export interface RepositoryRequest {
  readonly store: RegistryStore;
  /** Who asks. */
  readonly key: AccessKey;
  readonly repository: Repository;
  readonly reference: string;
  readonly request: RawRequest;
}
