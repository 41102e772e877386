import { clipped, type Finding, findInText, type TextRow } from './finding.ts';
import { startFailures } from './start-failures.ts';

const said = (text: string): string => clipped(text.replace(/^\(service [^)]*\)\s*/, ''));
const waiting = { heals: true, repeats: false } as const;

/** What service events say, from service-event-messages-list of the ECS developer guide. The first hit wins. */
const eventRows: readonly TextRow[] = [
  {
    row: 'target-check',
    cause: 'image',
    ...waiting,
    pattern: /is unhealthy in \((target-group|elb)/i,
    reason: (text) => `the load balancer’s health check fails: ${said(text)}`,
    advice:
      'check the health check’s path and port; where the service starts slowly, raise healthCheckGracePeriodSeconds',
  },
  {
    row: 'container-check',
    cause: 'image',
    ...waiting,
    pattern: /failed container health checks/i,
    reason: (text) => `the container’s health check fails: ${said(text)}`,
    advice: 'run the health check’s command in the container; where it starts slowly, raise its startPeriod',
  },
  {
    row: 'target-group-missing',
    cause: 'configuration',
    heals: false,
    repeats: true,
    pattern: /TARGET (GROUP )?IS NOT FOUND/i,
    reason: (text) => `the target group does not exist: ${said(text)}`,
    advice: 'the service’s load balancer was changed behind it: apply the infrastructure code',
  },
  {
    row: 'alarm',
    cause: 'image',
    ...waiting,
    pattern: /deployment failed: alarm detected/i,
    reason: () => 'a CloudWatch alarm of the service was triggered',
    advice: 'look at the alarm’s metric since the deployment began',
  },
  {
    row: 'role-denied',
    cause: 'permission',
    heals: false,
    repeats: true,
    pattern:
      /IAM (permissions policies|trust relationship)|unable to assume|failed to (de)?register targets .*(denied|authorized)/i,
    reason: said,
    advice: 'mend the role that the event names',
  },
  {
    row: 'deadlock',
    cause: 'configuration',
    heals: true,
    repeats: true,
    pattern: /unable to stop or start tasks during a deployment because of the service deployment configuration/i,
    reason: () => 'the deployment configuration leaves no room to start or stop a task',
    advice: 'raise maximumPercent or lower minimumHealthyPercent',
  },
  {
    row: 'protected',
    cause: 'capacity',
    ...waiting,
    pattern: /unable to scale in|under protection/i,
    reason: said,
    advice: 'old tasks are protected from scale-in: wait for their work to end, or lift the protection',
  },
  {
    row: 'draining-targets',
    cause: 'network',
    ...waiting,
    pattern: /failed to (de)?register targets/i,
    reason: said,
    advice: 'check the target group and the role that ECS uses for it',
  },
];

/** Events that only tell what ECS does. */
const ordinary =
  /has started \d|registered \d|has stopped|stopped \d+ pending|begun draining|deployment completed|steady state\.$|AZ balanced|rolling back to|deployment in progress/i;

/** What one event says of a deployment; undefined where it says nothing of a cause. */
export function diagnoseEvent(message: string): Finding | undefined {
  const found = findInText(eventRows, message);
  if (found !== undefined) return found;
  if (ordinary.test(message)) return undefined;
  if (!/unable to place|could not launch|being throttled|closest matching|capacity provider/i.test(message))
    return undefined;
  // "unable to place a task. Reason: …" also carries the stopped reason of the last task, whichever deployment started it.
  const placed = findInText(startFailures, message);
  return placed === undefined
    ? {
        row: 'placement',
        cause: 'capacity',
        ...waiting,
        reason: said(message),
        advice: 'check the capacity of the cluster and the account’s quotas',
      }
    : { ...placed, echo: true };
}
