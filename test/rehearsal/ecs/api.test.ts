import { describe, expect, test } from 'vitest';
import { ecsOperations } from '../../../rehearsal/ecs/api.ts';
import { play } from './play.ts';
import { GROUP, NETWORK } from './stage.ts';

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

test('the same creation with the same client token is answered again, another one is refused', async () => {
  const on = await play({ clientToken: 'once' });
  const again = {
    cluster: 'shop',
    serviceName: 'checkout',
    taskDefinition: 'checkout:1',
    desiredCount: 2,
    launchType: 'FARGATE',
    networkConfiguration: NETWORK,
    clientToken: 'once',
  };
  expect(await on.call('CreateService', again)).toMatchObject({ service: { serviceName: 'checkout' } });
  expect(await on.deployments()).toHaveLength(1);
  await expect(on.call('CreateService', { ...again, desiredCount: 3 })).rejects.toThrow('not idempotent');
});

test('every promised operation is there', () => {
  expect(ecsOperations).toHaveLength(26);
});
