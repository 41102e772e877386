import { WaybillError } from '../../domain/error.ts';
import type { LedgerPlace } from '../session.ts';

/**
 * The ledger's repository, made where the role may, readable by the accounts of `readers`; else `registry-denied` with the
 * lines that make it. One whose tags can be overwritten is refused: the immutable tag is what makes an entry stay, and a
 * lock hold.
 */
export async function ensureLedger({ registry, repository }: LedgerPlace, readers: readonly string[]): Promise<void> {
  const facts = (await registry.describe(repository)) ?? (await registry.create(repository, 'ledger', readers));
  // Where no registry setting could mend it, the guarantee is weaker, and every summary says so.
  if (facts.tags.kind === 'immutable' || facts.tags.kind === 'unenforced') return;
  const got = facts.tags.kind === 'mutable' ? 'mutable ones' : `all but ${facts.tags.except.join(', ')}`;
  throw new WaybillError('repository-mutable', {
    where: `ledger ${repository}`,
    message: `expected a repository all of whose tags are immutable, got ${got}`,
    fix: `aws ecr put-image-tag-mutability --repository-name ${repository} --image-tag-mutability IMMUTABLE`,
  });
}
