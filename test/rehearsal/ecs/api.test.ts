import type * as sdk from '@aws-sdk/client-ecs';
import { describe, expect, test } from 'vitest';
import { ecsOperations } from '../../../rehearsal/ecs/api.ts';
import { play } from './play.ts';
import { definition, GROUP, NETWORK, RUNS, stage } from './stage.ts';

const register = (more: object): sdk.RegisterTaskDefinitionRequest => ({ ...definition('good'), ...more });
const container = (more: object): sdk.RegisterTaskDefinitionRequest =>
  register({ containerDefinitions: [{ name: 'app', image: 'i', ...more }] });

describe('task definitions', () => {
  test.each<[string, object, string]>([
    ['family', register({ family: 'no/good' }), 'Family contains invalid characters.'],
    ['no container', register({ containerDefinitions: [] }), 'Container list cannot be empty.'],
    [
      'eleven containers',
      register({ containerDefinitions: Array.from({ length: 11 }, (_, n) => ({ name: `c${n}`, image: 'i' })) }),
      'more than 10 containers',
    ],
    [
      'same name twice',
      register({
        containerDefinitions: [
          { name: 'a', image: 'i' },
          { name: 'a', image: 'i' },
        ],
      }),
      'must be unique',
    ],
    ['nothing essential', container({ essential: false }), 'must be essential'],
    ['no image', container({ image: '' }), 'Container.image should not be null or empty.'],
    ['Fargate without awsvpc', register({ networkMode: 'bridge' }), 'Fargate only supports network mode ‘awsvpc’.'],
    ['Fargate without cpu', register({ cpu: undefined }), "Fargate requires that 'cpu' be defined at the task level."],
    [
      'a size that Fargate does not have',
      register({ cpu: '1024', memory: '1024' }),
      'No Fargate configuration exists for given values: 1024 CPU, 1024 memory.',
    ],
    ['no size', register({ cpu: 'much' }), "Invalid 'cpu' setting for task."],
    [
      'host port',
      container({ portMappings: [{ containerPort: 80, hostPort: 8080 }] }),
      'host ports and container ports in port mappings must match',
    ],
    [
      'container memory',
      container({ memory: 4096 }),
      "The 'memory' setting for container is greater than for the task.",
    ],
    [
      'secrets without a role',
      { ...container({ secrets: [{ name: 'A', valueFrom: 'b' }] }), executionRoleArn: undefined },
      "must also specify a value for 'executionRoleArn'",
    ],
    [
      'logs without a role',
      { ...container({ logConfiguration: { logDriver: 'awslogs', options: {} } }), executionRoleArn: undefined },
      'to support log driver awslogs.',
    ],
    ['health check', container({ healthCheck: { command: ['true'] } }), 'Health check command must start with'],
    [
      'beyond 64 KiB',
      container({ environment: [{ name: 'LONG', value: 'x'.repeat(66_000) }] }),
      "Max allowed length is '65536' bytes.",
    ],
  ])('%s: refused', async (_, input, message) => {
    const { call } = stage();
    await expect(call('RegisterTaskDefinition', JSON.parse(JSON.stringify(input)))).rejects.toMatchObject({
      code: 'ClientException',
      message: expect.stringContaining(message) as string,
    });
  });

  test('is answered in its normal form, with tags on request', async () => {
    const { call } = stage();
    const tags = [{ key: 'waybill:seen', value: 'abc' }];
    const answer = await call('RegisterTaskDefinition', {
      ...definition('good'),
      cpu: '.25 vCPU',
      memory: '0.5 GB',
      tags,
    });
    expect(answer).toMatchObject({
      tags,
      taskDefinition: {
        taskDefinitionArn: 'arn:aws:ecs:eu-west-1:111122223333:task-definition/checkout:1',
        revision: 1,
        status: 'ACTIVE',
        cpu: '256',
        memory: '512',
        compatibilities: ['EC2', 'FARGATE'],
        containerDefinitions: [
          {
            essential: true,
            cpu: 0,
            environment: [],
            portMappings: [{ containerPort: 8080, hostPort: 8080, protocol: 'tcp' }],
          },
        ],
      },
    });
    expect(await call('DescribeTaskDefinition', { taskDefinition: 'checkout' })).not.toHaveProperty('tags');
    expect(await call('DescribeTaskDefinition', { taskDefinition: 'checkout:1', include: ['TAGS'] })).toMatchObject({
      tags,
    });
  });

  test('revision numbers are never used again, and an inactive one stays describable', async () => {
    const { call } = stage();
    await call('RegisterTaskDefinition', definition('one'));
    await call('DeregisterTaskDefinition', { taskDefinition: 'checkout:1' });
    await expect(call('DescribeTaskDefinition', { taskDefinition: 'checkout' })).rejects.toThrow(
      'Unable to describe task definition.',
    );
    expect(await call('DescribeTaskDefinition', { taskDefinition: 'checkout:1' })).toMatchObject({
      taskDefinition: { status: 'INACTIVE' },
    });
    expect(await call('RegisterTaskDefinition', definition('two'))).toMatchObject({ taskDefinition: { revision: 2 } });
    await expect(call('DeregisterTaskDefinition', { taskDefinition: 'checkout' })).rejects.toMatchObject({
      code: 'ClientException',
    });
  });

  test('are listed by whole family, status and order, page by page', async () => {
    const on = stage();
    on.settings.throttles = false;
    for (let count = 0; count < 12; count += 1) await on.call('RegisterTaskDefinition', definition('good'));
    await on.call('RegisterTaskDefinition', { ...definition('good'), family: 'checkout-worker' });
    await on.call('DeregisterTaskDefinition', { taskDefinition: 'checkout:12' });
    const pages: string[][] = [];
    let nextToken: unknown;
    do {
      const page = await on.call('ListTaskDefinitions', {
        familyPrefix: 'checkout',
        sort: 'DESC',
        maxResults: 5,
        nextToken,
      });
      pages.push((page['taskDefinitionArns'] as string[]).map((arn) => arn.split('/')[1] ?? ''));
      nextToken = page['nextToken'];
    } while (nextToken !== undefined);
    expect(pages.map(({ length }) => length)).toEqual([5, 5, 1]);
    expect(pages[0]?.[0]).toBe('checkout:11');
    expect(await on.call('ListTaskDefinitionFamilies', { familyPrefix: 'check' })).toEqual({
      families: ['checkout', 'checkout-worker'],
    });
    on.settings.pageSize = 1;
    expect((await on.call('ListTaskDefinitions', {}))['taskDefinitionArns']).toHaveLength(1);
  });
});

describe('refusals', () => {
  test.each<[string, string, object, string, string]>([
    [
      'unknown cluster',
      'DescribeServices',
      { cluster: 'nope', services: ['checkout'] },
      'ClusterNotFoundException',
      'Cluster not found.',
    ],
    [
      'unknown service',
      'UpdateService',
      { cluster: 'shop', service: 'nope' },
      'ServiceNotFoundException',
      'Service not found.',
    ],
    [
      'unknown service of deployments',
      'ListServiceDeployments',
      { cluster: 'shop', service: 'nope' },
      'ServiceNotFoundException',
      'Service not found.',
    ],
    [
      'unknown service of tasks',
      'ListTasks',
      { cluster: 'shop', serviceName: 'nope' },
      'ServiceNotFoundException',
      'Service not found.',
    ],
    [
      'unknown task definition',
      'UpdateService',
      { cluster: 'shop', service: 'checkout', taskDefinition: 'nope:1' },
      'ClientException',
      'TaskDefinition not found.',
    ],
    [
      'no services',
      'DescribeServices',
      { cluster: 'shop', services: [] },
      'InvalidParameterException',
      'Services cannot be empty.',
    ],
    [
      'no tasks',
      'DescribeTasks',
      { cluster: 'shop', tasks: [] },
      'InvalidParameterException',
      'Tasks cannot be empty.',
    ],
    [
      'eleven services',
      'DescribeServices',
      { cluster: 'shop', services: Array(11).fill('a') },
      'InvalidParameterException',
      '10',
    ],
    [
      'unknown task',
      'StopTask',
      { cluster: 'shop', task: 'f'.repeat(32) },
      'InvalidParameterException',
      'The referenced task was not found.',
    ],
    [
      'another strategy',
      'UpdateService',
      { cluster: 'shop', service: 'checkout', deploymentConfiguration: { strategy: 'CANARY' } },
      'ClientException',
      'rehearsal',
    ],
    [
      'unknown container of a target group',
      'UpdateService',
      {
        cluster: 'shop',
        service: 'checkout',
        loadBalancers: [{ targetGroupArn: GROUP, containerName: 'web', containerPort: 80 }],
      },
      'InvalidParameterException',
      'The container web does not exist in the task definition.',
    ],
    [
      'unknown port of a target group',
      'UpdateService',
      {
        cluster: 'shop',
        service: 'checkout',
        loadBalancers: [{ targetGroupArn: GROUP, containerName: 'app', containerPort: 80 }],
      },
      'InvalidParameterException',
      'The container app did not have a container port 80 defined.',
    ],
    [
      'a cluster with services',
      'DeleteCluster',
      { cluster: 'shop' },
      'ClusterContainsServicesException',
      'Services are active',
    ],
    [
      'unknown field',
      'UpdateService',
      { cluster: 'shop', service: 'checkout', desireCount: 1 },
      'SerializationException',
      'desireCount',
    ],
    ['missing field', 'UpdateService', { cluster: 'shop' }, 'InvalidParameterException', 'service'],
    [
      'unknown enum value',
      'ListTasks',
      { cluster: 'shop', desiredStatus: 'DEAD' },
      'InvalidParameterException',
      'desiredStatus',
    ],
    ['unknown operation', 'PutAccountSetting', {}, 'UnknownOperationException', 'PutAccountSetting'],
    [
      'hook of a shape that none has',
      'ContinueServiceDeployment',
      { serviceDeploymentArn: 'ARN', hookId: 'x' },
      'InvalidParameterException',
      'Invalid hookId: hookId must follow the format: ecs-{hookType}-{id}',
    ],
    [
      'hook that is not waiting',
      'ContinueServiceDeployment',
      { serviceDeploymentArn: 'ARN', hookId: 'ecs-pause-abc' },
      'InvalidParameterException',
      'terminal states',
    ],
  ])('%s', async (_, operation, input, code, message) => {
    const on = await play();
    const { serviceDeploymentArn } = await on.toEnd();
    const sent: unknown = JSON.parse(JSON.stringify(input).replace('"ARN"', JSON.stringify(serviceDeploymentArn)));
    await expect(on.call(operation, sent)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(message) as string,
    });
  });

  test('what is unknown in a batch is a failure MISSING beside what is known', async () => {
    const on = await play();
    const answer = await on.call('DescribeServices', { cluster: 'shop', services: ['checkout', 'nope'] });
    expect(answer).toMatchObject({
      services: [{ serviceName: 'checkout' }],
      failures: [{ arn: 'arn:aws:ecs:eu-west-1:111122223333:service/shop/nope', reason: 'MISSING' }],
    });
  });

  test('an INACTIVE task definition is another class for RunTask than for services', async () => {
    const on = await play();
    await on.call('DeregisterTaskDefinition', { taskDefinition: 'checkout:1' });
    const run = on.call('RunTask', {
      cluster: 'shop',
      taskDefinition: 'checkout:1',
      launchType: 'FARGATE',
      networkConfiguration: NETWORK,
    });
    await expect(run).rejects.toMatchObject({
      code: 'InvalidParameterException',
      message: 'TaskDefinition is inactive',
    });
  });

  test('requests beyond the rate are throttled, and again allowed as time passes', async () => {
    const on = await play();
    on.settings.throttles = true;
    const ask = (): Promise<unknown> => on.call('DescribeTaskDefinition', { taskDefinition: 'checkout' });
    for (let count = 0; count < 50; count += 1) await ask();
    await expect(ask()).rejects.toMatchObject({ code: 'ThrottlingException', message: 'Rate exceeded' });
    on.seconds(1);
    await ask();
  });
});

describe('RunTask', () => {
  const run = { cluster: 'shop', taskDefinition: 'checkout', launchType: 'FARGATE', networkConfiguration: NETWORK };

  test('runs one task to its end with overridden command and environment', async () => {
    const on = await play(
      { desiredCount: 0 },
      {
        environment: [
          { name: 'A', value: 'own' },
          { name: 'B', value: 'own' },
        ],
        logConfiguration: {
          logDriver: 'awslogs',
          options: { 'awslogs-group': '/shop', 'awslogs-stream-prefix': 'job' },
        },
      },
    );
    on.scripts['good'] = [...RUNS, { at: 9000, event: { kind: 'container-exited', container: 'app', exitCode: 0 } }];
    const answer = (await on.call('RunTask', {
      ...run,
      startedBy: 'waybill',
      overrides: {
        containerOverrides: [{ name: 'app', command: ['migrate'], environment: [{ name: 'B', value: 'over' }] }],
      },
      tags: [{ key: 'k', value: 'v' }],
    })) as { tasks: sdk.Task[] };
    const [task] = answer.tasks;
    expect(task).toMatchObject({
      lastStatus: 'PROVISIONING',
      desiredStatus: 'RUNNING',
      group: 'family:checkout',
      startedBy: 'waybill',
      tags: [{ key: 'k', value: 'v' }],
    });
    on.seconds(30);
    const launched = on.launches[0]?.containers[0];
    expect(launched).toMatchObject({
      command: ['migrate'],
      environment: { A: 'own', B: 'over' },
      log: { group: '/shop', stream: `job/app/${task?.taskArn?.split('/').at(-1) ?? ''}` },
    });
    expect(await on.call('DescribeTasks', { cluster: 'shop', tasks: [task?.taskArn] })).toMatchObject({
      tasks: [
        {
          lastStatus: 'STOPPED',
          stopCode: 'EssentialContainerExited',
          stoppedReason: 'Essential container in task exited',
          containers: [{ exitCode: 0 }],
        },
      ],
    });
  });

  test('an override of an unknown container is refused', async () => {
    const on = await play();
    const wrong = on.call('RunTask', { ...run, overrides: { containerOverrides: [{ name: 'nope' }] } });
    await expect(wrong).rejects.toThrow('Override for container named nope is not a container in the TaskDefinition.');
  });

  test('the same client token starts nothing twice', async () => {
    const on = await play({ desiredCount: 0 });
    const first = await on.call('RunTask', { ...run, count: 2, clientToken: 'once' });
    const second = await on.call('RunTask', { ...run, count: 2, clientToken: 'once' });
    expect((second['tasks'] as sdk.Task[]).map(({ taskArn }) => taskArn)).toEqual(
      (first['tasks'] as sdk.Task[]).map(({ taskArn }) => taskArn),
    );
  });

  test('tasks are found by startedBy, which has to be the only filter', async () => {
    const on = await play({ desiredCount: 0 });
    await on.call('RunTask', { ...run, startedBy: 'me' });
    expect((await on.call('ListTasks', { cluster: 'shop', startedBy: 'me' }))['taskArns']).toHaveLength(1);
    await expect(on.call('ListTasks', { cluster: 'shop', startedBy: 'me', serviceName: 'checkout' })).rejects.toThrow(
      'only filter',
    );
  });
});

describe('tags', () => {
  test('are kept by resource, replaced by key, and removed', async () => {
    const on = await play({ tags: [{ key: 'team', value: 'shop' }] });
    const { serviceArn: resourceArn } = await on.service();
    await on.call('TagResource', {
      resourceArn,
      tags: [
        { key: 'team', value: 'pay' },
        { key: 'b', value: '2' },
      ],
    });
    await on.call('UntagResource', { resourceArn, tagKeys: ['b'] });
    expect(await on.call('ListTagsForResource', { resourceArn })).toEqual({ tags: [{ key: 'team', value: 'pay' }] });
    const described = await on.call('DescribeServices', { cluster: 'shop', services: ['checkout'], include: ['TAGS'] });
    expect(described['services']).toMatchObject([{ tags: [{ key: 'team', value: 'pay' }] }]);
  });

  test('are propagated to tasks where the service says so', async () => {
    const on = await play({
      tags: [{ key: 'team', value: 'shop' }],
      propagateTags: 'SERVICE',
      enableECSManagedTags: true,
    });
    on.seconds(1);
    const [task] = await on.tasks();
    const described = await on.call('DescribeTasks', { cluster: 'shop', tasks: [task?.taskArn], include: ['TAGS'] });
    expect((described['tasks'] as sdk.Task[])[0]?.tags).toEqual([
      { key: 'team', value: 'shop' },
      { key: 'aws:ecs:clusterName', value: 'shop' },
      { key: 'aws:ecs:serviceName', value: 'checkout' },
    ]);
  });

  test('of something that is not there are refused', async () => {
    const on = await play();
    const resourceArn = 'arn:aws:ecs:eu-west-1:111122223333:service/shop/nope';
    await expect(on.call('ListTagsForResource', { resourceArn })).rejects.toMatchObject({
      code: 'ResourceNotFoundException',
    });
  });
});

describe('reading', () => {
  test('a lag shows the world as it was a moment ago', async () => {
    const on = await play();
    await on.toEnd();
    on.settings.visibilityLagMs = 3000;
    on.seconds(10);
    await on.deploy('new');
    expect(await on.deployments()).toHaveLength(1);
    expect((await on.service()).taskDefinition).toMatch(/checkout:1$/);
    on.seconds(4);
    expect(await on.deployments()).toHaveLength(2);
    expect((await on.service()).taskDefinition).toMatch(/checkout:2$/);
  });

  test('deployments are listed newest first, by status and by time', async () => {
    const on = await play();
    await on.toEnd();
    const after = on.clock.now() / 1000;
    on.seconds(5);
    await on.deploy('new');
    const list = async (more: object): Promise<number> =>
      (
        (await on.call('ListServiceDeployments', { cluster: 'shop', service: 'checkout', ...more }))[
          'serviceDeployments'
        ] as unknown[]
      ).length;
    expect([
      await list({}),
      await list({ status: ['SUCCESSFUL'] }),
      await list({ createdAt: { after } }),
      await list({ createdAt: { before: after } }),
    ]).toEqual([2, 1, 1, 1]);
    await expect(list({ createdAt: { after: after - 200 * 86_400 } })).rejects.toMatchObject({
      code: 'InvalidParameterException',
    });
  });

  test('services and clusters are listed', async () => {
    const on = await play();
    expect(await on.call('ListServices', { cluster: 'shop' })).toEqual({
      serviceArns: ['arn:aws:ecs:eu-west-1:111122223333:service/shop/checkout'],
    });
    expect(await on.call('ListClusters')).toEqual({ clusterArns: ['arn:aws:ecs:eu-west-1:111122223333:cluster/shop'] });
    expect(await on.call('DescribeClusters', { clusters: ['shop', 'x'] })).toMatchObject({
      clusters: [{ activeServicesCount: 1 }],
      failures: [{ reason: 'MISSING' }],
    });
  });

  test('a cluster can be deleted when it is empty', async () => {
    const on = await play({ desiredCount: 0 });
    on.seconds(5);
    await on.call('DeleteService', { cluster: 'shop', service: 'checkout' });
    on.seconds(20);
    expect(await on.call('DeleteCluster', { cluster: 'shop' })).toMatchObject({ cluster: { status: 'INACTIVE' } });
    await expect(on.call('ListServices', { cluster: 'shop' })).rejects.toThrow('The referenced cluster was inactive.');
  });
});

test('every promised operation is there', () => {
  expect(ecsOperations).toHaveLength(26);
});

describe('saving', () => {
  test('a state taken in the middle of a deployment continues elsewhere to the same end', async () => {
    const on = await play();
    await on.toEnd();
    await on.deploy('new');
    on.seconds(20);
    const saved: unknown = JSON.parse(JSON.stringify(on.ecs.stateful.save()));
    const elsewhere = stage();
    elsewhere.clock.set(on.clock.now());
    await elsewhere.ecs.stateful.restore(saved);
    elsewhere.clock.pass(120_000);
    const list = await elsewhere.call('ListServiceDeployments', { cluster: 'shop', service: 'checkout' });
    expect(list['serviceDeployments']).toMatchObject([{ status: 'SUCCESSFUL' }, { status: 'SUCCESSFUL' }]);
    const { services } = (await elsewhere.call('DescribeServices', { cluster: 'shop', services: ['checkout'] })) as {
      services: sdk.Service[];
    };
    expect(services[0]).toMatchObject({ runningCount: 2, deployments: [{ rolloutState: 'COMPLETED' }] });
  });

  test('restoring in place ends what runs, then starts what ran when it was saved', async () => {
    const on = await play();
    await on.toEnd();
    const saved = on.ecs.stateful.save();
    const before = (await on.tasks()).map(({ taskArn }) => taskArn);
    await on.deploy('new');
    await on.toEnd();
    const restored = on.ecs.stateful.restore(saved);
    on.seconds(5);
    await restored;
    on.seconds(5);
    expect((await on.tasks()).map(({ taskArn }) => taskArn)).toEqual(before);
    expect(await on.deployments()).toHaveLength(1);
    on.seconds(60);
    expect(await on.service()).toMatchObject({
      runningCount: 2,
      taskDefinition: expect.stringMatching(/checkout:1$/) as string,
    });
  });
});
