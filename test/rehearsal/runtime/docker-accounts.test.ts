import {
  CreateClusterCommand,
  DescribeTasksCommand,
  RegisterTaskDefinitionCommand,
  RunTaskCommand,
} from '@aws-sdk/client-ecs';
import { describe, expect, it } from 'vitest';
import { startRehearsal } from '../../../rehearsal/start.ts';
import { dockerEngine } from '../../containers/engine.ts';
import { nodeLayer } from '../../containers/node-layer.ts';
import { clientsOf, NETWORK, pushImage } from '../whole/cloud.ts';

const engine = await dockerEngine();
const prod = '333333333333';

describe.skipIf(!engine.answers)(`containers in several accounts${engine.note}`, { timeout: 120_000 }, () => {
  it('are of the images of the account that the task definition names', async () => {
    const rehearsal = await startRehearsal({ runtime: 'docker', speed: 20, accounts: [prod] });
    const first = clientsOf(rehearsal);
    const key = rehearsal.accounts[prod];
    if (key === undefined) throw new Error(`expected a key of ${prod}`);
    const other = clientsOf({ ...rehearsal, ...key, endpoint: `http://${key.registry}` });
    try {
      await other.createRepository('job');
      const digest = await pushImage(other, 'job', '1', {
        base: await nodeLayer(),
        config: { Cmd: ['node', '-e', 'process.exit(7)'] },
      });
      const run = async (cloud: typeof first, image: string): Promise<string> => {
        await cloud.ecs.send(new CreateClusterCommand({ clusterName: 'jobs' }));
        await cloud.ecs.send(
          new RegisterTaskDefinitionCommand({
            family: 'job',
            networkMode: 'awsvpc',
            requiresCompatibilities: ['FARGATE'],
            ...{ cpu: '256', memory: '512', executionRoleArn: 'arn:aws:iam::111122223333:role/ecs' },
            containerDefinitions: [{ name: 'job', image }],
          }),
        );
        const started = await cloud.ecs.send(
          new RunTaskCommand({
            cluster: 'jobs',
            taskDefinition: 'job',
            launchType: 'FARGATE',
            networkConfiguration: NETWORK,
          }),
        );
        const tasks = [started.tasks?.[0]?.taskArn ?? ''];
        for (;;) {
          const { tasks: [task] = [] } = await cloud.ecs.send(new DescribeTasksCommand({ cluster: 'jobs', tasks }));
          const [container] = task?.containers ?? [];
          if (task?.lastStatus === 'STOPPED')
            return `${task.stopCode}: ${container?.exitCode ?? container?.reason ?? task.stoppedReason}`;
        }
      };
      expect(await run(other, `${key.registry}/job@${digest}`)).toBe('EssentialContainerExited: 7');
      // Across accounts: the image is there, and not here.
      expect(await run(first, `${key.registry}/job@${digest}`)).toBe('EssentialContainerExited: 7');
      expect(await run(first, `${rehearsal.registry}/job@${digest}`)).toMatch(
        /^TaskFailedToStart: .*CannotPullContainerError/,
      );
    } finally {
      for (const cloud of [first, other]) cloud.destroy();
      await rehearsal.close();
    }
  });
});
