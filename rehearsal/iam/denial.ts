import type { Decision } from './evaluate.ts';
import type { Demand } from './demand.ts';

/** The sentence of AWS's answer (IAM user guide, "Troubleshoot access denied error messages"). */
export function denialOf(
  principal: string,
  { action, resource }: Demand,
  decision: Exclude<Decision, 'allowed'>,
  by: 'identity' | 'resource' = 'identity',
): string {
  // Elastic Load Balancing names no resource where its action knows none; the other services name `*`.
  const on = resource === '*' && action.startsWith('elasticloadbalancing:') ? '' : ` on resource: ${resource}`;
  const kind = by === 'identity' ? 'an identity-based' : 'a resource-based';
  const why =
    decision === 'denied'
      ? `with an explicit deny in ${kind} policy`
      : `because no ${by === 'identity' ? 'identity-based' : 'resource-based'} policy allows the ${action} action`;
  return `User: ${principal} is not authorized to perform: ${action}${on} ${why}`;
}
