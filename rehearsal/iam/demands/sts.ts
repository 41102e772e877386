import type { Demand } from '../demand.ts';

/**
 * What STS demands of the caller's own policy: https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecuritytokenservice.html.
 * GetCallerIdentity needs no permission, and who comes with a token has no policy that could give one.
 */
export function stsDemands(operation: string, form: URLSearchParams): readonly Demand[] {
  if (operation !== 'AssumeRole') return [];
  return [{ action: 'sts:AssumeRole', resource: form.get('RoleArn') ?? '*' }];
}
