import { randomUUID } from 'node:crypto';
import { ApiError, type QueryApi } from '../server/api.ts';

const namespace = 'https://sts.amazonaws.com/doc/2011-06-15/';

/** STS, as far as telling a caller who it is. */
export function createSts({
  account,
  arnOf,
}: {
  readonly account: string;
  /** Who the holder of a key is. */
  readonly arnOf: (accessKeyId: string) => string;
}): QueryApi {
  return {
    service: 'sts',
    async call(action, form, caller) {
      if (action !== 'GetCallerIdentity')
        throw new ApiError('InvalidAction', `Could not find operation ${action} for version 2011-06-15`);
      const unknown = [...form.keys()].filter((name) => name !== 'Action' && name !== 'Version');
      if (unknown.length > 0) throw new ApiError('ValidationError', `unknown parameters: ${unknown.join(', ')}`);
      return `<GetCallerIdentityResponse xmlns="${namespace}"><GetCallerIdentityResult><Arn>${arnOf(caller.accessKeyId)}</Arn><UserId>${caller.accessKeyId}</UserId><Account>${account}</Account></GetCallerIdentityResult><ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata></GetCallerIdentityResponse>`;
    },
  };
}
