import { randomUUID } from 'node:crypto';
import { ApiError, type QueryApi } from '../server/api.ts';

const namespace = 'https://sts.amazonaws.com/doc/2011-06-15/';

/** STS, as far as telling a caller who it is. */
export function createSts({
  account,
  partition,
  arnOf,
}: {
  readonly account: string;
  readonly partition: string;
  /** Who the holder of a key is; undefined: the rehearsal's own user. */
  readonly arnOf: (accessKeyId: string) => string | undefined;
}): QueryApi {
  return {
    service: 'sts',
    async call(action, form, caller) {
      if (action !== 'GetCallerIdentity')
        throw new ApiError('InvalidAction', `Could not find operation ${action} for version 2011-06-15`);
      const unknown = [...form.keys()].filter((name) => name !== 'Action' && name !== 'Version');
      if (unknown.length > 0) throw new ApiError('ValidationError', `unknown parameters: ${unknown.join(', ')}`);
      const arn = arnOf(caller.accessKeyId) ?? `arn:${partition}:iam::${account}:user/rehearsal`;
      return `<GetCallerIdentityResponse xmlns="${namespace}"><GetCallerIdentityResult><Arn>${arn}</Arn><UserId>${caller.accessKeyId}</UserId><Account>${account}</Account></GetCallerIdentityResult><ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata></GetCallerIdentityResponse>`;
    },
  };
}
