import { DescribeServicesCommand } from '@aws-sdk/client-ecs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Orchestrator } from '../../../src/ports/orchestrator.ts';
import { type Cloud, createService, digestOfTag, startCloud } from './cloud.ts';
import { follow, requestOf, ship, targetOf, topologyOf, workloadOf } from './shipping.ts';

let cloud: Cloud;
let orchestrator: Orchestrator;
beforeEach(async () => {
  cloud = await startCloud();
  orchestrator = cloud.orchestrator();
});
afterEach(() => cloud.close());

const target = targetOf('returns');

async function service() {
  const { services } = await cloud.ecs.send(new DescribeServicesCommand({ cluster: 'shop', services: ['returns'] }));
  return services?.[0];
}

function sent(): Record<string, unknown> {
  const update = cloud.requests.since(0).findLast(({ operation }) => operation === 'UpdateService');
  return update?.input as Record<string, unknown>;
}

describe('beginning', () => {
  test('sends the definition and nothing that is not ours to say', async () => {
    await createService(cloud, 'returns', '1.2.0');
    const { revision } = await ship(orchestrator, 'returns', '1.3.0');
    expect(sent()).toEqual({ cluster: 'shop', service: 'returns', taskDefinition: revision.workloads[0]?.definition });
  });

  test('twice starts nothing a second time (I7)', async () => {
    await createService(cloud, 'returns', '1.2.0');
    const { revision, attempt } = await ship(orchestrator, 'returns', '1.3.0');
    const [workload] = revision.workloads;
    if (workload === undefined) throw new Error('nothing registered');
    await orchestrator.begin(target, workload, null);
    expect((await orchestrator.attempts(target, 'returns'))[0]?.id).toBe(attempt.id);
    expect(await orchestrator.attempts(target, 'returns')).toHaveLength(2);
  });

  test('settings are laid over the service’s own, which stay as the team set them', async () => {
    await createService(cloud, 'returns', '1.2.0', {
      deploymentConfiguration: {
        deploymentCircuitBreaker: { enable: true, rollback: true, resetOnHealthyTask: false },
        alarms: { alarmNames: ['returns-5xx'], enable: true, rollback: true },
        bakeTimeInMinutes: 1,
      },
    });
    const settings = { deploymentConfiguration: { minimumHealthyPercent: 50 } };
    const topology = topologyOf('returns', [workloadOf('returns', { settings })]);
    const { changes } = await orchestrator.render(requestOf('returns', digestOfTag('1.3.0'), { topology }));
    expect(changes).toContainEqual({
      workload: 'returns',
      path: 'deploymentConfiguration.minimumHealthyPercent',
      from: '100',
      to: '50',
    });
    await ship(orchestrator, 'returns', '1.3.0', { topology });
    expect((await service())?.deploymentConfiguration).toMatchObject({
      minimumHealthyPercent: 50,
      bakeTimeInMinutes: 1,
      deploymentCircuitBreaker: { enable: true, rollback: true, resetOnHealthyTask: false },
      alarms: { alarmNames: ['returns-5xx'], enable: true, rollback: true },
    });
  });

  test('a count is set where it is given, and only then', async () => {
    await createService(cloud, 'returns', '1.2.0');
    const { revision } = await ship(orchestrator, 'returns', '1.3.0');
    expect((await service())?.desiredCount).toBe(2);
    const [workload] = revision.workloads;
    if (workload === undefined) throw new Error('nothing registered');
    await orchestrator.begin(target, workload, 3);
    expect((await service())?.desiredCount).toBe(3);
  });

  test('a strategy that is not driven is refused before anything is changed', async () => {
    await createService(cloud, 'returns', '1.2.0');
    const settings = { deploymentConfiguration: { strategy: 'CANARY' } };
    const topology = topologyOf('returns', [workloadOf('returns', { settings })]);
    const request = requestOf('returns', digestOfTag('1.3.0'), { topology });
    await expect(orchestrator.render(request)).rejects.toMatchObject({ code: 'workload-unsupported' });
  });

  test('an UpdateService whose answer is lost is one deployment (I7)', async () => {
    await createService(cloud, 'returns', '1.2.0');
    cloud.faults.add({ match: { operation: 'UpdateService' }, fault: { kind: 'cut-after' } });
    const { attempt } = await ship(orchestrator, 'returns', '1.3.0');
    expect(await follow(cloud, orchestrator, attempt)).toEqual({ kind: 'succeeded', tasks: 2 });
    expect(await orchestrator.attempts(target, 'returns')).toHaveLength(2);
  });

  test('one image, two workloads: each has its own definition of one revision', async () => {
    await createService(cloud, 'shipping', '1.0.0');
    await createService(cloud, 'shipping-worker', '1.0.0');
    const both = targetOf('shipping', ['shipping', 'shipping-worker']);
    const topology = topologyOf('shipping', [
      workloadOf('shipping'),
      workloadOf('shipping-worker', { command: ['work'] }),
    ]);
    const { revision } = await ship(orchestrator, 'shipping', '1.1.0', { topology, target: both });
    expect(revision.workloads.map(({ definition }) => definition?.replace(/^.*\//, ''))).toEqual([
      'shipping:2',
      'shipping-worker:2',
    ]);
    await cloud.clock.sleep(300);
    const observed = await orchestrator.observe(both);
    expect(observed.map(({ name, steady, mark }) => ({ name, steady, revision: mark.revision }))).toEqual([
      { name: 'shipping', steady: true, revision: revision.hash },
      { name: 'shipping-worker', steady: true, revision: revision.hash },
    ]);
  });
});

describe('what people are told', () => {
  test('a disabled circuit breaker is warned about, with its line', async () => {
    await createService(cloud, 'returns', '1.2.0', { deploymentConfiguration: {} });
    const [observed] = await orchestrator.observe(target);
    expect(observed?.warnings).toEqual([
      expect.stringContaining('deployment_circuit_breaker { enable = true, rollback = true }'),
    ]);
  });

  test('a service that can neither start nor stop a task is warned about', async () => {
    await createService(cloud, 'returns', '1.2.0', {
      desiredCount: 3,
      deploymentConfiguration: {
        maximumPercent: 125,
        minimumHealthyPercent: 100,
        deploymentCircuitBreaker: { enable: true, rollback: true },
      },
    });
    expect((await orchestrator.observe(target))[0]?.warnings).toEqual([expect.stringContaining('leave no room')]);
  });

  test('the console’s page, once the API has said where it is', async () => {
    await createService(cloud, 'returns', '1.2.0');
    expect(orchestrator.link(target)).toBeNull();
    await orchestrator.observe(target);
    expect(orchestrator.link(target)).toBe(
      'https://eu-west-1.console.aws.amazon.com/ecs/v2/clusters/shop/services/returns/health?region=eu-west-1',
    );
  });

  test('what AWS refuses is said in our own words', async () => {
    await createService(cloud, 'returns', '1.2.0');
    cloud.faults.add({
      match: { operation: 'DescribeServices' },
      fault: { kind: 'error', status: 400, code: 'AccessDeniedException' },
    });
    await expect(orchestrator.observe(target)).rejects.toMatchObject({ code: 'platform-denied' });
  });
});
