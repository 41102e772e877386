import type { AccessKey, AccessKeys } from '../../server/access-keys.ts';
import type { RawApi, RawRequest, RawResponse } from '../../server/api.ts';
import { readToken } from '../authorization-token.ts';
import type { Registries } from '../registries.ts';
import { originOf, type RegistryStore } from '../store.ts';
import { handleBlob } from './blob-routes.ts';
import { handleManifest } from './manifest-routes.ts';
import { handleReferrers } from './referrer-routes.ts';
import { registryError, VERSION_HEADER } from './registry-error.ts';
import type { RepositoryRequest } from './repository-request.ts';
import { handleTags } from './tag-routes.ts';
import { handleUpload, startUpload } from './upload-routes.ts';

const component = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
const namePattern = new RegExp(`^${component}(?:/${component})*$`);

type Handler = (request: RepositoryRequest) => RawResponse;

const routes: readonly (readonly [RegExp, Handler])[] = [
  [/^\/v2\/(.+)\/blobs\/uploads\/?()$/, startUpload],
  [/^\/v2\/(.+)\/blobs\/uploads\/([^/]+)$/, handleUpload],
  [/^\/v2\/(.+)\/blobs\/([^/]+)$/, handleBlob],
  [/^\/v2\/(.+)\/manifests\/([^/]+)$/, handleManifest],
  [/^\/v2\/(.+)\/referrers\/([^/]+)$/, handleReferrers],
  [/^\/v2\/(.+)\/tags\/list()$/, handleTags],
];

function route(store: RegistryStore, key: AccessKey, request: RawRequest): RawResponse {
  if (request.path === '/v2' || request.path === '/v2/') {
    if (request.method !== 'GET' && request.method !== 'HEAD') return registryError(405, 'UNSUPPORTED', 'expected GET');
    return { status: 200, headers: { 'content-type': 'application/json', ...VERSION_HEADER }, body: '{}' };
  }
  for (const [pattern, handler] of routes) {
    const [, name, reference] = pattern.exec(request.path) ?? [];
    if (name === undefined || reference === undefined) continue;
    if (!namePattern.test(name)) return registryError(400, 'NAME_INVALID', `invalid repository name '${name}'`);
    const repository = store.repositories.get(name);
    if (repository === undefined) {
      const message = `The repository with name '${name}' does not exist in the registry with id '${store.account}'`;
      return registryError(404, 'NAME_UNKNOWN', message);
    }
    return handler({ store, key, repository, reference, request });
  }
  return registryError(404, 'UNSUPPORTED', 'no such route');
}

/** The distribution specification's routes, for who has a token: https://github.com/opencontainers/distribution-spec (1.1). */
export function registryApi(registries: Registries, keys: AccessKeys): RawApi {
  return {
    prefix: '/v2',
    async handle(request) {
      const store = registries.at(request.headers.host);
      const challenge = { 'WWW-Authenticate': `Basic realm="${originOf(store)}/",service="ecr.amazonaws.com"` };
      const token = readToken(keys, request.headers.authorization, store.clock.now());
      if ('key' in token) {
        const refused = request.refusal(token.key.accessKeyId);
        return refused === undefined ? route(store, token.key, request) : registryError(403, 'DENIED', refused);
      }
      switch (token.problem) {
        case 'invalid':
          return registryError(401, 'UNAUTHORIZED', 'Not Authorized', { headers: challenge });
        case 'expired':
          return registryError(403, 'DENIED', 'Your authorization token has expired. Reauthenticate and try again.');
      }
    },
  };
}
