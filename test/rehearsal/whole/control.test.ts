import { DescribeImagesCommand, DescribeRepositoriesCommand } from '@aws-sdk/client-ecr';
import {
  CreateClusterCommand,
  DescribeClustersCommand,
  DescribeTaskDefinitionCommand,
  ECSClient,
  ListClustersCommand,
} from '@aws-sdk/client-ecs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pushImage, startCloud } from './cloud.ts';
import { serve } from './served.ts';

let cloud: Awaited<ReturnType<typeof startCloud>>;
beforeEach(async () => {
  cloud = await startCloud();
});
afterEach(() => cloud.close());

const strike = async (fault: object, match: object = { operation: 'ListClusters' }): Promise<void> => {
  expect((await cloud.control('POST', 'faults', { match, fault })).status).toBe(201);
};
const once = async (): Promise<string> => {
  const { endpoint, region, accessKeyId, secretAccessKey } = cloud;
  const client = new ECSClient({ endpoint, region, credentials: { accessKeyId, secretAccessKey }, maxAttempts: 1 });
  return client
    .send(new ListClustersCommand({}))
    .then(
      ({ clusterArns }) => String(clusterArns?.length),
      (cause: unknown) => (cause instanceof Error ? cause.name : String(cause)),
    )
    .finally(() => client.destroy());
};

test('faults strike the requests they are for, once, and the log tells it', async () => {
  await strike({ kind: 'throttle' });
  expect(await once()).toBe('ThrottlingException');
  await strike({ kind: 'error', status: 503, code: 'ServerException' });
  expect(await once()).toBe('ServerException');
  await strike({ kind: 'cut-before' });
  expect(await once()).not.toBe('0');
  expect(await once()).toBe('0');
  await strike({ kind: 'cut-after' }, { operation: 'CreateCluster' });
  await strike({ kind: 'stale-read' });
  await cloud.ecs.send(new CreateClusterCommand({ clusterName: 'shop' }));
  expect(await once()).toBe('0');
  await strike({ kind: 'delay', ms: 200 });
  expect(await once()).toBe('1');
  const log = await cloud.requests();
  expect(log.map(({ operation, status, fault }) => `${operation} ${status} ${fault ?? ''}`.trim())).toEqual([
    'ListClusters 400 throttle',
    'ListClusters 503 error',
    'ListClusters 0 cut-before',
    'ListClusters 200',
    'CreateCluster 200 cut-after',
    'CreateCluster 200',
    'ListClusters 200 stale-read',
    'ListClusters 200 delay',
  ]);
  expect(log[4]).toMatchObject({
    protocol: 'json',
    service: 'ecs',
    region: 'eu-west-1',
    accessKeyId: cloud.accessKeyId,
    input: { clusterName: 'shop' },
    isMutating: true,
  });
});

test('a wrong fault, setting or state changes nothing and names every wrong part', async () => {
  const fault = await cloud.control('POST', 'faults', { match: { nth: 0 }, fault: { kind: 'storm' } });
  expect(fault).toMatchObject({ status: 400, body: { message: expect.stringMatching(/nth.*kind/) as string } });
  const setting = await cloud.control('PUT', 'settings', { ecs: { speed: 1, throttles: 'no' } });
  expect(setting).toMatchObject({
    status: 400,
    body: { message: expect.stringMatching(/speed.*throttles/) as string },
  });
  expect((await cloud.control('PUT', 'state', '{')).status).toBe(400);
  expect((await cloud.control('PUT', 'settings', { ecs: { pageSize: 1 } })).status).toBe(200);
  await cloud.ecs.send(new CreateClusterCommand({ clusterName: 'a' }));
  await cloud.ecs.send(new CreateClusterCommand({ clusterName: 'b' }));
  expect(await once()).toBe('1');
});

test('a saved state gives the same answers in another rehearsal, and tasks go on', async () => {
  const web = await serve(cloud, '');
  const state = await cloud.control('GET', 'state');
  const other = await startCloud();
  try {
    expect((await other.control('PUT', 'state', state.body)).status).toBe(204);
    const answers = async (from: typeof cloud): Promise<unknown[]> => [
      (await from.ecs.send(new DescribeTaskDefinitionCommand({ taskDefinition: 'web' }))).taskDefinition,
      (await from.ecs.send(new DescribeClustersCommand({ clusters: ['shop'] }))).clusters,
      (await from.ecr.send(new DescribeImagesCommand({ repositoryName: 'shop/web' }))).imageDetails,
    ];
    expect(await answers(other)).toEqual(await answers(cloud));
    const { repositories } = await other.ecr.send(new DescribeRepositoriesCommand({}));
    expect(repositories?.[0]?.repositoryUri).toBe(`${other.registry}/shop/web`);
    const { body } = await other.control('GET', 'listeners');
    const [listener] = body as { url: string }[];
    expect(listener?.url).not.toBe(web.url);
    await expect.poll(async () => (await fetch(listener?.url ?? '')).status).toBe(200);
    expect(await pushImage(other, 'shop/web', 'v1')).toMatch(/^sha256:/);
  } finally {
    await other.close();
  }
  const elsewhere = await startCloud({ account: '444455556666' });
  const refused = await elsewhere.control('PUT', 'state', state.body);
  await elsewhere.close();
  expect(refused).toMatchObject({ status: 400, body: { message: expect.stringContaining('444455556666') as string } });
});

test('unknown and missing members are refused, with the error of each API', async () => {
  await expect(cloud.ecs.send(new DescribeTaskDefinitionCommand({ taskDefinition: undefined }))).rejects.toMatchObject({
    name: 'InvalidParameterException',
  });
  await expect(cloud.ecr.send(new DescribeImagesCommand({ repositoryName: undefined }))).rejects.toMatchObject({
    name: 'InvalidParameterException',
  });
  const command = new ListClustersCommand({});
  command.middlewareStack.add(
    (next) => (args) => {
      Object.assign(args.request as object, { body: '{"clusterNames":["shop"]}' });
      return next(args);
    },
    { step: 'build', priority: 'high' },
  );
  await expect(cloud.ecs.send(command)).rejects.toThrow(/clusterNames/);
});

test('a saved state that is broken is refused with what is wrong, and what there was stays', async () => {
  await cloud.createRepository('shop/web');
  await pushImage(cloud, 'shop/web', '1.0.0');
  await cloud.ecs.send(new CreateClusterCommand({ clusterName: 'shop' }));
  const { body } = await cloud.control('GET', 'state');
  const state = body as { readonly parts: Readonly<Record<string, Readonly<Record<string, unknown>>>> };
  const broken = (part: string, change: object): object => ({
    ...state,
    parts: { ...state.parts, [part]: { ...state.parts[part], ...change } },
  });
  const { ecs: _, ...withoutEcs } = state.parts;
  const wrong: readonly (readonly [object, string])[] = [
    [{ ...state, parts: withoutEcs }, 'parts.ecs: missing'],
    [{ ...state, parts: { ...state.parts, ecs: [] } }, 'parts.ecs: expected an object, got a list'],
    [{ ...state, parts: { ...state.parts, more: {} } }, 'parts.more: unknown'],
    [{ ...state, parts: [] }, 'expected a saved state of version 1'],
    [{ ...state, now: 'now' }, 'expected a saved state of version 1'],
    [
      broken('ecs', { services: undefined, tasks: [] }),
      'parts.ecs.services: missing; parts.ecs.tasks: expected an object, got a list',
    ],
    [broken('settings', { ecs: null }), 'parts.settings.ecs: expected an object, got null'],
    [broken('registry', { repositories: [null] }), 'parts.registry: cannot be restored: '],
    [broken('load-balancers', { listeners: [null] }), 'parts.load-balancers: cannot be restored: '],
    [broken('logs', { groups: [{}] }), 'parts.logs: cannot be restored: '],
  ];
  for (const [given, expected] of wrong) {
    const answer = await cloud.control('PUT', 'state', given);
    expect(answer).toMatchObject({ status: 400, body: { message: expect.stringContaining(expected) as string } });
  }
  const { parts } = (await cloud.control('GET', 'state')).body as typeof state;
  expect(parts['registry']).toEqual(state.parts['registry']);
  expect(parts['ecs']).toMatchObject({ clusters: state.parts['ecs']?.['clusters'] });
  expect((await cloud.control('PUT', 'state', state)).status).toBe(204);
});
