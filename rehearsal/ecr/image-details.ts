import { artifactTypeOf, blobsOf } from '../registry/manifest.ts';
import { manifestOf } from '../registry/put-image.ts';
import { imageStatus, tagsOf, type RegistryStore, type Repository, type StoredImage } from '../registry/store.ts';
import { ApiError } from '../server/api.ts';
import { findImage } from './image-id.ts';
import { wireTime, type EcrOperation } from './operation.ts';
import { page, type PageRequest } from './paging.ts';
import { findRepository, imageNotFound, type ImageId } from './refusals.ts';

interface Filter {
  readonly tagStatus?: 'TAGGED' | 'UNTAGGED' | 'ANY';
  readonly imageStatus?: 'ACTIVE' | 'ARCHIVED' | 'ACTIVATING' | 'ANY';
}

/** The layers' and the configuration's size as the manifest states it; of an index, that of its largest image. */
function sizeOf(repository: Repository, image: StoredImage): number {
  const manifest = manifestOf(image);
  if (manifest.kind === 'index') {
    const children = manifest.children.map(({ digest }) => repository.images.get(digest));
    return Math.max(0, ...children.map((child) => (child === undefined ? 0 : sizeOf(repository, child))));
  }
  const wanted = new Set(blobsOf(manifest));
  const parts = [...manifest.layers, ...(manifest.config === undefined ? [] : [manifest.config])];
  return parts.filter(({ digest }) => wanted.has(digest)).reduce((sum, { size }) => sum + size, 0);
}

function detail(store: RegistryStore, repository: Repository, image: StoredImage): Record<string, unknown> {
  const manifest = manifestOf(image);
  const tags = tagsOf(repository, image.digest);
  const artifactMediaType = artifactTypeOf(manifest);
  return {
    registryId: store.account,
    repositoryName: repository.name,
    imageDigest: image.digest,
    ...(tags.length > 0 && { imageTags: tags }),
    imageSizeInBytes: sizeOf(repository, image),
    imagePushedAt: wireTime(image.pushedAt),
    imageManifestMediaType: image.mediaType,
    ...(artifactMediaType !== undefined && { artifactMediaType }),
    ...(manifest.subject !== undefined && { subjectManifestDigest: manifest.subject }),
    imageStatus: imageStatus(image, store.clock.now()),
    ...(image.archived !== undefined && { lastArchivedAt: wireTime(image.archived.at) }),
    ...(image.restored !== undefined && { lastActivatedAt: wireTime(image.restored.at) }),
  };
}

function selected(store: RegistryStore, repository: Repository, filter: Filter): StoredImage[] {
  const { tagStatus = 'ANY', imageStatus: status = 'ACTIVE' } = filter;
  return [...repository.images.values()].filter((image) => {
    const tagged = tagsOf(repository, image.digest).length > 0;
    if (tagStatus !== 'ANY' && (tagStatus === 'TAGGED') !== tagged) return false;
    return status === 'ANY' || imageStatus(image, store.clock.now()) === status;
  });
}

export const describeImages: EcrOperation<
  PageRequest & { repositoryName: string; imageIds?: readonly ImageId[]; filter?: Filter }
> = ({ store }, input) => {
  const repository = findRepository(store, input.repositoryName);
  const { imageIds } = input;
  if (imageIds === undefined) {
    const all = selected(store, repository, input.filter ?? {});
    const { items, nextToken } = page(store, all, input, { list: 'images', usual: 100, most: 1000 });
    return {
      imageDetails: items.map((image) => detail(store, repository, image)),
      ...(nextToken !== undefined && { nextToken }),
    };
  }
  if (input.nextToken !== undefined || input.maxResults !== undefined)
    throw new ApiError('InvalidParameterException', 'nextToken and maxResults cannot be used with imageIds');
  const found = new Set<StoredImage>();
  for (const imageId of imageIds) {
    const each = findImage(repository, imageId);
    if ('image' in each) found.add(each.image);
    else if (each.failure.failureCode === 'ImageNotFound' || each.failure.failureCode === 'ImageTagDoesNotMatchDigest')
      throw imageNotFound(store, repository, imageId);
    else throw new ApiError('InvalidParameterException', each.failure.failureReason);
  }
  return { imageDetails: [...found].map((image) => detail(store, repository, image)) };
};

export const listImages: EcrOperation<PageRequest & { repositoryName: string; filter?: Filter }> = (
  { store },
  input,
) => {
  const repository = findRepository(store, input.repositoryName);
  const ids = selected(store, repository, input.filter ?? {}).flatMap((image): ImageId[] => {
    const tags = tagsOf(repository, image.digest);
    return tags.length === 0
      ? [{ imageDigest: image.digest }]
      : tags.map((imageTag) => ({ imageDigest: image.digest, imageTag }));
  });
  const { items, nextToken } = page(store, ids, input, { list: 'image-ids', usual: 100, most: 1000 });
  return { imageIds: items, ...(nextToken !== undefined && { nextToken }) };
};
