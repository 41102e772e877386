import type { LoggedRequest } from '../../rehearsal/server/request-log.ts';
import { DescribeServiceDeploymentsCommand, ListServiceDeploymentsCommand } from '@aws-sdk/client-ecs';
import { createShop } from '../../test/journey/stage/shop.ts';
import { openStage, type Stage } from '../../test/journey/stage/stage.ts';
import type { Group, Peer } from '../figure.ts';
import { sampleOf } from '../sample.ts';

/** Slow enough that what an answer takes (a few milliseconds) hardly lengthens the time between two looks. */
const speed = 12;

const peer: Peer = {
  name: 'ecspresso; fabfuel/ecs-deploy',
  figure: '43; 180',
  source: 'their calls while they wait for a deployment of three minutes: two every ten seconds; one a second',
};

/** What a rolling deployment cost of ECS's calls. */
export interface EcsCalls {
  /** From UpdateService to its success, as ECS dates both. */
  readonly seconds: number;
  /** From UpdateService to the look that saw the success. */
  readonly following: number;
  /** The whole `ship`, its reads before and the verdict after included. */
  readonly whole: number;
}

/** ECS's calls of a `ship` whose rolling deployment takes three minutes, its waits and ECS sped up alike. */
export const ecsCalls: Group = {
  name: 'ecs-calls',
  async measure() {
    const { seconds, following, whole } = await countEcsCalls(speed);
    const of = `a rolling deployment of ${Math.round(seconds)} s`;
    return [
      {
        name: 'ecs-calls.following',
        what: `ECS calls from UpdateService to the look that saw the success, ${of}`,
        unit: 'calls',
        kind: 'counted',
        sample: sampleOf([following]),
        bar: 45,
        peer,
      },
      {
        name: 'ecs-calls.ship',
        what: `ECS calls of the whole ship: plan, render, register, ${of}, 60 s of the steady probe`,
        unit: 'calls',
        kind: 'counted',
        sample: sampleOf([whole]),
        bar: null,
      },
    ];
  },
};

/** Ships twice: what ran before is then Waybill's own, as it is on every day but the first. */
export async function countEcsCalls(at: number): Promise<EcsCalls> {
  const stage = await openStage(at);
  try {
    const services = { web: { probe: 'steady' } };
    const shop = await createShop(stage, { name: 'calls', services, made: { web: { desiredCount: 2 } } });
    const first = await shop.run('ship', { environment: 'live' });
    if (first.code !== 0) throw new Error(`expected the first ship to be good:\n${first.log}`);
    await shop.commit({ version: '1.1.0', images: { web: { startSeconds: 124 } } });
    const since = (await stage.requests()).at(-1)?.n ?? 0;
    const ended = await shop.run('ship', { environment: 'live' });
    if (ended.code !== 0) throw new Error(`expected the measured ship to be good:\n${ended.log}`);
    const calls = (await stage.requests(since)).filter(({ service }) => service === 'ecs');
    const { began, succeeded } = await newestDeployment(stage, shop.cluster());
    const seconds = succeeded - began;
    // A busy machine is slow to answer, and the sped-up seconds with it.
    if (seconds < 165 || seconds > 230) throw new Error(`expected a deployment of three minutes, got ${seconds} s`);
    return { seconds, following: callsWhileFollowing(calls, succeeded), whole: calls.length };
  } finally {
    await stage.close();
  }
}

function callsWhileFollowing(calls: readonly LoggedRequest[], succeeded: number): number {
  const update = calls.findIndex(({ operation }) => operation === 'UpdateService');
  const seen = calls.findIndex(
    ({ operation, at }, index) => index > update && operation === 'DescribeServiceDeployments' && at >= succeeded,
  );
  if (update === -1 || seen === -1) throw new Error('expected an UpdateService and a look after the success');
  return seen - update + 1;
}

async function newestDeployment(stage: Stage, cluster: string): Promise<{ began: number; succeeded: number }> {
  const listed = await stage.ecs.send(new ListServiceDeploymentsCommand({ cluster, service: 'web' }));
  const serviceDeploymentArns = (listed.serviceDeployments ?? [])
    .slice(0, 1)
    .map((one) => one.serviceDeploymentArn ?? '');
  const described = await stage.ecs.send(new DescribeServiceDeploymentsCommand({ serviceDeploymentArns }));
  const [newest] = described.serviceDeployments ?? [];
  if (newest?.status !== 'SUCCESSFUL') throw new Error(`expected a success, got ${String(newest?.status)}`);
  return { began: secondsOf(newest.createdAt), succeeded: secondsOf(newest.finishedAt) };
}

function secondsOf(moment: Date | undefined): number {
  if (moment === undefined) throw new Error('expected ECS to date its deployment');
  return moment.getTime() / 1000;
}
