import { CreateRepositoryCommand, ECRClient } from '@aws-sdk/client-ecr';
import {
  CreateClusterCommand,
  CreateServiceCommand,
  DescribeServicesCommand,
  ECSClient,
  ListServiceDeploymentsCommand,
  RegisterTaskDefinitionCommand,
} from '@aws-sdk/client-ecs';
import {
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  CreateRuleCommand,
  CreateTargetGroupCommand,
  ElasticLoadBalancingV2Client,
  ModifyTargetGroupAttributesCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { CloudWatchLogsClient, CreateLogGroupCommand } from '@aws-sdk/client-cloudwatch-logs';
import type { Rehearsal } from './rehearsal.ts';

export const environments = ['dev', 'uat', 'prod'] as const;
export type EnvironmentName = (typeof environments)[number];

/** What a team's infrastructure code has made before Waybill comes: everything but the images that run. */
export interface Infrastructure {
  readonly ecs: ECSClient;
  readonly ecr: ECRClient;
  /** Where each environment answers, without a path. */
  readonly urls: Readonly<Record<EnvironmentName, string>>;
}

const subnets = ['subnet-0aa11bb22cc33dd44'];
export const executionRole = 'shop-execution';
const executionRoleArn = `arn:aws:iam::111122223333:role/${executionRole}`;
export const logGroup = 'shop';

/** Creates repositories, clusters, load balancers and services; the services run the images that `images` names. */
export async function createInfrastructure(
  rehearsal: Rehearsal,
  repositories: readonly string[],
): Promise<Infrastructure & { createServices(images: Readonly<Record<string, string>>): Promise<void> }> {
  const { endpoint, region, accessKeyId, secretAccessKey } = rehearsal;
  const options = { endpoint, region, credentials: { accessKeyId, secretAccessKey } };
  const ecs = new ECSClient(options);
  const ecr = new ECRClient(options);
  const elb = new ElasticLoadBalancingV2Client(options);
  await new CloudWatchLogsClient(options).send(new CreateLogGroupCommand({ logGroupName: logGroup }));
  for (const repositoryName of repositories) {
    await ecr.send(
      new CreateRepositoryCommand({
        repositoryName,
        imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
        imageTagMutabilityExclusionFilters: [{ filterType: 'WILDCARD', filter: 'at.*' }],
      }),
    );
  }
  const balancers = new Map<EnvironmentName, { readonly listener: string; readonly groups: Map<string, string> }>();
  for (const environment of environments) {
    await ecs.send(new CreateClusterCommand({ clusterName: `shop-${environment}` }));
    balancers.set(environment, await createBalancer(elb, environment, repositories));
  }
  const listeners = (await rehearsal.control('listeners')) as { listenerArn: string; url: string }[];
  const urlOf = (environment: EnvironmentName): string =>
    listeners.find((one) => one.listenerArn === balancers.get(environment)?.listener)?.url.replace(/\/$/, '') ?? '';

  const createService = async (environment: EnvironmentName, name: string, image: string, web: string | undefined) => {
    const family = `shop-${environment}-${name}`;
    await ecs.send(
      new RegisterTaskDefinitionCommand({
        family,
        cpu: '256',
        memory: '512',
        networkMode: 'awsvpc',
        requiresCompatibilities: ['FARGATE'],
        executionRoleArn,
        containerDefinitions: [
          {
            name: web ?? 'worker',
            image,
            essential: true,
            ...(web === undefined
              ? { command: ['node', '/app/worker.mjs'] }
              : { portMappings: [{ containerPort: 8080 }] }),
            logConfiguration: {
              logDriver: 'awslogs',
              options: { 'awslogs-group': logGroup, 'awslogs-region': region, 'awslogs-stream-prefix': environment },
            },
          },
        ],
      }),
    );
    const targetGroupArn = web === undefined ? undefined : balancers.get(environment)?.groups.get(web);
    await ecs.send(
      new CreateServiceCommand({
        cluster: `shop-${environment}`,
        serviceName: name,
        taskDefinition: family,
        desiredCount: environment === 'prod' && web !== undefined ? 2 : 1,
        launchType: 'FARGATE',
        networkConfiguration: { awsvpcConfiguration: { subnets } },
        deploymentConfiguration: {
          minimumHealthyPercent: 100,
          maximumPercent: 200,
          deploymentCircuitBreaker: { enable: true, rollback: true },
        },
        ...(targetGroupArn === undefined
          ? {}
          : { loadBalancers: [{ targetGroupArn, containerName: web, containerPort: 8080 }] }),
      }),
    );
  };

  return {
    ecs,
    ecr,
    urls: { dev: urlOf('dev'), uat: urlOf('uat'), prod: urlOf('prod') },
    async createServices(images) {
      const creations = environments.flatMap((environment) => [
        ...Object.entries(images).map(([name, image]) => createService(environment, name, image, name)),
        createService(environment, 'shipping-worker', images['shipping'] ?? '', undefined),
      ]);
      await Promise.all(creations);
      await Promise.all(environments.map((environment) => untilDeployed(ecs, `shop-${environment}`)));
    },
  };
}

async function createBalancer(elb: ElasticLoadBalancingV2Client, environment: string, services: readonly string[]) {
  const { LoadBalancers } = await elb.send(
    new CreateLoadBalancerCommand({ Name: `shop-${environment}`, Subnets: [...subnets, 'subnet-0ee55ff66aa77bb88'] }),
  );
  const { Listeners } = await elb.send(
    new CreateListenerCommand({
      LoadBalancerArn: LoadBalancers?.[0]?.LoadBalancerArn,
      Protocol: 'HTTP',
      Port: 80,
      DefaultActions: [
        {
          Type: 'fixed-response',
          FixedResponseConfig: { StatusCode: '404', ContentType: 'text/plain', MessageBody: 'no such service' },
        },
      ],
    }),
  );
  const listener = Listeners?.[0]?.ListenerArn ?? '';
  const groups = new Map<string, string>();
  for (const [index, service] of services.entries()) {
    const { TargetGroups } = await elb.send(
      new CreateTargetGroupCommand({
        Name: `${environment}-${service}`,
        Protocol: 'HTTP',
        Port: 8080,
        VpcId: 'vpc-0123456789abcdef0',
        TargetType: 'ip',
        HealthCheckPath: `/${service}/live`,
        HealthCheckIntervalSeconds: 10,
        HealthCheckTimeoutSeconds: 5,
        HealthyThresholdCount: 2,
        UnhealthyThresholdCount: 2,
      }),
    );
    const arn = TargetGroups?.[0]?.TargetGroupArn ?? '';
    await elb.send(
      new ModifyTargetGroupAttributesCommand({
        TargetGroupArn: arn,
        Attributes: [{ Key: 'deregistration_delay.timeout_seconds', Value: '10' }],
      }),
    );
    await elb.send(
      new CreateRuleCommand({
        ListenerArn: listener,
        Priority: index + 1,
        Conditions: [{ Field: 'path-pattern', PathPatternConfig: { Values: [`/${service}/*`] } }],
        Actions: [{ Type: 'forward', TargetGroupArn: arn }],
      }),
    );
    groups.set(service, arn);
  }
  return { listener, groups };
}

/** Services are ready for a second deployment only once their first has been recorded as successful. */
async function untilDeployed(ecs: ECSClient, cluster: string): Promise<void> {
  const services = ['returns', 'shipping', 'shipping-worker'];
  for (;;) {
    const described = await ecs.send(new DescribeServicesCommand({ cluster, services }));
    const statuses = await Promise.all(
      services.map(async (service) => {
        const { serviceDeployments } = await ecs.send(new ListServiceDeploymentsCommand({ cluster, service }));
        return serviceDeployments?.[0]?.status;
      }),
    );
    const steady = described.services?.every((one) => one.runningCount === one.desiredCount) ?? false;
    if (steady && statuses.every((status) => status === 'SUCCESSFUL')) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
