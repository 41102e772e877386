import { CreateLogGroupCommand, GetLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs';
import { DescribeImagesCommand, DescribeRepositoriesCommand } from '@aws-sdk/client-ecr';
import {
  CreateClusterCommand,
  CreateServiceCommand,
  DescribeServicesCommand,
  RegisterTaskDefinitionCommand,
  RunTaskCommand,
  UpdateServiceCommand,
  waitUntilServicesStable,
  waitUntilTasksRunning,
  waitUntilTasksStopped,
} from '@aws-sdk/client-ecs';
import {
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  CreateTargetGroupCommand,
  DeleteListenerCommand,
  DeleteLoadBalancerCommand,
  DescribeTargetHealthCommand,
  waitUntilLoadBalancerAvailable,
  waitUntilLoadBalancersDeleted,
  waitUntilTargetDeregistered,
  waitUntilTargetInService,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NETWORK, pushImage, startCloud } from './cloud.ts';

let cloud: Awaited<ReturnType<typeof startCloud>>;
let digest: string;
beforeAll(async () => {
  cloud = await startCloud();
  await cloud.createRepository('shop/web');
  digest = await pushImage(cloud, 'shop/web', '1.0.0', { config: { Env: ['REHEARSE={"log":["hello"]}'] } });
  await cloud.ecs.send(new CreateClusterCommand({ clusterName: 'shop' }));
  await cloud.logs.send(new CreateLogGroupCommand({ logGroupName: '/shop' }));
});
afterAll(() => cloud.close());

const patience = { maxWaitTime: 50, minDelay: 0.05, maxDelay: 0.1 };

async function define(family: string): Promise<void> {
  await cloud.ecs.send(
    new RegisterTaskDefinitionCommand({
      family,
      networkMode: 'awsvpc',
      requiresCompatibilities: ['FARGATE'],
      cpu: '256',
      memory: '512',
      executionRoleArn: 'arn:aws:iam::111122223333:role/ecs',
      containerDefinitions: [
        {
          name: 'app',
          image: `${cloud.registry}/shop/web@${digest}`,
          portMappings: [{ containerPort: 8080 }],
          logConfiguration: {
            logDriver: 'awslogs',
            options: { 'awslogs-group': '/shop', 'awslogs-region': 'eu-west-1', 'awslogs-stream-prefix': 'web' },
          },
        },
      ],
    }),
  );
}

describe("the SDK's waiters, on one endpoint", () => {
  test('a service behind a load balancer becomes stable, and again after an update', async () => {
    await define('web');
    const { TargetGroups } = await cloud.elb.send(
      new CreateTargetGroupCommand({
        Name: 'web',
        Protocol: 'HTTP',
        Port: 80,
        VpcId: 'vpc-0aa11bb22cc33dd44',
        TargetType: 'ip',
        HealthCheckIntervalSeconds: 10,
      }),
    );
    const TargetGroupArn = TargetGroups?.[0]?.TargetGroupArn;
    const { LoadBalancers } = await cloud.elb.send(
      new CreateLoadBalancerCommand({ Name: 'web', Subnets: ['subnet-0aa11bb22cc33dd44', 'subnet-0bb11bb22cc33dd44'] }),
    );
    const LoadBalancerArn = LoadBalancers?.[0]?.LoadBalancerArn;
    const LoadBalancerArns = [LoadBalancerArn ?? ''];
    const client = cloud.elb;
    expect((await waitUntilLoadBalancerAvailable({ client, ...patience }, { LoadBalancerArns })).state).toBe('SUCCESS');
    const { Listeners } = await cloud.elb.send(
      new CreateListenerCommand({
        LoadBalancerArn,
        Protocol: 'HTTP',
        Port: 80,
        DefaultActions: [{ Type: 'forward', TargetGroupArn }],
      }),
    );
    await cloud.ecs.send(
      new CreateServiceCommand({
        cluster: 'shop',
        serviceName: 'web',
        taskDefinition: 'web',
        desiredCount: 2,
        launchType: 'FARGATE',
        networkConfiguration: NETWORK,
        loadBalancers: [{ targetGroupArn: TargetGroupArn, containerName: 'app', containerPort: 8080 }],
      }),
    );
    const asked = { cluster: 'shop', services: ['web'] };
    expect((await waitUntilServicesStable({ client: cloud.ecs, ...patience }, asked)).state).toBe('SUCCESS');
    const before = await cloud.elb.send(new DescribeTargetHealthCommand({ TargetGroupArn }));
    const Targets = (before.TargetHealthDescriptions ?? []).map(({ Target }) => ({ Id: Target?.Id, Port: 8080 }));
    expect(Targets).toHaveLength(2);
    expect((await waitUntilTargetInService({ client, ...patience }, { TargetGroupArn, Targets })).state).toBe(
      'SUCCESS',
    );
    await cloud.ecs.send(new UpdateServiceCommand({ cluster: 'shop', service: 'web', forceNewDeployment: true }));
    expect((await waitUntilServicesStable({ client: cloud.ecs, ...patience }, asked)).state).toBe('SUCCESS');
    const { services } = await cloud.ecs.send(new DescribeServicesCommand(asked));
    expect(services?.[0]).toMatchObject({ runningCount: 2, deployments: [{ rolloutState: 'COMPLETED' }] });
    expect((await waitUntilTargetDeregistered({ client, ...patience }, { TargetGroupArn, Targets })).state).toBe(
      'SUCCESS',
    );
    await cloud.elb.send(new DeleteListenerCommand({ ListenerArn: Listeners?.[0]?.ListenerArn }));
    await cloud.elb.send(new DeleteLoadBalancerCommand({ LoadBalancerArn }));
    expect((await waitUntilLoadBalancersDeleted({ client, ...patience }, { LoadBalancerArns })).state).toBe('SUCCESS');
  });

  test('a task runs, stops, and what it wrote is read as log events', async () => {
    await define('job');
    const { tasks } = await cloud.ecs.send(
      new RunTaskCommand({
        cluster: 'shop',
        taskDefinition: 'job',
        launchType: 'FARGATE',
        networkConfiguration: NETWORK,
        overrides: {
          containerOverrides: [
            {
              name: 'app',
              environment: [{ name: 'REHEARSE', value: '{"log":["done"],"exitAfterSeconds":300,"exitCode":0}' }],
            },
          ],
        },
      }),
    );
    const taskArn = tasks?.[0]?.taskArn ?? '';
    const asked = { cluster: 'shop', tasks: [taskArn] };
    expect((await waitUntilTasksRunning({ client: cloud.ecs, ...patience }, asked)).state).toBe('SUCCESS');
    expect((await waitUntilTasksStopped({ client: cloud.ecs, ...patience }, asked)).state).toBe('SUCCESS');
    const { events } = await cloud.logs.send(
      new GetLogEventsCommand({ logGroupName: '/shop', logStreamName: `web/app/${taskArn.split('/').at(-1) ?? ''}` }),
    );
    expect(events?.map(({ message }) => message)).toEqual(['done']);
  });
});

test('the registry over HTTP and the ECR API show the same images, and say where they are', async () => {
  const { repositories } = await cloud.ecr.send(new DescribeRepositoriesCommand({ repositoryNames: ['shop/web'] }));
  expect(repositories?.[0]?.repositoryUri).toBe(`${cloud.registry}/shop/web`);
  const { imageDetails } = await cloud.ecr.send(
    new DescribeImagesCommand({ repositoryName: 'shop/web', imageIds: [{ imageTag: '1.0.0' }] }),
  );
  expect(imageDetails?.[0]).toMatchObject({ imageDigest: digest, imageStatus: 'ACTIVE', imageTags: ['1.0.0'] });
});
