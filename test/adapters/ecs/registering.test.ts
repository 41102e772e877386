import {
  DeregisterTaskDefinitionCommand,
  ListTaskDefinitionsCommand,
  RegisterTaskDefinitionCommand,
} from '@aws-sdk/client-ecs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Orchestrator } from '../../../src/ports/orchestrator.ts';
import { type Cloud, createService, definitionOf, digestOfTag, registry, startCloud } from './cloud.ts';
import { follow, requestOf, ship, targetOf, topologyOf, workloadOf } from './shipping.ts';

let cloud: Cloud;
let orchestrator: Orchestrator;
beforeEach(async () => {
  cloud = await startCloud();
  orchestrator = cloud.orchestrator();
});
afterEach(() => cloud.close());

const target = targetOf('returns');
const entry = `returns@prod#7:${digestOfTag('entry')}`;

async function revisions(): Promise<number> {
  const { taskDefinitionArns } = await cloud.ecs.send(new ListTaskDefinitionsCommand({ familyPrefix: 'returns' }));
  return taskDefinitionArns?.length ?? 0;
}

async function apply(tag: string, level: string): Promise<string> {
  const definition = definitionOf('returns', tag);
  const containers = (definition.containerDefinitions ?? []).map((one) => ({
    ...one,
    environment: [{ name: 'LEVEL', value: level }],
  }));
  const { taskDefinition } = await cloud.ecs.send(
    new RegisterTaskDefinitionCommand({ ...definition, containerDefinitions: containers }),
  );
  return taskDefinition?.taskDefinitionArn ?? '';
}

describe('the base', () => {
  test('is what infrastructure code registered, in one call', async () => {
    const arn = await createService(cloud, 'returns', '1.2.0');
    cloud.operations();
    const { revision } = await orchestrator.render(requestOf('returns', digestOfTag('1.3.0')));
    expect(revision.workloads[0]).toMatchObject({ base: arn, container: 'app', definition: null, sidecars: {} });
    expect(cloud.operations()).toEqual(['DescribeServices', 'DescribeTaskDefinition']);
  });

  test('and what runs are read from one description of the service side by side, and each anew one after the other', async () => {
    await createService(cloud, 'returns', '1.2.0');
    const described = () => cloud.operations().filter((one) => one === 'DescribeServices').length;
    const request = requestOf('returns', digestOfTag('1.3.0'));
    described();
    await Promise.all([orchestrator.observe(request.target), orchestrator.render(request)]);
    expect(described()).toBe(1);
    await orchestrator.observe(request.target);
    await orchestrator.render(request);
    expect(described()).toBe(2);
    const gone = requestOf('gone', digestOfTag('1.3.0'));
    const both = await Promise.allSettled([orchestrator.observe(gone.target), orchestrator.render(gone)]);
    expect(both.map((one) => (one.status === 'rejected' ? (one.reason as { code: string }).code : ''))).toEqual([
      'workload-missing',
      'workload-missing',
    ]);
  });

  test('is seen to be settable until it is deregistered', async () => {
    const taskDefinition = await createService(cloud, 'returns', '1.2.0');
    expect(await orchestrator.observe(targetOf('returns'))).toMatchObject([{ settable: true }]);
    await cloud.ecs.send(new DeregisterTaskDefinitionCommand({ taskDefinition }));
    expect(await orchestrator.observe(targetOf('returns'))).toMatchObject([{ settable: false }]);
  });

  test('is never what Waybill rendered: a variable taken out disappears', async () => {
    const arn = await createService(cloud, 'returns', '1.2.0');
    const topology = topologyOf('returns', [workloadOf('returns', { variables: { FLAG: 'on' } })]);
    const { attempt } = await ship(orchestrator, 'returns', '1.3.0', { topology });
    await follow(cloud, orchestrator, attempt);
    const { revision, bodies, changes } = await orchestrator.render(requestOf('returns', digestOfTag('1.4.0')));
    expect(revision.workloads[0]?.base).toBe(arn);
    expect(JSON.stringify(bodies)).not.toContain('FLAG');
    expect(changes).toContainEqual({ workload: 'returns', path: 'app.environment.FLAG', from: 'on', to: null });
  });

  test('one that infrastructure code registers later is met, above ours or between what was seen and ours', async () => {
    await createService(cloud, 'returns', '1.2.0');
    const rendering = await orchestrator.render(requestOf('returns', digestOfTag('1.3.0')));
    const between = await apply('1.2.0', 'debug');
    await orchestrator.register(target, rendering, entry);
    expect((await orchestrator.render(requestOf('returns', digestOfTag('1.4.0')))).revision.workloads[0]?.base).toBe(
      between,
    );
    const above = await apply('1.2.0', 'trace');
    expect((await orchestrator.render(requestOf('returns', digestOfTag('1.4.0')))).revision.workloads[0]?.base).toBe(
      above,
    );
  });

  test('what an entry fixed is kept, and the newer one is still met by the next rendering', async () => {
    await createService(cloud, 'returns', '1.2.0');
    const request = requestOf('returns', digestOfTag('1.3.0'));
    const admitted = await orchestrator.render(request);
    const newer = await apply('1.2.0', 'debug');
    const again = await orchestrator.render({ ...request, pinned: admitted.revision.workloads });
    expect(again.revision).toEqual(admitted.revision);
    await orchestrator.register(target, again, entry);
    expect((await orchestrator.render(request)).revision.workloads[0]?.base).toBe(newer);
  });

  test('one that was deregistered still serves; one whose definition is deleted is refused', async () => {
    const arn = await createService(cloud, 'returns', '1.2.0');
    await orchestrator.register(target, await orchestrator.render(requestOf('returns', digestOfTag('1.3.0'))), entry);
    await cloud.ecs.send(new DeregisterTaskDefinitionCommand({ taskDefinition: arn }));
    const { revision } = await orchestrator.render(requestOf('returns', digestOfTag('1.4.0')));
    expect(revision.workloads[0]?.base).toBe(arn);
  });

  test('the team’s own file is a base too, and must be the one that was admitted', async () => {
    await createService(cloud, 'returns', '1.2.0');
    const base = { containerDefinitions: [{ name: 'app', image: 'x', memory: 128 }] };
    const request = requestOf('returns', digestOfTag('1.3.0'), {
      topology: topologyOf('returns', [workloadOf('returns', { base })]),
    });
    const { revision } = await orchestrator.render(request);
    expect(revision.workloads[0]?.base).toMatch(/^file:[0-9a-f]{64}$/);
    const other = { containerDefinitions: [{ name: 'app', image: 'x', memory: 256 }] };
    const changed = {
      ...request,
      topology: topologyOf('returns', [workloadOf('returns', { base: other })]),
      pinned: revision.workloads,
    };
    await expect(orchestrator.render(changed)).rejects.toMatchObject({ code: 'render-mismatch' });
  });
});

describe('registering', () => {
  test('twice finds it again, whatever commit and version; another entry only moves the mark (I7)', async () => {
    await createService(cloud, 'returns', '1.2.0');
    const register = async (commit: string, forEntry: string) =>
      orchestrator.register(
        target,
        await orchestrator.render(requestOf('returns', digestOfTag('1.3.0'), { commit })),
        forEntry,
      );
    const first = await register('aaa', entry);
    expect(await register('bbb', entry)).toEqual(first);
    const other = `returns@prod#9:${digestOfTag('other entry')}`;
    expect(await register('ccc', other)).toEqual(first);
    expect(await revisions()).toBe(2);
    const [workload] = first.workloads;
    if (workload === undefined) throw new Error('nothing registered');
    await orchestrator.begin(target, workload, null);
    expect((await orchestrator.observe(target))[0]?.mark).toEqual({ entry: other, revision: first.hash });
  });

  test.each(['cut-after', 'cut-before'] as const)('an answer lost (%s) registers nothing twice (I7)', async (kind) => {
    await createService(cloud, 'returns', '1.2.0');
    const rendering = await orchestrator.render(requestOf('returns', digestOfTag('1.3.0')));
    cloud.faults.add({ match: { operation: 'RegisterTaskDefinition' }, fault: { kind } });
    const revision = await orchestrator.register(target, rendering, entry);
    expect(revision.workloads[0]?.definition).toMatch(/task-definition\/returns:2$/);
    expect(await revisions()).toBe(2);
  });

  test('a 500 after which nobody knows registers nothing twice; a throttled call is simply made again', async () => {
    await createService(cloud, 'returns', '1.2.0');
    const rendering = await orchestrator.render(requestOf('returns', digestOfTag('1.3.0')));
    cloud.faults.add({
      match: { operation: 'RegisterTaskDefinition' },
      fault: { kind: 'error', status: 500, code: 'ServerException' },
    });
    cloud.faults.add({ match: { operation: 'RegisterTaskDefinition', nth: 2 }, fault: { kind: 'throttle' } });
    await orchestrator.register(target, rendering, entry);
    expect(await revisions()).toBe(2);
  });

  test('with pages of one and lost reads, everything is still found', async () => {
    cloud.settings.pageSize = 1;
    const arn = await createService(cloud, 'returns', '1.2.0');
    const { revision, attempt } = await ship(orchestrator, 'returns', '1.3.0');
    expect(await follow(cloud, orchestrator, attempt)).toEqual({ kind: 'succeeded', tasks: 2 });
    const attempts = await orchestrator.attempts(target, 'returns');
    expect(attempts.map(({ definition }) => definition)).toEqual([revision.workloads[0]?.definition, arn]);
    expect(await orchestrator.tasks(target, 'returns')).toHaveLength(2);
  });

  test('a retired definition is registered again, and goes by the name that ledgers know', async () => {
    await createService(cloud, 'returns', '1.2.0');
    const first = await ship(orchestrator, 'returns', '1.3.0');
    await follow(cloud, orchestrator, first.attempt);
    await follow(cloud, orchestrator, (await ship(orchestrator, 'returns', '1.4.0')).attempt);
    const [workload] = first.revision.workloads;
    if (typeof workload?.definition !== 'string') throw new Error('nothing registered');
    expect(await orchestrator.runnable(target, workload)).toBe('ready');
    await cloud.ecs.send(new DeregisterTaskDefinitionCommand({ taskDefinition: workload.definition }));
    expect(await orchestrator.runnable(target, workload)).toBe('retired');

    await orchestrator.begin(target, workload, null);
    const [attempt] = await cloud.orchestrator().attempts(target, 'returns');
    expect(attempt?.definition).toBe(workload.definition);
    if (attempt === undefined) throw new Error('nothing began');
    expect(await follow(cloud, orchestrator, attempt)).toEqual({ kind: 'succeeded', tasks: 2 });
    const [observed] = await cloud.orchestrator().observe(target);
    expect(observed).toMatchObject({
      definition: workload.definition,
      steady: true,
      mark: { revision: first.revision.hash },
    });
    expect(await orchestrator.runnable(target, workload)).toBe('ready');
    const before = await revisions();
    await orchestrator.begin(target, workload, null);
    expect(await revisions()).toBe(before);
  });

  test('what never existed is absent', async () => {
    await createService(cloud, 'returns', '1.2.0');
    const workload = {
      name: 'returns',
      container: 'app',
      definition: 'returns:99',
      base: null,
      sidecars: {},
      settings: {},
      count: null,
    };
    expect(await orchestrator.runnable(target, workload)).toBe('absent');
  });
});

describe('what ran before Waybill', () => {
  test('is pinned to the digests that really run, registered once, and rendered from no more than before', async () => {
    const arn = await createService(cloud, 'returns', 'latest');
    const observed = await orchestrator.observe(target);
    const pinned = await orchestrator.pin(target, observed, 'returns');
    expect(pinned).toMatchObject({
      digest: digestOfTag('latest'),
      repository: 'returns',
      workloads: [{ base: arn, container: 'app' }],
    });
    expect(await orchestrator.pin(target, observed, 'returns')).toEqual(pinned);
    expect(await revisions()).toBe(2);
    expect((await orchestrator.render(requestOf('returns', digestOfTag('1.3.0')))).revision.workloads[0]?.base).toBe(
      arn,
    );
    const [copy] = pinned.workloads;
    if (copy === undefined) throw new Error('nothing pinned');
    await orchestrator.begin(target, copy, null);
    const [attempt] = await orchestrator.attempts(target, 'returns');
    if (attempt === undefined) throw new Error('nothing began');
    await follow(cloud, orchestrator, attempt);
    expect((await orchestrator.observe(target))[0]).toMatchObject({
      definition: copy.definition,
      digests: [digestOfTag('latest')],
    });
  });

  test('is remembered by ECS, newest first, by digest: for going back without a ledger', async () => {
    const arn = await createService(cloud, 'returns', '1.2.0');
    const { revision, attempt } = await ship(orchestrator, 'returns', '1.3.0');
    await follow(cloud, orchestrator, attempt);
    expect(await orchestrator.remembered(target, 'returns')).toMatchObject([
      { definition: revision.workloads[0]?.definition, image: `${registry}/returns@${digestOfTag('1.3.0')}` },
      { definition: arn, image: `${registry}/returns@${digestOfTag('1.2.0')}` },
    ]);
  });
});
