import type { RawResponse } from '../../server/api.ts';
import { cutPage, inOrder } from './page.ts';
import type { RepositoryRequest } from './repository-request.ts';
import { registryError, VERSION_HEADER } from './registry-error.ts';

/** `GET /v2/<name>/tags/list`, in the specification's order; with the content type that ECR's documentation shows. */
export function handleTags({ store, repository, request }: RepositoryRequest): RawResponse {
  if (request.method !== 'GET') return registryError(405, 'UNSUPPORTED', 'expected GET');
  const page = cutPage([...repository.tags.keys()].sort(inOrder), (tag) => tag, request.query, store);
  if (page === undefined) return registryError(400, 'UNSUPPORTED', 'n: expected a number');
  return {
    status: 200,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      ...(page.next !== undefined && { Link: `</v2/${repository.name}/tags/list?${page.next}>; rel="next"` }),
      ...VERSION_HEADER,
    },
    body: JSON.stringify({ name: repository.name, tags: page.items }),
  };
}
