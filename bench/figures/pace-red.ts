import { DescribeTasksCommand, ListTasksCommand } from '@aws-sdk/client-ecs';
import { told, type Shop } from '../../test/journey/stage/shop.ts';
import type { Stage } from '../../test/journey/stage/stage.ts';
import type { Moments } from '../rehearsal-moments.ts';

/** What a crash of these tasks is told by: their exit code, and the last line that they wrote. */
export const crash = { exitAfterSeconds: 2, exitCode: 3, log: ['orders: no database'] };

/**
 * Ships a service whose tasks crash; answers the seconds from the end of the second one (a single crash decides nothing)
 * until the step is red, without those from the rejection to the end of going back.
 */
export async function redEnd(stage: Stage, shop: Shop, moments: Moments, service: string): Promise<number> {
  const started = await shop.start('ship', { service, environment: 'live' });
  const ended = await started.ended;
  const endedAt = performance.now();
  if (
    told(ended).outcome !== 'rolled-back' ||
    !/exit code 3/.test(ended.log) ||
    !ended.log.includes(crash.log[0] ?? '')
  )
    throw new Error(`expected ${service} to go back, with the reason and the log, got:\n${ended.log}`);
  const rejectedAt = started.heardAt(/ledger #\d+ rejected/);
  const returnedAt = started.heardAt(/ledger #\d+ rolled-back/);
  if (rejectedAt === undefined || returnedAt === undefined)
    throw new Error(`expected ${service} to be rejected and rolled back, got:\n${ended.log}`);
  const evidenceAt = moments.here(await secondCrash(stage, shop.cluster(), service));
  return (endedAt - evidenceAt - (returnedAt - rejectedAt)) / 1000;
}

/** The moment at which the second task's container ended, in seconds since the epoch. */
async function secondCrash(stage: Stage, cluster: string, serviceName: string): Promise<number> {
  const { taskArns = [] } = await stage.ecs.send(
    new ListTasksCommand({ cluster, serviceName, desiredStatus: 'STOPPED' }),
  );
  const { tasks = [] } = await stage.ecs.send(new DescribeTasksCommand({ cluster, tasks: taskArns }));
  const moments = tasks
    .filter(({ containers }) => containers?.[0]?.exitCode === crash.exitCode)
    .flatMap(({ executionStoppedAt }) => executionStoppedAt ?? [])
    .map((moment) => moment.getTime() / 1000)
    .sort((a, b) => a - b);
  const [, second] = moments;
  if (second === undefined) throw new Error(`expected two crashes of ${serviceName}, got ${moments.length}`);
  return second;
}
