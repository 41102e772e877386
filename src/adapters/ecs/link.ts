import { arnFacts } from './arn.ts';

/**
 * The console of each partition, by region: AWS's own deploy action links to these for `aws` and `aws-cn`; GovCloud's has
 * the same form. A partition that is not here has no link.
 */
const consoles: Readonly<Record<string, string>> = {
  aws: 'console.aws.amazon.com',
  'aws-cn': 'console.amazonaws.cn',
  'aws-us-gov': 'console.amazonaws-us-gov.com',
};

/** The console's page of an ECS service, from the ARN that the API gave; null where its console is not known. */
export function consoleLink(serviceArn: string): string | null {
  const facts = arnFacts(serviceArn);
  const host = facts === undefined ? undefined : consoles[facts.partition];
  // The old form of the ARN, `service/{name}`, does not say the cluster.
  const [, cluster, name] = serviceArn.slice(serviceArn.indexOf(':service/') + 1).split('/');
  if (facts === undefined || host === undefined || cluster === undefined || name === undefined) return null;
  const path = `/ecs/v2/clusters/${encodeURIComponent(cluster)}/services/${encodeURIComponent(name)}/health`;
  return `https://${facts.region}.${host}${path}?region=${facts.region}`;
}
