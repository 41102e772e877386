import { DescribeServicesCommand, UpdateServiceCommand } from '@aws-sdk/client-ecs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Orchestrator, Progress } from '../../../src/ports/orchestrator.ts';
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

function decisive(progress: Progress): boolean {
  return progress.kind !== 'running' || progress.decisive !== null;
}

describe('failing fast and saying why', () => {
  test('an application that exits is decisive on its second task, with exit code and its last lines', async () => {
    await createService(cloud, 'returns', '1.2.0');
    cloud.behaviours.set(digestOfTag('bad'), { exitAfterSeconds: 3, exitCode: 7, log: ['starting', 'no database'] });
    const { attempt } = await ship(orchestrator, 'returns', 'bad');
    const progress = await follow(cloud, orchestrator, attempt, decisive);
    expect(progress).toMatchObject({
      kind: 'running',
      decisive: { cause: 'image', reason: 'container app exited with code 7', workload: 'returns' },
    });
    const failure = progress.kind === 'running' ? progress.decisive : null;
    expect(failure?.tasks[0]).toMatchObject({ code: 'EssentialContainerExited', exitCode: 7, container: 'app' });
    expect(failure?.tasks[0]?.log).toEqual(['starting', 'no database']);
    expect(failure?.events.some((event) => event.includes('has started'))).toBe(true);
  });

  test('an image that is gone is decisive on the first task, and not held against the revision', async () => {
    await createService(cloud, 'returns', '1.2.0');
    cloud.gone.add(digestOfTag('gone'));
    const { attempt } = await ship(orchestrator, 'returns', 'gone');
    const progress = await follow(cloud, orchestrator, attempt, decisive);
    expect(progress).toMatchObject({ kind: 'running', decisive: { cause: 'missing-image' } });
  });

  test('tasks of the deployment before that cannot start are not held against this one', async () => {
    cloud.gone.add(digestOfTag('none'));
    await createService(cloud, 'returns', 'none', { desiredCount: 0 });
    await cloud.ecs.send(new UpdateServiceCommand({ cluster: 'shop', service: 'returns', desiredCount: 2 }));
    // The second try to start them is under way.
    await cloud.clock.sleep(44);
    cloud.behaviours.set(digestOfTag('1.3.0'), { startSeconds: 100 });
    const { attempt } = await ship(orchestrator, 'returns', '1.3.0');
    const begun = cloud.clock.now();
    expect(await follow(cloud, orchestrator, attempt, decisive)).toEqual({ kind: 'succeeded', tasks: 2 });
    const { services } = await cloud.ecs.send(new DescribeServicesCommand({ cluster: 'shop', services: ['returns'] }));
    const since = services?.[0]?.events?.filter(({ createdAt }) => (createdAt?.getTime() ?? 0) > Date.parse(begun));
    expect(since?.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('unable to place a task. Reason: CannotPullContainerError'),
    );
  });

  test('a missing secret is configuration', async () => {
    await createService(cloud, 'returns', '1.2.0');
    const secrets = { DB: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:db' };
    const topology = topologyOf('returns', [workloadOf('returns', { secrets })]);
    const { attempt } = await ship(orchestrator, 'returns', '1.3.0', { topology });
    const progress = await follow(cloud, orchestrator, attempt, decisive);
    expect(progress).toMatchObject({ kind: 'running', decisive: { cause: 'configuration' } });
  });

  test('the breaker’s way back is never success: failed, returned, and what runs is the former', async () => {
    const arn = await createService(cloud, 'returns', '1.2.0');
    cloud.behaviours.set(digestOfTag('bad'), { exitAfterSeconds: 3, exitCode: 1 });
    const { attempt } = await ship(orchestrator, 'returns', 'bad');
    const progress = await follow(cloud, orchestrator, attempt);
    expect(progress).toMatchObject({ kind: 'failed', returned: true, failure: { cause: 'image' } });
    await cloud.clock.sleep(60);
    const [observed] = await orchestrator.observe(target);
    expect(observed).toMatchObject({ definition: arn, steady: true, digests: [digestOfTag('1.2.0')] });
    expect(observed?.newestAttempt).toMatchObject({ id: attempt.id, ended: true });
  });

  test('a healthy, slow start is not decisive', async () => {
    await createService(cloud, 'returns', '1.2.0');
    cloud.behaviours.set(digestOfTag('slow'), { startSeconds: 200 });
    const { attempt } = await ship(orchestrator, 'returns', 'slow');
    expect(await follow(cloud, orchestrator, attempt, decisive)).toEqual({ kind: 'succeeded', tasks: 2 });
  });

  test('looking costs one call a look while nothing is wrong', async () => {
    await createService(cloud, 'returns', '1.2.0');
    const { attempt } = await ship(orchestrator, 'returns', '1.3.0');
    cloud.operations();
    for (let looks = 0; looks < 5; looks += 1) {
      await orchestrator.look(target, attempt);
      await cloud.clock.sleep(4.5);
    }
    expect(cloud.operations()).toEqual(Array.from({ length: 5 }, () => 'DescribeServiceDeployments'));
  });
});

describe('other hands', () => {
  test('an attempt that somebody else’s replaces ends by other, and says by which', async () => {
    const arn = await createService(cloud, 'returns', '1.2.0');
    cloud.behaviours.set(digestOfTag('slow'), { startSeconds: 300 });
    const { attempt } = await ship(orchestrator, 'returns', 'slow');
    await cloud.clock.sleep(20);
    await cloud.ecs.send(new UpdateServiceCommand({ cluster: 'shop', service: 'returns', taskDefinition: arn }));
    const progress = await follow(cloud, orchestrator, attempt);
    expect(progress).toMatchObject({ kind: 'ended-by-other', newer: { definition: arn } });
  });

  test('stopping goes back, ends by other, and a second stop is left alone (I7)', async () => {
    const arn = await createService(cloud, 'returns', '1.2.0');
    cloud.behaviours.set(digestOfTag('slow'), { startSeconds: 300 });
    const { attempt } = await ship(orchestrator, 'returns', 'slow');
    await cloud.clock.sleep(20);
    await orchestrator.stop(target, attempt);
    await orchestrator.stop(target, attempt);
    expect(await follow(cloud, orchestrator, attempt)).toEqual({ kind: 'ended-by-other', newer: null });
    await orchestrator.stop(target, attempt);
    await cloud.clock.sleep(60);
    expect((await orchestrator.observe(target))[0]).toMatchObject({ definition: arn, steady: true });
  });

  test('stopping what has succeeded meanwhile changes nothing', async () => {
    await createService(cloud, 'returns', '1.2.0');
    const { revision, attempt } = await ship(orchestrator, 'returns', '1.3.0');
    await follow(cloud, orchestrator, attempt);
    await orchestrator.stop(target, attempt);
    await cloud.clock.sleep(60);
    expect((await orchestrator.observe(target))[0]?.definition).toBe(revision.workloads[0]?.definition);
  });

  test('no tasks are wanted: it succeeds with none, and proves nothing', async () => {
    await createService(cloud, 'returns', '1.2.0', { desiredCount: 0 });
    const { attempt } = await ship(orchestrator, 'returns', '1.3.0');
    expect(await follow(cloud, orchestrator, attempt)).toEqual({ kind: 'succeeded', tasks: 0 });
  });

  test('what is there but not described yet is still under way', async () => {
    await createService(cloud, 'returns', '1.2.0');
    const { attempt } = await ship(orchestrator, 'returns', '1.3.0');
    const unknown = { ...attempt, id: attempt.id.slice(0, -3) + 'xyz' };
    expect(await orchestrator.look(target, unknown)).toMatchObject({ kind: 'running', decisive: null });
  });

  test('a workload or cluster that does not exist is refused with the lines that create it', async () => {
    await createService(cloud, 'returns', '1.2.0');
    const absent = orchestrator.observe(targetOf('returns', ['returns', 'worker', 'cron']));
    await expect(absent).rejects.toThrow(/aws_ecs_service" "worker"[\s\S]*aws_ecs_service" "cron"/);
    const elsewhere = orchestrator.observe({ ...target, place: { cluster: 'nowhere' } });
    await expect(elsewhere).rejects.toMatchObject({ code: 'workload-missing' });
    const request = requestOf('gone', digestOfTag('1'));
    await expect(orchestrator.render(request)).rejects.toMatchObject({ code: 'workload-missing' });
  });
});
