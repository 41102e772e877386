import type { Incoming } from '../../server/answer.ts';
import type { Demand, Place } from '../demand.ts';
import { repositoryArn } from './ecr.ts';

type Route = readonly [path: RegExp, actionsOf: (method: string, hasBody: boolean, ends: boolean) => readonly string[]];

/**
 * The distribution specification's routes as ECR's actions: what a pull and a push need is in the ECR user guide ("IAM
 * permissions for pushing an image"); which route is which action follows from the API operations that ECR's proxy uses.
 */
const routes: readonly Route[] = [
  [
    /^\/v2\/(.+)\/blobs\/uploads\/?$/,
    (_method, hasBody, ends) => [
      'ecr:InitiateLayerUpload',
      ...(hasBody ? ['ecr:UploadLayerPart'] : []),
      ...(ends ? ['ecr:CompleteLayerUpload'] : []),
    ],
  ],
  [
    /^\/v2\/(.+)\/blobs\/uploads\/[^/]+$/,
    (method, hasBody) => [
      ...(hasBody || method === 'PATCH' ? ['ecr:UploadLayerPart'] : []),
      ...(method === 'PUT' ? ['ecr:CompleteLayerUpload'] : []),
      ...(method === 'GET' || method === 'DELETE' ? ['ecr:UploadLayerPart'] : []),
    ],
  ],
  [
    /^\/v2\/(.+)\/blobs\/[^/]+$/,
    (method) => [method === 'HEAD' ? 'ecr:BatchCheckLayerAvailability' : 'ecr:GetDownloadUrlForLayer'],
  ],
  [
    /^\/v2\/(.+)\/manifests\/[^/]+$/,
    (method) => [
      method === 'PUT' ? 'ecr:PutImage' : method === 'DELETE' ? 'ecr:BatchDeleteImage' : 'ecr:BatchGetImage',
    ],
  ],
  [/^\/v2\/(.+)\/referrers\/[^/]+$/, () => ['ecr:BatchGetImage']],
  [/^\/v2\/(.+)\/tags\/list$/, () => ['ecr:ListImages']],
];

/** What a request to the registry demands; `/v2/` itself needs the token alone. */
export function registryDemands(place: Place, { method, path, rawQuery, body }: Incoming): readonly Demand[] {
  const query = new URLSearchParams(rawQuery);
  for (const [pattern, actionsOf] of routes) {
    const [, repository] = pattern.exec(path) ?? [];
    if (repository === undefined) continue;
    const resource = repositoryArn(place, repository);
    const mounted = query.get('mount') === null ? undefined : query.get('from');
    const demands = actionsOf(method, body.length > 0, query.has('digest')).map((action) => ({ action, resource }));
    return mounted === undefined || mounted === null
      ? demands
      : [...demands, { action: 'ecr:GetDownloadUrlForLayer', resource: repositoryArn(place, mounted) }];
  }
  return [];
}
