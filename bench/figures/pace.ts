import { CloudWatchLogsClient, CreateLogGroupCommand } from '@aws-sdk/client-cloudwatch-logs';
import type { Behaviour } from '../../rehearsal/runtime/simulated/behaviour.ts';
import { createShop, told, type Shop } from '../../test/journey/stage/shop.ts';
import type { ServiceAsMade } from '../../test/journey/stage/infrastructure.ts';
import { openStage, type Stage } from '../../test/journey/stage/stage.ts';
import type { Group, Peer, Reading } from '../figure.ts';
import { readMoments } from '../rehearsal-moments.ts';
import { sampleOf } from '../sample.ts';
import { goodEnd } from './pace-good.ts';
import { crash, redEnd } from './pace-red.ts';

const peer: Peer = {
  name: 'amazon-ecs-deploy-task-definition, which waits up to ten minutes between two looks',
  figure: '139 s after 3–5 minutes, 270 s after 5–10',
  source: 'its waiter run against a service that becomes stable at such moments',
};

/** Between two ships that are started: a machine of two cores must not be what is measured. */
const apart = 1_500;

/**
 * What can only be measured at the speed of life: services of their own are shipped beside each other, each by its own
 * process, half of them well and half of them crashing.
 */
export const pace: Group = {
  name: 'pace',
  async measure(runs) {
    const stage = await openStage(1);
    try {
      const good = names('good', runs);
      const bad = names('bad', runs);
      const services = Object.fromEntries([...good, ...bad].map((name) => [name, {}] as const));
      // The stage asks without a pause whether all is made; that is not what is measured.
      await stage.setting({ ecs: { throttles: false } });
      const logGroup = await createLogGroup(stage, 'pace');
      const made: Record<string, ServiceAsMade> = Object.fromEntries(
        [...good, ...bad].map((name) => [name, { logGroup }] as const),
      );
      const shop = await createShop(stage, { name: 'pace', services, made });
      await stage.setting({ ecs: { throttles: true } });
      const first = await shop.run('ship', { environment: 'live' });
      if (first.code !== 0) throw new Error(`expected the first ships to be good:\n${first.log}`);
      const moments = await readMoments(stage, 1);
      const images: Record<string, Partial<Behaviour>> = {};
      // Ends fall anywhere between two looks.
      for (const [index, name] of good.entries()) images[name] = { startSeconds: 3 + (index * 4.7) / runs };
      for (const name of bad) images[name] = crash;
      await shop.commit({ version: '1.1.0', images });
      const after = await beside([
        ...good.map((name) => () => goodEnd(stage, shop, moments, name)),
        ...bad.map((name) => () => redEnd(stage, shop, moments, name)),
      ]);
      return [
        reading('pace.end-noticed', 'from ECS’s SUCCESSFUL until the action says so', after.slice(0, runs), 5, peer),
        reading(
          'pace.red-end',
          'from the second crashed task until the job is red with reason and log, without the time of going back',
          after.slice(runs),
          10,
        ),
        await unchanged(shop, stage, good[0] ?? '', runs),
      ];
    } finally {
      await stage.close();
    }
  },
};

async function createLogGroup({ endpoint, environment }: Stage, logGroupName: string): Promise<string> {
  const logs = new CloudWatchLogsClient({
    endpoint,
    region: environment['AWS_REGION'] ?? '',
    credentials: {
      accessKeyId: environment['AWS_ACCESS_KEY_ID'] ?? '',
      secretAccessKey: environment['AWS_SECRET_ACCESS_KEY'] ?? '',
    },
  });
  await logs.send(new CreateLogGroupCommand({ logGroupName }));
  logs.destroy();
  return logGroupName;
}

function names(prefix: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}-${index + 1}`);
}

function reading(name: string, what: string, seconds: readonly number[], bar: number, theirs?: Peer): Reading {
  const sample = sampleOf(seconds);
  return { name, what, unit: 's', kind: 'timed', sample, bar, ...(theirs !== undefined && { peer: theirs }) };
}

/** Starts one after the other, and waits for all. */
async function beside(tasks: readonly (() => Promise<number>)[]): Promise<readonly number[]> {
  return Promise.all(
    tasks.map(async (task, index) => {
      await new Promise((resolve) => setTimeout(resolve, index * apart));
      return task();
    }),
  );
}

/** `build`, then `ship`, of a service of which nothing changed: no build, and nothing written. */
async function unchanged(shop: Shop, stage: Stage, service: string, runs: number): Promise<Reading> {
  const seconds: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const since = (await stage.requests()).at(-1)?.n ?? 0;
    const startedAt = performance.now();
    const built = await shop.run('build', { service });
    const shipped = await shop.run('ship', { service, environment: 'live' });
    seconds.push((performance.now() - startedAt) / 1000);
    const outcomes = [told(built).outcome, told(shipped).outcome].join(', ');
    const writes = (await stage.requests(since)).filter(({ isMutating }) => isMutating);
    if (outcomes !== 'reused, unchanged' || writes.length > 0)
      throw new Error(`expected it to be reused, unchanged, without a write, got ${outcomes}:\n${shipped.log}`);
  }
  return reading(
    'pace.unchanged',
    'build and ship of a service of which nothing changed, one after the other',
    seconds,
    3,
  );
}
