import { ApiError } from '../server/api.ts';
import { operation, targetGroupOf } from './operation.ts';
import type { Context, Operation } from './operation.ts';
import type { TargetStatus } from './pooled-target.ts';
import { integer, list, required, string, struct } from './query.ts';
import type { XmlStruct } from './xml.ts';

const targets = list(required(struct({ Id: required(string), Port: integer, AvailabilityZone: string })));

export const registeredTargetOperations: Readonly<Record<string, Operation>> = {
  RegisterTargets: operation({ TargetGroupArn: required(string), Targets: required(targets) }, (context, input) => {
    const group = targetGroupOf(context, input.TargetGroupArn);
    for (const { Id } of input.Targets) {
      const known = group.targetType === 'ip' ? /^\d{1,3}(\.\d{1,3}){3}$/ : /^i-[0-9a-f]+$/;
      if (!known.test(Id))
        throw new ApiError(
          'InvalidTarget',
          `The following targets are not valid ${group.targetType === 'ip' ? 'IP addresses' : 'instances'}: '${Id}'`,
        );
    }
    for (const { Id, Port } of input.Targets) context.pools.register(group.arn, { id: Id, port: Port ?? group.port });
    return {};
  }),

  DeregisterTargets: operation({ TargetGroupArn: required(string), Targets: required(targets) }, (context, input) => {
    const group = targetGroupOf(context, input.TargetGroupArn);
    for (const { Id, Port } of input.Targets) {
      const named = context.pools
        .list(group.arn)
        .filter(({ target }) => target.id === Id && (Port === undefined || target.port === Port));
      for (const { target } of named) context.pools.deregister(group.arn, target.id, target.port);
    }
    return {};
  }),

  DescribeTargetHealth: operation({ TargetGroupArn: required(string), Targets: targets }, (context, input) => {
    const group = targetGroupOf(context, input.TargetGroupArn);
    const asked = input.Targets?.map(({ Id, Port }) => ({ id: Id, port: Port ?? group.port }));
    const wanted = asked ?? context.pools.list(group.arn).map(({ target }) => target);
    return { TargetHealthDescriptions: wanted.map(({ id, port }) => show(context, group.arn, id, port)) };
  }),
};

function show({ pools }: Context, groupArn: string, id: string, port: number): XmlStruct {
  const status: TargetStatus = pools.status(groupArn, id, port);
  return {
    Target: { Id: id, Port: port },
    HealthCheckPort: String(port),
    TargetHealth: { State: status.state, Reason: status.reason, Description: status.description },
  };
}
