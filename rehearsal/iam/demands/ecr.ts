import { listOf, textOf, textsOf, type Demand, type Place } from '../demand.ts';

/** Operations that are allowed by another action than their own name (API reference of each). */
const otherwise: Readonly<Record<string, string>> = { ListImageReferrers: 'ecr:BatchGetImage' };

/** What knows no repository. */
const ofRegistry = [
  'GetAuthorizationToken',
  'DescribeRegistry',
  'GetAccountSetting',
  'PutAccountSetting',
  'PutReplicationConfiguration',
  'PutRegistryPolicy',
  'GetRegistryPolicy',
  'DeleteRegistryPolicy',
];

export function repositoryArn({ partition, region, account }: Place, name: string, registryId?: string): string {
  return `arn:${partition}:ecr:${region}:${registryId ?? account}:repository/${name}`;
}

/** What ECR's API demands: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticcontainerregistry.html */
export function ecrDemands(place: Place, operation: string, input: unknown): readonly Demand[] {
  const action = otherwise[operation] ?? `ecr:${operation}`;
  if (ofRegistry.includes(operation)) return [{ action, resource: '*' }];
  const registryId = textOf(input, 'registryId');
  const on = (name: string): Demand => ({ action, resource: repositoryArn(place, name, registryId) });
  switch (operation) {
    case 'DescribeRepositories': {
      const names = textsOf(input, 'repositoryNames');
      return (names.length === 0 ? ['*'] : names).map(on);
    }
    case 'TagResource':
    case 'UntagResource':
    case 'ListTagsForResource':
      return [{ action, resource: textOf(input, 'resourceArn') ?? '' }];
    case 'CreateRepository': {
      const created = on(textOf(input, 'repositoryName') ?? '');
      const tagged = listOf(input, 'tags').length > 0;
      return [created, ...(tagged ? [{ ...created, action: 'ecr:TagResource' }] : [])];
    }
    default:
      return [on(textOf(input, 'repositoryName') ?? '')];
  }
}
