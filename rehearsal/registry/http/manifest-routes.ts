import type { RawResponse } from '../../server/api.ts';
import { deleteImage } from '../delete-image.ts';
import { digestPattern } from '../digest.ts';
import { putImage, type PutOutcome } from '../put-image.ts';
import { imageStatus } from '../store.ts';
import type { RepositoryRequest } from './repository-request.ts';
import { registryError, VERSION_HEADER } from './registry-error.ts';

const tagPattern = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;

/** `GET`, `HEAD`, `PUT` and `DELETE /v2/<name>/manifests/<tag or digest>`. */
export function handleManifest(asked: RepositoryRequest): RawResponse {
  const { reference, request } = asked;
  if (!digestPattern.test(reference) && !tagPattern.test(reference))
    return reference.includes(':')
      ? registryError(400, 'DIGEST_INVALID', `invalid digest '${reference}'`)
      : registryError(400, 'TAG_INVALID', `invalid tag '${reference}'`);
  switch (request.method) {
    case 'GET':
    case 'HEAD':
      return get(asked);
    case 'PUT':
      return put(asked);
    case 'DELETE':
      return remove(asked);
    default:
      return registryError(405, 'UNSUPPORTED', 'expected GET, HEAD, PUT or DELETE');
  }
}

function accepts(header: string | undefined, mediaType: string): boolean {
  if (header === undefined || header === '') return true;
  const types = header.split(',').map((each) => each.split(';')[0]?.trim() ?? '');
  return types.some((type) => type === mediaType || type === '*/*' || type === 'application/*');
}

function get({ store, repository, reference, request }: RepositoryRequest): RawResponse {
  const digest = digestPattern.test(reference) ? reference : repository.tags.get(reference);
  const image = digest === undefined ? undefined : repository.images.get(digest);
  if (image === undefined || imageStatus(image, store.clock.now()) !== 'ACTIVE')
    return registryError(404, 'MANIFEST_UNKNOWN', 'Requested image not found');
  if (!accepts(request.headers.accept, image.mediaType))
    return registryError(
      404,
      'MANIFEST_UNKNOWN',
      `the image is of the type ${image.mediaType}, which the Accept header does not name`,
    );
  const naming = request.method === 'HEAD' || !store.settings.omitsContentDigest;
  return {
    status: 200,
    headers: {
      'content-type': image.mediaType,
      ...(naming && { 'Docker-Content-Digest': image.digest }),
      ...VERSION_HEADER,
    },
    body: image.manifest,
  };
}

function put({ store, repository, reference, request }: RepositoryRequest): RawResponse {
  const mediaType = request.headers['content-type']?.split(';')[0]?.trim();
  const target = digestPattern.test(reference) ? { digest: reference } : { tag: reference };
  const outcome = putImage(store, repository, {
    bytes: request.body,
    ...(mediaType !== undefined && { mediaType }),
    ...target,
  });
  return putAnswer(outcome, repository.name, reference);
}

function putAnswer(outcome: PutOutcome, name: string, reference: string): RawResponse {
  switch (outcome.kind) {
    case 'stored':
    case 'already-exists': {
      const { image, manifest } = outcome;
      return {
        status: 201,
        headers: {
          Location: `/v2/${name}/manifests/${image.digest}`,
          'Docker-Content-Digest': image.digest,
          ...(manifest.subject !== undefined && { 'OCI-Subject': manifest.subject }),
          ...VERSION_HEADER,
        },
      };
    }
    case 'invalid':
      return registryError(400, 'MANIFEST_INVALID', outcome.problem);
    case 'too-large':
      return registryError(413, 'SIZE_INVALID', 'the manifest is larger than 4194304 bytes');
    case 'too-many-tags':
      return registryError(400, 'DENIED', 'the image has 1000 tags already');
    case 'other-digest':
      return registryError(400, 'DIGEST_INVALID', `the manifest's digest is ${outcome.computed}`);
    case 'blobs-missing':
    case 'children-missing':
      return registryError(
        404,
        'MANIFEST_BLOB_UNKNOWN',
        'the manifest references content that is unknown to the registry',
        {
          detail: outcome.digests.map((digest) => ({ digest })),
        },
      );
    case 'tag-taken':
      return registryError(
        400,
        'TAG_INVALID',
        `The image tag '${reference}' already exists in the '${name}' repository and cannot be overwritten because the tag is immutable.`,
      );
  }
}

function remove({ repository, reference }: RepositoryRequest): RawResponse {
  if (!digestPattern.test(reference)) return registryError(405, 'UNSUPPORTED', 'The operation is unsupported.');
  if (!repository.images.has(reference)) return registryError(404, 'MANIFEST_UNKNOWN', 'Requested image not found');
  const outcome = deleteImage(repository, reference);
  if (outcome.kind === 'referenced')
    return registryError(
      405,
      'UNSUPPORTED',
      `Requested image referenced by manifest list: [${outcome.parents.join(', ')}]`,
    );
  return { status: 202, headers: VERSION_HEADER };
}
