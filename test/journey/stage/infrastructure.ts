import { CreateRepositoryCommand, GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr';
import {
  CreateClusterCommand,
  CreateServiceCommand,
  DescribeServicesCommand,
  ListServiceDeploymentsCommand,
  RegisterTaskDefinitionCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import {
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  CreateTargetGroupCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { pushForeignImage } from './image.ts';
import type { Stage } from './stage.ts';
import { until } from './until.ts';

export interface ServiceAsMade {
  /** One task unless said. */
  readonly desiredCount?: number;
  /** Whether old tasks go before new ones come: then going back has to start tasks again. */
  readonly replaceInPlace?: boolean;
  /** How the tasks that ran there before Waybill came behave; steadily, unless said. */
  readonly rehearse?: string;
  /** Where its containers log, as the awslogs driver takes it; the group is made. Nowhere unless said. */
  readonly logGroup?: string;
  /** Whether a load balancer reaches it. */
  readonly balanced?: boolean;
  /** No circuit breaker: only whoever watches ends a deployment. */
  readonly endless?: boolean;
}

/** Makes an image repository as infrastructure code does, with the image that another tool pushed there. */
export async function createRepository(stage: Stage, repositoryName: string): Promise<void> {
  await stage.ecr.send(
    new CreateRepositoryCommand({
      repositoryName,
      imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
      imageTagMutabilityExclusionFilters: [{ filterType: 'WILDCARD', filter: 'at.*' }],
    }),
  );
  const { authorizationData } = await stage.ecr.send(new GetAuthorizationTokenCommand({}));
  const authorization = `Basic ${authorizationData?.[0]?.authorizationToken ?? ''}`;
  await pushForeignImage(stage.endpoint, authorization, repositoryName, 'before');
}

/** Registers a task definition as another tool does: an image by tag, nothing of Waybill's. Answers its ARN. */
export async function registerForeign(
  stage: Stage,
  family: string,
  image: string,
  made: ServiceAsMade = {},
): Promise<string> {
  const { rehearse, logGroup, balanced } = made;
  const { taskDefinition } = await stage.ecs.send(
    new RegisterTaskDefinitionCommand({
      family,
      cpu: '256',
      memory: '512',
      networkMode: 'awsvpc',
      requiresCompatibilities: ['FARGATE'],
      executionRoleArn: stage.role,
      containerDefinitions: [
        {
          name: 'app',
          image,
          essential: true,
          ...(rehearse !== undefined && { environment: [{ name: 'REHEARSE', value: rehearse }] }),
          ...(balanced === true && { portMappings: [{ containerPort: 8080 }] }),
          ...(logGroup !== undefined && {
            logConfiguration: {
              logDriver: 'awslogs',
              options: {
                'awslogs-group': logGroup,
                'awslogs-region': stage.environment['AWS_REGION'] ?? '',
                'awslogs-stream-prefix': 'shop',
                'awslogs-create-group': 'true',
              },
            },
          }),
        },
      ],
    }),
  );
  return taskDefinition?.taskDefinitionArn ?? '';
}

export async function createCluster(stage: Stage, clusterName: string): Promise<void> {
  await stage.ecs.send(new CreateClusterCommand({ clusterName }));
}

/** Makes an ECS service that runs the image of before. */
export async function createService(
  stage: Stage,
  at: { readonly cluster: string; readonly service: string; readonly repository: string },
  made: ServiceAsMade,
): Promise<void> {
  const { cluster, service, repository } = at;
  const image = `${stage.registry}/${repository}:before`;
  const taskDefinition = await registerForeign(stage, `${cluster}-${service}`, image, made);
  const targetGroupArn = made.balanced === true ? await createTargets(stage, `${cluster}-${service}`) : undefined;
  await stage.ecs.send(
    new CreateServiceCommand({
      cluster,
      serviceName: service,
      taskDefinition,
      desiredCount: made.desiredCount ?? 1,
      launchType: 'FARGATE',
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-0aa11bb22cc33dd44'] } },
      deploymentConfiguration: {
        ...(made.replaceInPlace === true
          ? { minimumHealthyPercent: 0, maximumPercent: 100 }
          : { minimumHealthyPercent: 100, maximumPercent: 200 }),
        deploymentCircuitBreaker: { enable: made.endless !== true, rollback: made.endless !== true },
      },
      ...(targetGroupArn !== undefined && {
        loadBalancers: [{ targetGroupArn, containerName: 'app', containerPort: 8080 }],
      }),
    }),
  );
}

async function createTargets(stage: Stage, name: string): Promise<string> {
  const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } = stage.environment;
  const credentials = { accessKeyId, secretAccessKey };
  const elb = new ElasticLoadBalancingV2Client({ endpoint: stage.endpoint, region: 'eu-west-1', credentials });
  const { TargetGroups } = await elb.send(
    new CreateTargetGroupCommand({ Name: name, Protocol: 'HTTP', Port: 8080, VpcId: 'vpc-0aa11bb2', TargetType: 'ip' }),
  );
  const TargetGroupArn = TargetGroups?.[0]?.TargetGroupArn;
  const Subnets = ['subnet-0aa11bb22cc33dd44', 'subnet-0bb11bb22cc33dd44'];
  const { LoadBalancers } = await elb.send(new CreateLoadBalancerCommand({ Name: name, Subnets }));
  await elb.send(
    new CreateListenerCommand({
      LoadBalancerArn: LoadBalancers?.[0]?.LoadBalancerArn,
      Protocol: 'HTTP',
      Port: 80,
      DefaultActions: [{ Type: 'forward', TargetGroupArn }],
    }),
  );
  elb.destroy();
  return TargetGroupArn ?? '';
}

/** Another hand's UpdateService; resolves when it was taken. */
export async function updateService(
  stage: Stage,
  cluster: string,
  service: string,
  change: { readonly taskDefinition?: string; readonly desiredCount?: number },
): Promise<void> {
  await stage.ecs.send(new UpdateServiceCommand({ cluster, service, ...change }));
}

/** Waits until a service's newest deployment succeeded and as many tasks run as are wanted. */
export async function untilSteady(stage: Stage, cluster: string, service: string): Promise<void> {
  await until(async () => {
    const { services } = await stage.ecs.send(new DescribeServicesCommand({ cluster, services: [service] }));
    const { serviceDeployments } = await stage.ecs.send(new ListServiceDeploymentsCommand({ cluster, service }));
    const found = services?.[0];
    return found?.runningCount === found?.desiredCount && serviceDeployments?.[0]?.status === 'SUCCESSFUL';
  });
}
