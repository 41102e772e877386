import type { RawResponse } from '../../server/api.ts';
import { digestPattern } from '../digest.ts';
import { OCI_INDEX } from '../manifest.ts';
import { referrersOf } from '../referrers.ts';
import { cutPage } from './page.ts';
import type { RepositoryRequest } from './repository-request.ts';
import { registryError, VERSION_HEADER } from './registry-error.ts';

/** `GET /v2/<name>/referrers/<digest>`, filtered by `artifactType`; an unknown subject has none. */
export function handleReferrers({ store, repository, reference, request }: RepositoryRequest): RawResponse {
  if (request.method !== 'GET') return registryError(405, 'UNSUPPORTED', 'expected GET');
  if (!digestPattern.test(reference)) return registryError(400, 'DIGEST_INVALID', `invalid digest '${reference}'`);
  const wanted = request.query.get('artifactType');
  const all = referrersOf(repository, reference, store.clock.now()).filter(
    ({ status, artifactType }) => status === 'ACTIVE' && (wanted === null || artifactType === wanted),
  );
  const page = cutPage(all, ({ image }) => image.digest, request.query, store);
  if (page === undefined) return registryError(400, 'UNSUPPORTED', 'n: expected a number');
  const filter = wanted === null ? '' : `&${new URLSearchParams({ artifactType: wanted }).toString()}`;
  const manifests = page.items.map(({ image, artifactType, annotations }) => ({
    mediaType: image.mediaType,
    digest: image.digest,
    size: image.manifest.length,
    ...(artifactType !== undefined && { artifactType }),
    ...(annotations !== undefined && { annotations }),
  }));
  return {
    status: 200,
    headers: {
      'content-type': OCI_INDEX,
      ...(wanted !== null && { 'OCI-Filters-Applied': 'artifactType' }),
      ...(page.next !== undefined && {
        Link: `</v2/${repository.name}/referrers/${reference}?${page.next}${filter}>; rel="next"`,
      }),
      ...VERSION_HEADER,
    },
    body: JSON.stringify({ schemaVersion: 2, mediaType: OCI_INDEX, manifests }),
  };
}
