import { CreateLogGroupCommand } from '@aws-sdk/client-cloudwatch-logs';
import {
  CreateClusterCommand,
  CreateServiceCommand,
  DescribeServiceDeploymentsCommand,
  ListServiceDeploymentsCommand,
  RegisterTaskDefinitionCommand,
  type ServiceDeployment,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import {
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  CreateTargetGroupCommand,
  ModifyTargetGroupAttributesCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { NETWORK, pushImage, type Cloud } from './cloud.ts';

/** A small server that answers its version, and ends when it is told to: it finishes what it has begun. */
export const server = (version: string): string => `
const server = require('node:http').createServer((request, response) =>
  setTimeout(() => response.end('${version}'), 5));
server.listen(8080, () => console.log('${version} listens'));
process.on('SIGTERM', () => { console.log('${version} ends'); server.close(() => process.exit(0)); });
`;

/** One that writes why and exits before it serves anything. */
export const CRASHING = `console.log('no database'); process.exit(3);`;

/** A service of two tasks behind a listener. */
export interface Served {
  readonly url: string;
  /** Pushes an image with that program, and answers the ARN of a task definition that runs it. */
  define(tag: string, program: string): Promise<string>;
  update(taskDefinition: string): Promise<void>;
  /** The newest service deployment. */
  newest(): Promise<ServiceDeployment>;
  /** The newest one, when it has ended in that status. */
  ended(status: string): Promise<ServiceDeployment>;
}

/** `base`: what lies below the programs of its images, where they run as containers. */
export async function serve(cloud: Cloud, program: string, base?: Buffer): Promise<Served> {
  await cloud.createRepository('shop/web');
  await cloud.ecs.send(new CreateClusterCommand({ clusterName: 'shop' }));
  await cloud.logs.send(new CreateLogGroupCommand({ logGroupName: '/shop' }));
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
  await cloud.elb.send(
    new ModifyTargetGroupAttributesCommand({
      TargetGroupArn,
      Attributes: [{ Key: 'deregistration_delay.timeout_seconds', Value: '5' }],
    }),
  );
  const { LoadBalancers } = await cloud.elb.send(
    new CreateLoadBalancerCommand({ Name: 'web', Subnets: ['subnet-0aa11bb22cc33dd44', 'subnet-0bb11bb22cc33dd44'] }),
  );
  await cloud.elb.send(
    new CreateListenerCommand({
      LoadBalancerArn: LoadBalancers?.[0]?.LoadBalancerArn,
      Protocol: 'HTTP',
      Port: 80,
      DefaultActions: [{ Type: 'forward', TargetGroupArn }],
    }),
  );
  const { body } = await cloud.control('GET', 'listeners');
  const url = (body as { url: string }[])[0]?.url ?? '';

  const define: Served['define'] = async (tag, source) => {
    const digest = await pushImage(cloud, 'shop/web', tag, {
      files: { 'app/server.js': source },
      config: { Cmd: ['node', '/app/server.js'], WorkingDir: '/app' },
      ...(base !== undefined && { base }),
    });
    const { taskDefinition } = await cloud.ecs.send(
      new RegisterTaskDefinitionCommand({
        family: 'web',
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
    return taskDefinition?.taskDefinitionArn ?? '';
  };

  await cloud.ecs.send(
    new CreateServiceCommand({
      cluster: 'shop',
      serviceName: 'web',
      taskDefinition: await define('v1', program),
      desiredCount: 2,
      launchType: 'FARGATE',
      networkConfiguration: NETWORK,
      loadBalancers: [{ targetGroupArn: TargetGroupArn, containerName: 'app', containerPort: 8080 }],
      deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
    }),
  );

  const newest: Served['newest'] = async () => {
    const { serviceDeployments } = await cloud.ecs.send(
      new ListServiceDeploymentsCommand({ cluster: 'shop', service: 'web' }),
    );
    const found = await cloud.ecs.send(
      new DescribeServiceDeploymentsCommand({
        serviceDeploymentArns: [serviceDeployments?.[0]?.serviceDeploymentArn ?? ''],
      }),
    );
    return found.serviceDeployments?.[0] ?? {};
  };
  const ended: Served['ended'] = async (status) => {
    for (;;) {
      const found = await newest();
      if (found.status === status) return found;
      const going = ['PENDING', 'IN_PROGRESS', 'STOP_REQUESTED', 'ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS'];
      if (!going.includes(found.status ?? '')) throw new Error(`${found.status}: ${found.statusReason}`);
    }
  };
  // The services-stable waiter does not wait for the targets to be healthy; the service deployment does.
  await ended('SUCCESSFUL');
  return {
    url,
    define,
    newest,
    ended,
    async update(taskDefinition) {
      await cloud.ecs.send(new UpdateServiceCommand({ cluster: 'shop', service: 'web', taskDefinition }));
    },
  };
}

/** Clients that ask one after the other until they are stopped; what they were answered, by status and body. */
export function traffic(url: string, clients = 3): { stop(): Promise<Record<string, number>>; answers(): string[] } {
  const answers: Record<string, number> = {};
  let going = true;
  const ask = async (): Promise<void> => {
    while (going) {
      const answer = await fetch(url).then(
        async (response) => `${response.status} ${await response.text()}`,
        (cause: unknown) => `lost: ${String(cause)}`,
      );
      answers[answer] = (answers[answer] ?? 0) + 1;
    }
  };
  const asking = Array.from({ length: clients }, ask);
  return {
    answers: () => Object.keys(answers),
    async stop() {
      going = false;
      await Promise.all(asking);
      return answers;
    },
  };
}
