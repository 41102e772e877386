import { GetLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs';
import {
  DescribeServicesCommand,
  DescribeTasksCommand,
  ListTasksCommand,
  StopServiceDeploymentCommand,
} from '@aws-sdk/client-ecs';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { dockerEngine } from '../../containers/engine.ts';
import { nodeLayer } from '../../containers/node-layer.ts';
import { startCloud } from './cloud.ts';
import { CRASHING, serve, server, traffic } from './served.ts';

const engine = await dockerEngine();
/** A container takes longer to start than a process: at the speed of processes it would be given up meanwhile. */
const runtimes = [
  { runtime: 'process', speed: 60, skipped: false, note: '' },
  { runtime: 'docker', speed: 30, skipped: !engine.answers, note: engine.note },
] as const;

let cloud: Awaited<ReturnType<typeof startCloud>>;

/** The tasks of the service that are STOPPED; others whose desired status that is are listed too, but still drain. */
async function stopped() {
  const { taskArns = [] } = await cloud.ecs.send(
    new ListTasksCommand({ cluster: 'shop', serviceName: 'web', desiredStatus: 'STOPPED' }),
  );
  const { tasks = [] } = await cloud.ecs.send(new DescribeTasksCommand({ cluster: 'shop', tasks: taskArns }));
  return tasks.filter(({ lastStatus }) => lastStatus === 'STOPPED');
}

async function linesOf(taskArn: string): Promise<string[]> {
  const { events = [] } = await cloud.logs.send(
    new GetLogEventsCommand({
      logGroupName: '/shop',
      logStreamName: `web/app/${taskArn.split('/').at(-1) ?? ''}`,
      startFromHead: true,
    }),
  );
  return events.map(({ message }) => message ?? '');
}

for (const { runtime, speed, skipped, note } of runtimes) {
  describe.skipIf(skipped)(`with the runtime ${runtime}${note}`, { timeout: 120_000 }, () => {
    let base: Buffer | undefined;
    beforeAll(async () => {
      if (runtime === 'docker') base = await nodeLayer();
    });
    beforeEach(async () => {
      cloud = await startCloud({ runtime, speed });
    });
    afterEach(() => cloud.close(), 60_000);

    test('a rolling update replaces tasks that really run, and no request fails', async () => {
      const web = await serve(cloud, server('v1'), base);
      const clients = traffic(web.url);
      await expect.poll(() => clients.answers()).toEqual(['200 v1']);
      await web.update(await web.define('v2', server('v2')));
      await web.ended('SUCCESSFUL');
      await expect.poll(async () => (await stopped()).length, { timeout: 60_000 }).toBe(2);
      const answers = await clients.stop();
      expect(Object.keys(answers).sort()).toEqual(['200 v1', '200 v2']);
      const old = await stopped();
      expect(old.map(({ containers }) => containers?.[0]?.exitCode)).toEqual([0, 0]);
      expect(await linesOf(old[0]?.taskArn ?? '')).toEqual(['v1 listens', 'v1 ends']);
    });

    test('a version that crashes is rolled back by the circuit breaker, no request fails, and its last words are kept', async () => {
      const web = await serve(cloud, server('v1'), base);
      const clients = traffic(web.url);
      await web.update(await web.define('v2', CRASHING));
      const ended = await web.ended('ROLLBACK_SUCCESSFUL');
      expect(ended.deploymentCircuitBreaker?.status).toBe('TRIGGERED');
      expect(Object.keys(await clients.stop())).toEqual(['200 v1']);
      const dead = (await stopped()).filter(({ containers }) => containers?.[0]?.exitCode === 3);
      expect(dead.length).toBeGreaterThanOrEqual(3);
      expect(dead[0]).toMatchObject({ stopCode: 'EssentialContainerExited' });
      expect(await linesOf(dead[0]?.taskArn ?? '')).toEqual(['no database']);
      const { services } = await cloud.ecs.send(new DescribeServicesCommand({ cluster: 'shop', services: ['web'] }));
      expect(services?.[0]?.taskDefinition).toMatch(/web:1$/);
    });

    test('a deployment that is stopped half-way goes back, and no request fails', async () => {
      const web = await serve(cloud, server('v1'), base);
      const clients = traffic(web.url);
      await web.update(await web.define('v2', `setTimeout(() => {${server('v2')}}, 1500);`));
      await expect.poll(async () => (await web.newest()).status, { timeout: 60_000 }).toBe('IN_PROGRESS');
      const { serviceDeploymentArn } = await web.newest();
      await cloud.ecs.send(new StopServiceDeploymentCommand({ serviceDeploymentArn, stopType: 'ROLLBACK' }));
      await web.ended('ROLLBACK_SUCCESSFUL');
      await expect.poll(() => clients.answers()).toContain('200 v1');
      const strange = Object.keys(await clients.stop()).filter((answer) => !/^200 v[12]$/.test(answer));
      expect(strange).toEqual([]);
    });
  });
}
