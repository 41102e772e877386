import { DescribeImageReplicationStatusCommand } from '@aws-sdk/client-ecr';
import type { Digest } from '../../domain/digest.ts';
import type { RepositoryFacts } from '../../ports/registry.ts';
import { type EcrContext, isException } from './context.ts';

/**
 * Whether ECR replicates an image to a repository of another region or account (API_DescribeImageReplicationStatus). Which
 * region and account that is, its own ARN says.
 */
export async function replicationOf(
  context: EcrContext,
  repository: string,
  digest: Digest,
  to: RepositoryFacts,
): Promise<'none' | 'under-way' | 'done' | 'failed'> {
  const [, , service, region, registryId] = to.id?.split(':') ?? [];
  // ECR replicates to a repository of the same name only.
  if (service !== 'ecr' || to.name !== repository) return 'none';
  const query = { ...context.registry, repositoryName: repository, imageId: { imageDigest: digest } };
  try {
    const answer = await (await context.client()).send(new DescribeImageReplicationStatusCommand(query));
    const found = (answer.replicationStatuses ?? []).find(
      (one) => one.region === region && one.registryId === registryId,
    );
    switch (found?.status) {
      case 'IN_PROGRESS':
        return 'under-way';
      case 'COMPLETE':
        return 'done';
      case 'FAILED':
        return 'failed';
      default:
        return 'none';
    }
  } catch (error) {
    // Without an answer to this, the image is copied: it is there all the same.
    if (isException(error, 'ImageNotFoundException') || isException(error, 'RepositoryNotFoundException'))
      return 'none';
    throw error;
  }
}
