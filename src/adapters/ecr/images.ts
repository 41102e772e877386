import {
  DescribeImagesCommand,
  type ImageDetail,
  ListImageReferrersCommand,
  ListImagesCommand,
} from '@aws-sdk/client-ecr';
import { type Digest, isDigest } from '../../domain/digest.ts';
import type { Descriptor } from '../../domain/image.ts';
import { type EcrContext, isException, orWhereAbsent } from './context.ts';

/** All tags, by a thousand a page. */
export async function listTags(context: EcrContext, repository: string): Promise<readonly string[]> {
  const client = await context.client();
  return orWhereAbsent([], () =>
    allPages(async (nextToken) => {
      const answer = await client.send(
        new ListImagesCommand({
          ...context.registry,
          repositoryName: repository,
          filter: { tagStatus: 'TAGGED' },
          maxResults: 1000,
          ...(nextToken === undefined ? {} : { nextToken }),
        }),
      );
      return { items: (answer.imageIds ?? []).flatMap(({ imageTag }) => imageTag ?? []), next: answer.nextToken };
    }),
  );
}

/** ECR answers 404 to a pull of an archived image; restoring one takes up to 20 minutes. */
export async function pullability(
  context: EcrContext,
  repository: string,
  digest: Digest,
): Promise<'pullable' | 'archived' | 'absent'> {
  const detail = await describeImage(context, repository, digest);
  if (detail === undefined) return 'absent';
  return detail.imageStatus === undefined || detail.imageStatus === 'ACTIVE' ? 'pullable' : 'archived';
}

export async function factsOfImage(
  context: EcrContext,
  repository: string,
  digest: Digest,
): Promise<{ readonly pushedAt: number; readonly tags: readonly string[] } | undefined> {
  const detail = await describeImage(context, repository, digest);
  return detail && { pushedAt: detail.imagePushedAt?.getTime() ?? 0, tags: detail.imageTags ?? [] };
}

async function describeImage(
  context: EcrContext,
  repository: string,
  digest: Digest,
): Promise<ImageDetail | undefined> {
  const client = await context.client();
  const query = { ...context.registry, repositoryName: repository, imageIds: [{ imageDigest: digest }] };
  try {
    const answer = await orWhereAbsent(undefined, () => client.send(new DescribeImagesCommand(query)));
    return answer?.imageDetails?.[0];
  } catch (error) {
    if (isException(error, 'ImageNotFoundException')) return undefined;
    throw error;
  }
}

/** The referrers of an image of these artifact types (ECR takes up to five; none: of all), 50 a page. A subject that does not exist has none. */
export async function listReferrers(
  context: EcrContext,
  repository: string,
  subject: Digest,
  artifactTypes: readonly string[],
): Promise<readonly Descriptor[]> {
  const client = await context.client();
  return orWhereAbsent([], () =>
    allPages(async (nextToken) => {
      const answer = await client.send(
        new ListImageReferrersCommand({
          ...context.registry,
          repositoryName: repository,
          subjectId: { imageDigest: subject },
          ...(artifactTypes.length > 0 && { filter: { artifactTypes: [...artifactTypes] } }),
          maxResults: 50,
          ...(nextToken === undefined ? {} : { nextToken }),
        }),
      );
      const items = (answer.referrers ?? []).flatMap((referrer): Descriptor[] => {
        const { digest = '', mediaType, size, artifactType: type, annotations } = referrer;
        if (!isDigest(digest) || mediaType === undefined || size === undefined) return [];
        if (artifactTypes.length > 0 && (type === undefined || !artifactTypes.includes(type))) return [];
        return [
          {
            digest,
            mediaType,
            size,
            ...(type !== undefined && { artifactType: type }),
            ...(annotations !== undefined && { annotations }),
          },
        ];
      });
      return { items, next: answer.nextToken };
    }),
  );
}

async function allPages<T>(
  page: (nextToken: string | undefined) => Promise<{ readonly items: readonly T[]; readonly next: string | undefined }>,
): Promise<readonly T[]> {
  const all: T[] = [];
  let token: string | undefined;
  do {
    const { items, next } = await page(token);
    all.push(...items);
    token = next;
  } while (token !== undefined && token !== '');
  return all;
}
