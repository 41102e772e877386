import type { Shipped } from '../domain/ledger/state.ts';
import { parseVersion } from '../domain/version.ts';

/** Whether a name that a person typed (version, digest or its beginning, commit) means this revision. */
export function names(name: string, shipped: Shipped): boolean {
  const version = parseVersion(name);
  if (version !== undefined) return shipped.version === version;
  if (/^sha256:[0-9a-f]{7,64}$/.test(name)) return shipped.revision.digest.startsWith(name);
  if (/^[0-9a-f]{7,64}$/.test(name)) {
    return (shipped.commit?.startsWith(name) ?? false) || shipped.revision.digest.startsWith(`sha256:${name}`);
  }
  return false;
}

/** What people call a revision: its version, else its commit, else its digest, shortened. */
export function labelOf(shipped: Pick<Shipped, 'version' | 'commit' | 'revision'>): string {
  return shipped.version ?? shipped.commit?.slice(0, 10) ?? shipped.revision.digest.slice(0, 19);
}
