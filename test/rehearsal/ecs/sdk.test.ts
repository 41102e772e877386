import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  CreateClusterCommand,
  CreateServiceCommand,
  DescribeServiceDeploymentsCommand,
  DescribeServicesCommand,
  ECSClient,
  ListServiceDeploymentsCommand,
  paginateListTasks,
  RegisterTaskDefinitionCommand,
  RunTaskCommand,
  UpdateServiceCommand,
  waitUntilServicesInactive,
  waitUntilServicesStable,
  waitUntilTasksRunning,
  waitUntilTasksStopped,
  DeleteServiceCommand,
} from '@aws-sdk/client-ecs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startClock } from '../../../rehearsal/clock.ts';
import { defaultEcsSettings } from '../../../rehearsal/ecs/settings.ts';
import { startEcs } from '../../../rehearsal/ecs/start.ts';
import { startSimulatedRuntime } from '../../../rehearsal/runtime/simulated/simulated-runtime.ts';
import { ApiError } from '../../../rehearsal/server/api.ts';
import { jsonRefusal, jsonSuccess, parseJsonInput, parseTarget } from '../../../rehearsal/server/json-protocol.ts';
import { definition, digestOf, NETWORK } from './stage.ts';

const clock = startClock(200);
const images = {
  resolve: (image: string) => (image.endsWith(':nope') ? undefined : digestOf('any')),
  unpackable: () => ({ config: {}, architecture: 'amd64', os: 'linux', layers: [] }),
};
const settings = { ...defaultEcsSettings(), throttles: false };
const targets = {
  exists: () => false,
  register: () => undefined,
  deregister: () => undefined,
  health: () => ({ state: 'unused' as const }),
};
const runtime = startSimulatedRuntime({ clock, images });
const ecs = startEcs({
  clock,
  images,
  targets,
  runtime,
  settings,
  account: '111122223333',
  region: 'eu-west-1',
  partition: 'aws',
});

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const operation = parseTarget(request.headers['x-amz-target'])?.operation ?? '';
    const caller = { accessKeyId: 'AKIDEXAMPLE', region: 'eu-west-1', service: 'ecs' };
    void Promise.resolve()
      .then(() => ecs.api.call(operation, parseJsonInput(Buffer.concat(chunks)), caller))
      .then(
        (output) => jsonSuccess('1', output),
        (cause: unknown) =>
          jsonRefusal('1', cause instanceof ApiError ? cause : new ApiError('ServerException', String(cause), 500)),
      )
      .then(({ status, headers, body }) => response.writeHead(status, headers).end(body));
  });
});
let client: ECSClient;

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  client = new ECSClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
    maxAttempts: 1,
  });
  await client.send(new CreateClusterCommand({ clusterName: 'shop' }));
  await client.send(new RegisterTaskDefinitionCommand(definition('good')));
});

afterAll(async () => {
  client.destroy();
  await ecs.close();
  await runtime.close();
  await new Promise((closed) => server.close(closed));
});

const patience = { maxWaitTime: 50, minDelay: 0.05, maxDelay: 0.1 };
const service = (serviceName: string, taskDefinition = 'checkout'): CreateServiceCommand =>
  new CreateServiceCommand({
    cluster: 'shop',
    serviceName,
    taskDefinition,
    desiredCount: 2,
    launchType: 'FARGATE',
    networkConfiguration: NETWORK,
    deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
  });

describe("the SDK's own client", () => {
  test('waits until a service is stable after an update, and reads dates', async () => {
    await client.send(service('stable'));
    const asked = { cluster: 'shop', services: ['stable'] };
    await waitUntilServicesStable({ client, ...patience }, asked);
    await client.send(new UpdateServiceCommand({ cluster: 'shop', service: 'stable', forceNewDeployment: true }));
    const waited = await waitUntilServicesStable({ client, ...patience }, asked);
    expect(waited.state).toBe('SUCCESS');
    const { services } = await client.send(new DescribeServicesCommand(asked));
    expect(services?.[0]?.deployments).toHaveLength(1);
    expect(services?.[0]?.createdAt).toBeInstanceOf(Date);
  });

  test('waits until tasks run, and until they have stopped', async () => {
    const run = await client.send(
      new RunTaskCommand({
        cluster: 'shop',
        taskDefinition: 'checkout',
        launchType: 'FARGATE',
        networkConfiguration: NETWORK,
        overrides: {
          containerOverrides: [
            { name: 'app', environment: [{ name: 'REHEARSE', value: '{"exitAfterSeconds":300,"exitCode":0}' }] },
          ],
        },
      }),
    );
    const asked = { cluster: 'shop', tasks: [run.tasks?.[0]?.taskArn ?? ''] };
    expect((await waitUntilTasksRunning({ client, ...patience }, asked)).state).toBe('SUCCESS');
    expect((await waitUntilTasksStopped({ client, ...patience }, asked)).state).toBe('SUCCESS');
  });

  test('sees a rollback only in the service deployment: the waiter calls it stable', async () => {
    await client.send(service('rolled'));
    const asked = { cluster: 'shop', services: ['rolled'] };
    const listed = new ListServiceDeploymentsCommand({ cluster: 'shop', service: 'rolled' });
    // The waiter would be content as soon as two tasks run; only a completed deployment can be gone back to.
    await expect
      .poll(async () => (await client.send(listed)).serviceDeployments?.[0]?.status, { timeout: 50_000, interval: 20 })
      .toBe('SUCCESSFUL');
    await client.send(new RegisterTaskDefinitionCommand({ ...definition('nope'), family: 'broken' }));
    await client.send(new UpdateServiceCommand({ cluster: 'shop', service: 'rolled', taskDefinition: 'broken' }));
    await waitUntilServicesStable({ client, ...patience }, asked);
    const list = await client.send(listed);
    const newest = await client.send(
      new DescribeServiceDeploymentsCommand({
        serviceDeploymentArns: [list.serviceDeployments?.[0]?.serviceDeploymentArn ?? ''],
      }),
    );
    expect(newest.serviceDeployments?.[0]).toMatchObject({
      status: 'ROLLBACK_SUCCESSFUL',
      deploymentCircuitBreaker: { status: 'TRIGGERED' },
    });
  });

  test('pages through tasks, waits for a deleted service, and knows the errors by class', async () => {
    await client.send(service('gone'));
    await waitUntilServicesStable({ client, ...patience }, { cluster: 'shop', services: ['gone'] });
    const found: string[] = [];
    for await (const page of paginateListTasks({ client, pageSize: 1 }, { cluster: 'shop', serviceName: 'gone' }))
      found.push(...(page.taskArns ?? []));
    expect(found).toHaveLength(2);
    await client.send(new DeleteServiceCommand({ cluster: 'shop', service: 'gone', force: true }));
    const inactive = await waitUntilServicesInactive({ client, ...patience }, { cluster: 'shop', services: ['gone'] });
    expect(inactive.state).toBe('SUCCESS');
    const update = client.send(new UpdateServiceCommand({ cluster: 'shop', service: 'nope' }));
    await expect(update).rejects.toMatchObject({
      name: 'ServiceNotFoundException',
      $metadata: { httpStatusCode: 400 },
    });
  });
});
