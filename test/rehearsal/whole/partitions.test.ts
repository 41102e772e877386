import { CreateRepositoryCommand, GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr';
import { CreateClusterCommand, RegisterTaskDefinitionCommand, RunTaskCommand } from '@aws-sdk/client-ecs';
import { CreateLoadBalancerCommand } from '@aws-sdk/client-elastic-load-balancing-v2';
import { describe, expect, test } from 'vitest';
import { NETWORK, pushImage, startCloud } from './cloud.ts';

describe.each([
  ['aws', 'eu-west-1', 'amazonaws.com'],
  ['aws-cn', 'cn-northwest-1', 'amazonaws.com.cn'],
  ['aws-us-gov', 'us-gov-east-1', 'amazonaws.com'],
])('a rehearsal of the partition %s', (partition, region, suffix) => {
  test('names everything as that partition does, and knows its registry by the name that it was given', async () => {
    const registryHost = `444455556666.dkr.ecr.${region}.${suffix}`;
    const cloud = await startCloud({ region, account: '444455556666', registryHost });
    try {
      const { repository } = await cloud.ecr.send(new CreateRepositoryCommand({ repositoryName: 'shop/web' }));
      expect(repository?.repositoryArn).toBe(`arn:${partition}:ecr:${region}:444455556666:repository/shop/web`);
      expect(repository?.repositoryUri).toBe(`${registryHost}/shop/web`);
      const { authorizationData } = await cloud.ecr.send(new GetAuthorizationTokenCommand({}));
      expect(authorizationData?.[0]?.proxyEndpoint).toBe(`https://${registryHost}`);
      const { cluster } = await cloud.ecs.send(new CreateClusterCommand({ clusterName: 'shop' }));
      expect(cluster?.clusterArn).toBe(`arn:${partition}:ecs:${region}:444455556666:cluster/shop`);
      const { LoadBalancers } = await cloud.elb.send(
        new CreateLoadBalancerCommand({
          Name: 'shop',
          Subnets: ['subnet-0aa11bb22cc33dd44', 'subnet-0aa11bb22cc33dd55'],
        }),
      );
      expect(LoadBalancers?.[0]?.LoadBalancerArn).toContain(`arn:${partition}:elasticloadbalancing:${region}:`);
      expect(LoadBalancers?.[0]?.DNSName?.endsWith(`.${region}.elb.${suffix}`)).toBe(true);

      const digest = await pushImage(cloud, 'shop/web', '1.0.0');
      await cloud.ecs.send(
        new RegisterTaskDefinitionCommand({
          family: 'web',
          cpu: '256',
          memory: '512',
          networkMode: 'awsvpc',
          requiresCompatibilities: ['FARGATE'],
          executionRoleArn: `arn:${partition}:iam::444455556666:role/shop`,
          containerDefinitions: [{ name: 'web', image: `${registryHost}/shop/web:1.0.0` }],
        }),
      );
      const { tasks } = await cloud.ecs.send(
        new RunTaskCommand({
          cluster: 'shop',
          taskDefinition: 'web',
          launchType: 'FARGATE',
          networkConfiguration: NETWORK,
        }),
      );
      expect(tasks?.[0]?.taskArn).toContain(`arn:${partition}:ecs:${region}:444455556666:task/shop/`);
      expect(tasks?.[0]?.containers?.[0]).toMatchObject({ image: `${registryHost}/shop/web:1.0.0` });
      expect(digest).toMatch(/^sha256:/);
    } finally {
      await cloud.close();
    }
  });
});
