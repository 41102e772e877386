import { describe, expect, test } from 'vitest';
import { running } from './play.ts';
import { RUNS, digestOf, NETWORK } from './stage.ts';

describe('images', () => {
  test('a missing tag: the text is that of CannotPullContainerError, as reason, and as event', async () => {
    const on = await running({ desiredCount: 1 });
    on.digests['nope'] = undefined;
    await on.deploy('nope');
    expect((await on.toEnd()).status).toBe('ROLLBACK_SUCCESSFUL');
    const text =
      'CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref registry.example/checkout:nope: registry.example/checkout:nope: not found';
    const [stopped] = await on.tasks('STOPPED');
    expect(stopped).toMatchObject({
      stopCode: 'TaskFailedToStart',
      stoppedReason: text,
      containers: [{ reason: text }],
    });
    expect(stopped?.containers?.[0]).not.toHaveProperty('exitCode');
    expect((await on.events()).join('\n')).toContain(text);
  });

  test('three failed attempts to resolve fail a deployment with a breaker, below its threshold too', async () => {
    const on = await running({
      desiredCount: 1,
      deploymentConfiguration: {
        deploymentCircuitBreaker: {
          enable: true,
          rollback: true,
          thresholdConfiguration: { type: 'COUNT', value: 50 },
        },
      },
    });
    on.digests['nope'] = undefined;
    await on.deploy('nope');
    expect(await on.toEnd()).toMatchObject({
      status: 'ROLLBACK_SUCCESSFUL',
      deploymentCircuitBreaker: { failureCount: 3 },
    });
  });

  test('the first task resolves the tag, and later tasks of the revision run that digest, wherever the tag went', async () => {
    const on = await running({ desiredCount: 1 });
    const first = (await on.tasks())[0]?.containers?.[0]?.imageDigest;
    on.digests['good'] = `sha256:${'9'.repeat(64)}`;
    await on.call('UpdateService', { cluster: 'shop', service: 'checkout', desiredCount: 3 });
    on.seconds(60);
    expect((await on.tasks()).map(({ containers }) => containers?.[0]?.imageDigest)).toEqual([first, first, first]);
    const revision = (await on.newest()).targetServiceRevision?.arn;
    const described = await on.call('DescribeServiceRevisions', { serviceRevisionArns: [revision] });
    expect(described['serviceRevisions']).toMatchObject([{ containerImages: [{ imageDigest: first }] }]);
  });

  test('a digest that has vanished since breaks scaling long after', async () => {
    const on = await running({ desiredCount: 1 });
    on.gone.add((await on.tasks())[0]?.containers?.[0]?.imageDigest?.replace('sha256:', '') ?? '');
    await on.call('UpdateService', { cluster: 'shop', service: 'checkout', desiredCount: 2 });
    on.seconds(20);
    expect((await on.tasks('STOPPED'))[0]?.stoppedReason).toMatch(/^CannotPullContainerError: .* not found$/);
  });

  test('an image of another architecture than asked for exits at once', async () => {
    const on = await running({ desiredCount: 1 });
    await on.call('RegisterTaskDefinition', {
      family: 'arm',
      networkMode: 'awsvpc',
      requiresCompatibilities: ['FARGATE'],
      cpu: '256',
      memory: '512',
      runtimePlatform: { cpuArchitecture: 'ARM64', operatingSystemFamily: 'LINUX' },
      containerDefinitions: [{ name: 'app', image: 'registry.example/checkout:good' }],
    });
    await on.call('UpdateService', { cluster: 'shop', service: 'checkout', taskDefinition: 'arm' });
    expect((await on.toEnd()).status).toBe('ROLLBACK_SUCCESSFUL');
    expect((await on.tasks('STOPPED'))[0]).toMatchObject({
      stopCode: 'EssentialContainerExited',
      containers: [{ exitCode: 255, reason: 'exec format error' }],
    });
  });
});

describe('several containers', () => {
  const two = (sidecar: object): object => ({
    family: 'two',
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    cpu: '256',
    memory: '512',
    containerDefinitions: [
      { name: 'app', image: 'registry.example/checkout:good' },
      { name: 'sidecar', image: 'registry.example/sidecar:good', ...sidecar },
    ],
  });
  const end = [...RUNS, { at: 9000, event: { kind: 'container-exited', container: 'sidecar', exitCode: 3 } as const }];

  test.each([
    [true, 'STOPPED'],
    [false, 'RUNNING'],
  ])('the end of one that is essential (%s) leaves the task %s', async (essential, status) => {
    const on = await running({ desiredCount: 0 });
    on.scripts['good'] = end;
    await on.call('RegisterTaskDefinition', two({ essential }));
    const asked = { cluster: 'shop', taskDefinition: 'two', networkConfiguration: NETWORK };
    const { tasks } = (await on.call('RunTask', asked)) as { tasks: { taskArn: string }[] };
    on.seconds(40);
    const described = await on.call('DescribeTasks', { cluster: 'shop', tasks: [tasks[0]?.taskArn] });
    expect(described['tasks']).toMatchObject([
      { lastStatus: status, containers: [{ name: 'app' }, { name: 'sidecar', lastStatus: 'STOPPED', exitCode: 3 }] },
    ]);
  });

  test('a container without version consistency runs what its tag names now', async () => {
    const on = await running({ desiredCount: 1 });
    await on.call('RegisterTaskDefinition', two({ versionConsistency: 'disabled' }));
    await on.call('UpdateService', { cluster: 'shop', service: 'checkout', taskDefinition: 'two' });
    await on.toEnd();
    on.digests['good'] = `sha256:${'9'.repeat(64)}`;
    await on.call('UpdateService', { cluster: 'shop', service: 'checkout', desiredCount: 2 });
    on.seconds(30);
    const containers = (await on.tasks()).at(-1)?.containers;
    expect(containers).toMatchObject([{ imageDigest: digestOf('good') }, { imageDigest: on.digests['good'] }]);
  });
});

describe('secrets', () => {
  const arn = 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:shop/db-AbCdEf';

  test('a missing one fails the task before it starts', async () => {
    const on = await running({ desiredCount: 1 });
    await on.deploy('new', {}, { secrets: [{ name: 'DB', valueFrom: arn }] });
    await on.toEnd();
    const [stopped] = await on.tasks('STOPPED');
    expect(stopped?.stopCode).toBe('TaskFailedToStart');
    expect(stopped?.stoppedReason).toMatch(
      /^ResourceInitializationError: unable to pull secrets or registry auth: .*shop\/db-AbCdEf/,
    );
  });

  test('a known one reaches the container, a JSON key of it too', async () => {
    const on = await running({ desiredCount: 1 });
    on.settings.secrets = { [arn]: '{"password":"hunter2"}' };
    await on.deploy(
      'new',
      {},
      {
        secrets: [
          { name: 'DB', valueFrom: `${arn}:password::` },
          { name: 'ALL', valueFrom: arn },
        ],
      },
    );
    expect((await on.toEnd()).status).toBe('SUCCESSFUL');
    expect(on.launches.at(-1)?.containers[0]?.environment).toMatchObject({
      DB: 'hunter2',
      ALL: '{"password":"hunter2"}',
    });
  });
});

test('a log group that is missing fails the task before it starts, unless the driver may create it', async () => {
  const on = await running({ desiredCount: 1 });
  on.logGroups.delete('/shop');
  const options = { 'awslogs-group': '/shop', 'awslogs-region': 'eu-west-1', 'awslogs-stream-prefix': 'x' };
  await on.deploy('new', {}, { logConfiguration: { logDriver: 'awslogs', options } });
  await on.toEnd();
  expect((await on.tasks('STOPPED'))[0]).toMatchObject({
    stopCode: 'TaskFailedToStart',
    stoppedReason: expect.stringMatching(/^ResourceInitializationError: .*logger/) as string,
  });
  const creating = { ...options, 'awslogs-create-group': 'true' };
  await on.deploy('newer', {}, { logConfiguration: { logDriver: 'awslogs', options: creating } });
  expect((await on.toEnd()).status).toBe('SUCCESSFUL');
});
