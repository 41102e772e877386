import { digestPattern } from '../registry/digest.ts';
import { referrersOf } from '../registry/referrers.ts';
import type { EcrOperation } from './operation.ts';
import { page, type PageRequest } from './paging.ts';
import { findRepository, invalidParameter } from './refusals.ts';

export const listImageReferrers: EcrOperation<
  PageRequest & {
    repositoryName: string;
    subjectId: { imageDigest: string };
    filter?: { artifactTypes?: readonly string[]; artifactStatus?: string };
  }
> = ({ store }, input) => {
  const repository = findRepository(store, input.repositoryName);
  if (!digestPattern.test(input.subjectId.imageDigest))
    throw invalidParameter('subjectId.imageDigest', "must satisfy regular expression 'sha256:[a-f0-9]{64}'");
  const { artifactTypes, artifactStatus = 'ACTIVE' } = input.filter ?? {};
  if (artifactTypes !== undefined && artifactTypes.length > 5)
    throw invalidParameter('filter.artifactTypes', 'Member must have length less than or equal to 5');
  const all = referrersOf(repository, input.subjectId.imageDigest, store.clock.now()).filter(
    ({ status, artifactType }) =>
      (artifactStatus === 'ANY' || status === artifactStatus) &&
      (artifactTypes === undefined || (artifactType !== undefined && artifactTypes.includes(artifactType))),
  );
  const { items, nextToken } = page(store, all, input, { list: 'referrers', usual: 20, most: 50 });
  const referrers = items.map(({ image, status, artifactType, annotations }) => ({
    digest: image.digest,
    mediaType: image.mediaType,
    ...(artifactType !== undefined && { artifactType }),
    size: image.manifest.length,
    ...(annotations !== undefined && { annotations }),
    artifactStatus: status,
  }));
  return { referrers, ...(nextToken !== undefined && { nextToken }) };
};
