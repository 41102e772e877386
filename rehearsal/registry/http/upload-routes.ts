import type { RawResponse } from '../../server/api.ts';
import { appendToUpload, beginUpload, finishUpload, mountBlob } from '../blobs.ts';
import { digestPattern } from '../digest.ts';
import type { Upload } from '../store.ts';
import type { RepositoryRequest } from './repository-request.ts';
import { registryError, VERSION_HEADER } from './registry-error.ts';

function uploadAnswer(status: number, upload: Upload): RawResponse {
  return {
    status,
    headers: {
      Location: `/v2/${upload.repository}/blobs/uploads/${upload.id}`,
      Range: `0-${Math.max(0, upload.size - 1)}`,
      'Docker-Upload-UUID': upload.id,
      ...VERSION_HEADER,
    },
  };
}

function blobAnswer(repository: string, digest: string): RawResponse {
  return {
    status: 201,
    headers: { Location: `/v2/${repository}/blobs/${digest}`, 'Docker-Content-Digest': digest, ...VERSION_HEADER },
  };
}

function finish({ store, repository }: RepositoryRequest, upload: Upload, digest: string): RawResponse {
  if (!digestPattern.test(digest)) return registryError(400, 'DIGEST_INVALID', `invalid digest '${digest}'`);
  if (!finishUpload(store, repository, upload, digest))
    return registryError(400, 'DIGEST_INVALID', 'provided digest did not match uploaded content');
  return blobAnswer(repository.name, digest);
}

/** `POST /v2/<name>/blobs/uploads/`: begins an upload, takes a whole blob (`?digest=`), or mounts one (`?mount=&from=`). */
export function startUpload(asked: RepositoryRequest): RawResponse {
  const { store, repository, request } = asked;
  if (request.method !== 'POST') return registryError(405, 'UNSUPPORTED', 'expected POST');
  const mount = request.query.get('mount');
  const source = store.repositories.get(request.query.get('from') ?? '');
  if (mount !== null && mountBlob(store, repository, source, mount)) return blobAnswer(repository.name, mount);
  const digest = mount === null ? request.query.get('digest') : null;
  const upload = beginUpload(store, repository);
  if (digest === null) return uploadAnswer(202, upload);
  appendToUpload(upload, request.body);
  return finish(asked, upload, digest);
}

/** Whether a chunk, where it says its range, follows what is there and has that length. */
function chunkFits(upload: Upload, contentRange: string | undefined, length: number): boolean {
  if (contentRange === undefined) return true;
  const [, first, last] = /^(?:bytes )?(\d+)-(\d+)(?:\/.*)?$/.exec(contentRange) ?? [];
  return Number(first) === upload.size && Number(last) - Number(first) + 1 === length;
}

function patch(asked: RepositoryRequest, upload: Upload): RawResponse {
  const { body } = asked.request;
  if (!chunkFits(upload, asked.request.headers['content-range'], body.length)) return uploadAnswer(416, upload);
  const { dropsFurtherChunks } = asked.store.settings;
  if (!dropsFurtherChunks || upload.patches === 0) appendToUpload(upload, body);
  upload.patches += 1;
  return uploadAnswer(dropsFurtherChunks ? 201 : 202, upload);
}

/** `GET`, `PATCH`, `PUT` and `DELETE /v2/<name>/blobs/uploads/<id>`. */
export function handleUpload(asked: RepositoryRequest): RawResponse {
  const { store, repository, reference, request } = asked;
  const upload = store.uploads.get(reference);
  if (upload?.repository !== repository.name)
    return registryError(404, 'BLOB_UPLOAD_UNKNOWN', 'blob upload is unknown to the registry');
  switch (request.method) {
    case 'GET':
      return uploadAnswer(204, upload);
    case 'PATCH':
      return patch(asked, upload);
    case 'DELETE':
      store.uploads.delete(upload.id);
      return { status: 204, headers: VERSION_HEADER };
    case 'PUT':
      if (request.body.length > 0) {
        if (!chunkFits(upload, request.headers['content-range'], request.body.length)) return uploadAnswer(416, upload);
        appendToUpload(upload, request.body);
      }
      return finish(asked, upload, request.query.get('digest') ?? '');
    default:
      return registryError(405, 'UNSUPPORTED', 'expected GET, PATCH, PUT or DELETE');
  }
}
