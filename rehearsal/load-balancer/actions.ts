import { ApiError } from '../server/api.ts';
import { groupsOf, loadBalancersOf } from './model.ts';
import type { Action } from './model.ts';
import { targetGroupOf } from './operation.ts';
import type { Context } from './operation.ts';
import { boolean, integer, list, oneOf, required, string, struct, validationError } from './query.ts';
import type { XmlStruct } from './xml.ts';

const forwardConfig = struct({
  TargetGroups: required(list(required(struct({ TargetGroupArn: required(string), Weight: integer })))),
  TargetGroupStickinessConfig: struct({ Enabled: boolean, DurationSeconds: integer }),
});

const parameter = struct({
  Type: required(oneOf('forward', 'fixed-response')),
  TargetGroupArn: string,
  Order: integer,
  ForwardConfig: forwardConfig,
  FixedResponseConfig: struct({ StatusCode: required(string), ContentType: string, MessageBody: string }),
});

/** The actions of a listener or rule, as they are sent. */
export const actionsParameter = list(required(parameter));

type Sent = NonNullable<ReturnType<typeof actionsParameter>>;

/** Reads what is exactly one action here: forward or fixed-response (authentication and redirects are not played). */
export function parseActions(context: Context, sent: Sent): Action {
  const [action, ...more] = sent;
  if (action === undefined || more.length > 0)
    throw new ApiError('InvalidLoadBalancerAction', 'Exactly one forward or fixed-response action must be specified');
  if (action.Type === 'fixed-response') {
    const fixed = action.FixedResponseConfig;
    if (fixed === undefined || !/^[245]\d\d$/.test(fixed.StatusCode))
      throw validationError('A fixed-response action must specify a status code of 2XX, 4XX or 5XX');
    return {
      kind: 'fixed-response',
      status: Number(fixed.StatusCode),
      contentType: fixed.ContentType ?? 'text/plain',
      body: fixed.MessageBody ?? '',
    };
  }
  if (action.ForwardConfig?.TargetGroupStickinessConfig?.Enabled === true)
    throw validationError('Target group stickiness is not played by the rehearsal');
  const groups = action.ForwardConfig?.TargetGroups.map((group) => ({
    targetGroupArn: group.TargetGroupArn,
    weight: group.Weight ?? 1,
  }));
  const forward =
    groups ?? (action.TargetGroupArn === undefined ? [] : [{ targetGroupArn: action.TargetGroupArn, weight: 1 }]);
  if (forward.length === 0 || forward.length > 5)
    throw validationError('A forward action must specify between 1 and 5 target groups');
  for (const { targetGroupArn, weight } of forward) {
    targetGroupOf(context, targetGroupArn);
    if (weight < 0 || weight > 999) throw validationError(`Target group weight '${weight}' must be between 0 and 999`);
  }
  return { kind: 'forward', groups: forward };
}

/** A target group gets traffic from one load balancer only. */
export function refuseSharedGroups({ model }: Context, action: Action, loadBalancerArn: string): void {
  const shared = groupsOf(action).filter((arn) =>
    loadBalancersOf(model, arn).some((balancer) => balancer !== loadBalancerArn),
  );
  if (shared.length === 0) return;
  throw new ApiError(
    'TargetGroupAssociationLimit',
    `The following target groups cannot be associated with more than one load balancer: ${shared.join(', ')}`,
  );
}

export function showActions(action: Action): XmlStruct[] {
  if (action.kind === 'fixed-response') {
    const { status, contentType, body } = action;
    return [
      {
        Type: 'fixed-response',
        FixedResponseConfig: { StatusCode: String(status), ContentType: contentType, MessageBody: body },
      },
    ];
  }
  const [only, ...more] = action.groups;
  return [
    {
      Type: 'forward',
      // A single group is shown in both of its forms.
      TargetGroupArn: more.length === 0 ? only?.targetGroupArn : undefined,
      ForwardConfig: {
        TargetGroups: action.groups.map(({ targetGroupArn, weight }) => ({
          TargetGroupArn: targetGroupArn,
          Weight: weight,
        })),
        TargetGroupStickinessConfig: { Enabled: false },
      },
    },
  ];
}
