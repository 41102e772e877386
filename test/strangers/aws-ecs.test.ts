import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pushImage, startCloud } from '../rehearsal/whole/cloud.ts';
import { awsProgram, openAwsCli, type AwsCli } from './aws.ts';

const NETWORK = 'awsvpcConfiguration={subnets=[subnet-0aa11bb22cc33dd44],assignPublicIp=DISABLED}';

describe.skipIf(!awsProgram.found)(`the AWS CLI plays ECS${awsProgram.note}`, { timeout: 240_000 }, () => {
  let cloud: Awaited<ReturnType<typeof startCloud>>;
  let aws: AwsCli;
  let image: string;

  beforeAll(async () => {
    // The CLI's waiters look every 15 real seconds: what they wait for is there when they look first.
    cloud = await startCloud({ speed: 2000 });
    // What has ended is kept for longer than an hour, which is two seconds here.
    const year = 365 * 86_400_000;
    await cloud.control('PUT', 'settings', { ecs: { taskRetentionMs: year, serviceRetentionMs: year } });
    aws = await openAwsCli(cloud);
    await cloud.createRepository('web');
    image = `${cloud.registry}/web@${await pushImage(cloud, 'web', '1.0.0')}`;
    await aws.ask('ecs', 'create-cluster', '--cluster-name', 'shop');
    await define('web');
  }, 240_000);
  afterAll(async () => {
    await aws[Symbol.asyncDispose]();
    await cloud.close();
  });

  const define = (family: string, more: object = {}): Promise<unknown> =>
    aws.ask(
      ...['ecs', 'register-task-definition', '--family', family, '--network-mode', 'awsvpc'],
      ...['--requires-compatibilities', 'FARGATE', '--cpu', '256', '--memory', '512'],
      ...['--execution-role-arn', 'arn:aws:iam::111122223333:role/ecs', '--tags', 'key=team,value=shop'],
      ...['--container-definitions', JSON.stringify([{ name: 'app', image, ...more }])],
    );
  const create = (name: string, ...more: readonly string[]): readonly string[] => [
    ...['ecs', 'create-service', '--cluster', 'shop', '--service-name', name, '--task-definition', 'web'],
    ...['--desired-count', '2', '--launch-type', 'FARGATE', '--network-configuration', NETWORK, ...more],
  ];
  const run = (...more: readonly string[]): readonly string[] => ['ecs', 'run-task', '--cluster', 'shop', ...more];

  it('makes a service, waits until it is stable, describes, updates and deletes it', async () => {
    const breaker = ['--deployment-configuration', 'deploymentCircuitBreaker={enable=true,rollback=true}'];
    expect(await aws.ask(...create('steady', ...breaker))).toMatchObject({
      service: { status: 'ACTIVE', desiredCount: 2, deployments: [{ status: 'PRIMARY', rolloutState: 'IN_PROGRESS' }] },
    });
    const named = ['--cluster', 'shop', '--service', 'steady'];
    const listed = ['--cluster', 'shop', '--services', 'steady'];
    await aws.ask('ecs', 'wait', 'services-stable', ...listed);
    expect(await aws.ask('ecs', 'describe-services', ...listed, 'nobody')).toMatchObject({
      services: [{ runningCount: 2, deployments: [{ rolloutState: 'COMPLETED' }] }],
      failures: [{ arn: 'arn:aws:ecs:eu-west-1:111122223333:service/shop/nobody', reason: 'MISSING' }],
    });
    await aws.ask('ecs', 'update-service', ...named, '--force-new-deployment', '--desired-count', '1');
    await aws.ask('ecs', 'wait', 'services-stable', ...listed);
    const tasks = await aws.ask('ecs', 'list-tasks', '--cluster', 'shop', '--service-name', 'steady');
    expect(tasks).toEqual({ taskArns: [expect.stringContaining(':task/shop/')] });
    expect(await aws.refused('ecs', 'delete-service', ...named)).toMatchObject({
      code: 254,
      error: 'InvalidParameterException',
    });
    await aws.ask('ecs', 'delete-service', ...named, '--force');
    await aws.ask('ecs', 'wait', 'services-inactive', ...listed);
  });

  it('runs a task to its end, reads its exit code, and stops another', async () => {
    const behaviour = JSON.stringify({ exitAfterSeconds: 30, exitCode: 3 });
    await define('job', { environment: [{ name: 'REHEARSE', value: behaviour }] });
    const fargate = ['--launch-type', 'FARGATE', '--network-configuration', NETWORK];
    const start = (family: string): Promise<string> =>
      aws.text(...run('--task-definition', family, ...fargate, '--query', 'tasks[0].taskArn'));
    const job = await start('job');
    await aws.ask('ecs', 'wait', 'tasks-stopped', '--cluster', 'shop', '--tasks', job);
    expect(await aws.ask('ecs', 'describe-tasks', '--cluster', 'shop', '--tasks', job)).toMatchObject({
      tasks: [{ lastStatus: 'STOPPED', stopCode: 'EssentialContainerExited', containers: [{ exitCode: 3 }] }],
      failures: [],
    });
    const other = await start('web');
    await aws.ask('ecs', 'wait', 'tasks-running', '--cluster', 'shop', '--tasks', other);
    await aws.ask('ecs', 'stop-task', '--cluster', 'shop', '--task', other, '--reason', 'enough');
    await aws.ask('ecs', 'wait', 'tasks-stopped', '--cluster', 'shop', '--tasks', other);
    expect(await aws.ask('ecs', 'describe-tasks', '--cluster', 'shop', '--tasks', other)).toMatchObject({
      tasks: [{ stopCode: 'UserInitiated', stoppedReason: 'enough' }],
    });
  });

  it.each<[string, () => readonly string[], string, string]>([
    [
      'an unknown cluster',
      () => ['ecs', 'describe-services', '--cluster', 'none', '--services', 'web'],
      'ClusterNotFoundException',
      'Cluster not found.',
    ],
    [
      'an unknown service',
      () => ['ecs', 'update-service', '--cluster', 'shop', '--service', 'none'],
      'ServiceNotFoundException',
      'Service not found.',
    ],
    [
      'an unknown task definition to describe',
      () => ['ecs', 'describe-task-definition', '--task-definition', 'none'],
      'ClientException',
      'Unable to describe task definition.',
    ],
    [
      'an unknown revision to run',
      () => run('--task-definition', 'web:99'),
      'ClientException',
      'TaskDefinition not found.',
    ],
    [
      'no network',
      () => run('--task-definition', 'web', '--launch-type', 'FARGATE'),
      'InvalidParameterException',
      'Network Configuration must be provided',
    ],
    [
      'a launch type that there is not',
      () => run('--task-definition', 'web', '--launch-type', 'MOON'),
      'InvalidParameterException',
      'launchType',
    ],
    [
      'a task that there is not',
      () => ['ecs', 'stop-task', '--cluster', 'shop', '--task', '0'.repeat(32)],
      'InvalidParameterException',
      'The referenced task was not found.',
    ],
    [
      'a cluster with services',
      () => ['ecs', 'delete-cluster', '--cluster', 'full'],
      'ClusterContainsServicesException',
      '',
    ],
  ])('is refused by name: %s', async (_, words, error, said) => {
    if (words().includes('full')) {
      await aws.ask('ecs', 'create-cluster', '--cluster-name', 'full');
      await aws.ask(...create('resident').map((word) => (word === 'shop' ? 'full' : word)));
    }
    const refused = await aws.refused(...words());
    expect(refused).toMatchObject({ code: 254, error });
    expect(refused.said).toContain(said);
  });

  it('says no itself, before any request, to what its own model does not have', async () => {
    const unknown = await aws.refused('ecs', 'update-service', '--service', 'web', '--cli-input-json', '{"nope":1}');
    expect(unknown).toMatchObject({ code: 252, error: undefined });
    expect(unknown.said).toContain('Unknown parameter in input: "nope"');
    const absent = await aws.refused('ecs', 'create-service', '--cluster', 'shop');
    expect(absent.code).toBe(252);
  });

  it('is told of a service that there is not by the waiter, too', async () => {
    const waited = await aws.refused('ecs', 'wait', 'services-stable', '--cluster', 'shop', '--services', 'none');
    expect(waited.code).toBe(255);
    expect(waited.said).toContain('we matched expected path: "MISSING"');
  });

  it('signs: a wrong secret and an unknown key are refused', async () => {
    await using forger = await openAwsCli(cloud, { AWS_SECRET_ACCESS_KEY: 'wrong' });
    expect(await forger.refused('ecs', 'list-clusters')).toMatchObject({ error: 'InvalidSignatureException' });
    await using nobody = await openAwsCli(cloud, { AWS_ACCESS_KEY_ID: 'AKIA0000000000000000' });
    expect(await nobody.refused('ecs', 'list-clusters')).toMatchObject({ error: 'UnrecognizedClientException' });
  });

  it('is who registers a task definition, and who asks', async () => {
    const { Arn } = (await aws.ask('sts', 'get-caller-identity')) as { Arn: string };
    expect(await define('mine')).toMatchObject({ taskDefinition: { registeredBy: Arn } });
  });

  it('reads long lists page by page', async () => {
    await define('paged');
    for (const _ of [2, 3]) await define('paged');
    const listed = await aws.ask(
      ...['ecs', 'list-task-definitions', '--family-prefix', 'paged', '--sort', 'DESC', '--page-size', '1'],
    );
    const revisions = (listed as { taskDefinitionArns: string[] }).taskDefinitionArns.map((arn) =>
      arn.split(':').pop(),
    );
    expect(revisions).toEqual(['3', '2', '1']);
  });
});
