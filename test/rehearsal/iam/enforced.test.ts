import { CloudWatchLogsClient, GetLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs';
import {
  CreateRepositoryCommand,
  ECRClient,
  GetAuthorizationTokenCommand,
  ListImageReferrersCommand,
} from '@aws-sdk/client-ecr';
import {
  CreateClusterCommand,
  DescribeTaskDefinitionCommand,
  ECSClient,
  ListTasksCommand,
  RegisterTaskDefinitionCommand,
  RunTaskCommand,
  StopServiceDeploymentCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import { DescribeTargetHealthCommand, ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LoggedRequest } from '../../../rehearsal/server/request-log.ts';
import { startRehearsal, type Rehearsal } from '../../../rehearsal/start.ts';

const arn = (tail: string): string => `arn:aws:ecs:eu-west-1:111122223333:${tail}`;
const roles = {
  nobody: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'sts:GetCallerIdentity', Resource: '*' }] },
  registering: {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Action: ['ecs:RegisterTaskDefinition', 'ecs:TagResource'],
        Resource: arn('task-definition/web:*'),
      },
      {
        Effect: 'Allow',
        Action: 'iam:PassRole',
        Resource: 'arn:aws:iam::111122223333:role/execution',
        Condition: { StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' } },
      },
      { Effect: 'Allow', Action: 'ecs:RunTask', Resource: '*' },
    ],
  },
  listing: {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Action: 'ecs:ListTasks',
        Resource: '*',
        Condition: { ArnEquals: { 'ecs:cluster': arn('cluster/shop') } },
      },
      { Effect: 'Allow', Action: 'ecr:GetAuthorizationToken', Resource: '*' },
      { Effect: 'Deny', Action: 'ecr:PutImage', Resource: '*' },
      { Effect: 'Allow', Action: 'ecr:*', Resource: '*' },
    ],
  },
} as const;
type Role = keyof typeof roles;

let rehearsal: Rehearsal;
let admin: { endpoint: string; region: string; credentials: { accessKeyId: string; secretAccessKey: string } };
beforeAll(async () => {
  rehearsal = await startRehearsal({ runtime: 'simulated', policies: roles });
  admin = { endpoint: rehearsal.endpoint, region: rehearsal.region, credentials: rehearsal };
  await new ECSClient(admin).send(new CreateClusterCommand({ clusterName: 'shop' }));
  await new ECRClient(admin).send(new CreateRepositoryCommand({ repositoryName: 'shop/web' }));
});
afterAll(() => rehearsal.close());

const as = (role: Role) => {
  const credentials = rehearsal.roles[role];
  if (credentials === undefined) throw new Error(`no key of ${role}`);
  return { endpoint: rehearsal.endpoint, region: rehearsal.region, credentials };
};
const user = (role: Role): string => `User: arn:aws:sts::111122223333:assumed-role/${role}/rehearsal`;

async function denialOf(act: () => Promise<unknown>): Promise<{ name: string; message: string }> {
  const error: unknown = await act().then(
    () => new Error('it was allowed'),
    (reason: unknown) => reason,
  );
  return error instanceof Error ? { name: error.name, message: error.message } : { name: '', message: String(error) };
}

async function newest(): Promise<LoggedRequest | undefined> {
  const answer = await fetch(`${rehearsal.endpoint}/_rehearsal/requests`);
  return ((await answer.json()) as { requests: LoggedRequest[] }).requests.at(-1);
}

const definition = {
  family: 'web',
  networkMode: 'awsvpc',
  requiresCompatibilities: ['FARGATE'],
  cpu: '256',
  memory: '512',
  executionRoleArn: 'arn:aws:iam::111122223333:role/execution',
  containerDefinitions: [{ name: 'app', image: 'docker.io/library/none' }],
} as const;
const register = (more: object = {}) =>
  new RegisterTaskDefinitionCommand({
    ...definition,
    requiresCompatibilities: ['FARGATE'],
    containerDefinitions: [...definition.containerDefinitions],
    ...more,
  });

describe('what no policy allows is refused in the words of AWS', () => {
  it('by ECS, with the service as the resource', async () => {
    const ecs = new ECSClient(as('nobody'));
    expect(await denialOf(() => ecs.send(new UpdateServiceCommand({ cluster: 'shop', service: 'web' })))).toEqual({
      name: 'AccessDeniedException',
      message: `${user('nobody')} is not authorized to perform: ecs:UpdateService on resource: ${arn('service/shop/web')} because no identity-based policy allows the ecs:UpdateService action`,
    });
  });

  it('by ECS, with * where the action knows no resource', async () => {
    const denied = await denialOf(() =>
      new ECSClient(as('nobody')).send(new DescribeTaskDefinitionCommand({ taskDefinition: 'web', include: ['TAGS'] })),
    );
    expect(denied.message).toContain('ecs:DescribeTaskDefinition on resource: * because');
    expect((await newest())?.demands).toEqual([
      { action: 'ecs:DescribeTaskDefinition', resource: '*' },
      { action: 'ecs:ListTagsForResource', resource: arn('task-definition/web:*') },
    ]);
  });

  it('by Elastic Load Balancing, which names no resource then', async () => {
    const elb = new ElasticLoadBalancingV2Client(as('nobody'));
    expect(await denialOf(() => elb.send(new DescribeTargetHealthCommand({ TargetGroupArn: 'arn:x' })))).toEqual({
      name: 'AccessDenied',
      message: `${user('nobody')} is not authorized to perform: elasticloadbalancing:DescribeTargetHealth because no identity-based policy allows the elasticloadbalancing:DescribeTargetHealth action`,
    });
  });

  it('by CloudWatch Logs, with the stream as the resource', async () => {
    const logs = new CloudWatchLogsClient(as('nobody'));
    const denied = await denialOf(() =>
      logs.send(new GetLogEventsCommand({ logGroupName: 'shop', logStreamName: 'a/b/c' })),
    );
    expect(denied.message).toContain(
      'logs:GetLogEvents on resource: arn:aws:logs:eu-west-1:111122223333:log-group:shop:log-stream:a/b/c because',
    );
  });

  it('by ECR, whose ListImageReferrers is allowed by ecr:BatchGetImage', async () => {
    const denied = await denialOf(() =>
      new ECRClient(as('nobody')).send(
        new ListImageReferrersCommand({
          repositoryName: 'shop/web',
          subjectId: { imageDigest: `sha256:${'0'.repeat(64)}` },
        }),
      ),
    );
    expect(denied.message).toContain(
      'ecr:BatchGetImage on resource: arn:aws:ecr:eu-west-1:111122223333:repository/shop/web because',
    );
  });

  it('by the registry, over HTTP, with the holder of the token as the user', async () => {
    const ecr = new ECRClient(as('listing'));
    const { authorizationData } = await ecr.send(new GetAuthorizationTokenCommand({}));
    const authorization = `Basic ${authorizationData?.[0]?.authorizationToken ?? ''}`;
    const put = await fetch(`${rehearsal.endpoint}/v2/shop/web/manifests/latest`, {
      method: 'PUT',
      headers: { authorization },
      body: '{}',
    });
    expect([put.status, await put.json()]).toEqual([
      403,
      {
        errors: [
          {
            code: 'DENIED',
            message: `${user('listing')} is not authorized to perform: ecr:PutImage on resource: arn:aws:ecr:eu-west-1:111122223333:repository/shop/web with an explicit deny in an identity-based policy`,
          },
        ],
      },
    ]);
    expect(await newest()).toMatchObject({
      accessKeyId: rehearsal.roles['listing']?.accessKeyId,
      demands: [{ action: 'ecr:PutImage', resource: 'arn:aws:ecr:eu-west-1:111122223333:repository/shop/web' }],
      status: 403,
    });
    const head = await fetch(`${rehearsal.endpoint}/v2/shop/web/blobs/sha256:${'0'.repeat(64)}`, {
      method: 'HEAD',
      headers: { authorization },
    });
    expect([head.status, (await newest())?.demands[0]?.action]).toEqual([404, 'ecr:BatchCheckLayerAvailability']);
  });
});

describe('one request may demand several actions', () => {
  it('registering passes the roles that the definition names', async () => {
    const ecs = new ECSClient(as('registering'));
    await ecs.send(register({ tags: [{ key: 'a', value: 'b' }] }));
    const denied = await denialOf(() => ecs.send(register({ taskRoleArn: 'arn:aws:iam::111122223333:role/task' })));
    expect(denied.message).toContain('iam:PassRole on resource: arn:aws:iam::111122223333:role/task because');
    const elsewhere = await denialOf(() => ecs.send(register({ family: 'other' })));
    expect(elsewhere.message).toContain(
      `ecs:RegisterTaskDefinition on resource: ${arn('task-definition/other:*')} because`,
    );
  });

  it('running a task passes the roles that the registered definition names', async () => {
    await new ECSClient(admin).send(register({ family: 'job', taskRoleArn: 'arn:aws:iam::111122223333:role/job' }));
    const denied = await denialOf(() =>
      new ECSClient(as('registering')).send(new RunTaskCommand({ cluster: 'shop', taskDefinition: 'job' })),
    );
    expect(denied.message).toContain('iam:PassRole on resource: arn:aws:iam::111122223333:role/job because');
  });

  it('stopping a deployment is an action on the service too', async () => {
    const deployment = arn('service-deployment/shop/web/abc');
    await denialOf(() =>
      new ECSClient(as('nobody')).send(new StopServiceDeploymentCommand({ serviceDeploymentArn: deployment })),
    );
    expect((await newest())?.demands.map(({ resource }) => resource)).toEqual([arn('service/shop/web'), deployment]);
  });
});

it('a condition on the cluster holds for that cluster only', async () => {
  const ecs = new ECSClient(as('listing'));
  await ecs.send(new ListTasksCommand({ cluster: 'shop' }));
  expect((await denialOf(() => ecs.send(new ListTasksCommand({ cluster: 'other' })))).message).toContain(
    'ecs:ListTasks on resource: * because',
  );
});

it('the rehearsal’s own key may do everything, and what it does is logged by action and resource', async () => {
  await new ECSClient(admin).send(new ListTasksCommand({ cluster: 'shop' }));
  expect(await newest()).toMatchObject({ status: 200, demands: [{ action: 'ecs:ListTasks', resource: '*' }] });
});

it('a policy that it would not evaluate ends the start', async () => {
  const policies = {
    ship: {
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Action: '*', Resource: '*', Condition: { Bool: { 'aws:SecureTransport': 'true' } } },
      ],
    },
  };
  await expect(startRehearsal({ runtime: 'simulated', policies })).rejects.toThrow(
    'enforce-iam: ship: Statement[0].Condition.Bool',
  );
});
