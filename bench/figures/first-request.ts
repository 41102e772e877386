import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LoggedRequest } from '../../rehearsal/server/request-log.ts';
import { createShop, told } from '../../test/journey/stage/shop.ts';
import { openStage } from '../../test/journey/stage/stage.ts';
import type { Inputs } from '../../test/journey/stage/step.ts';
import type { Group } from '../figure.ts';
import { readMoments } from '../rehearsal-moments.ts';
import { sampleOf } from '../sample.ts';
import { actions, emptyProcess } from './load.ts';

const speed = 60;

/** The service that is measured declares no test stages: for it `test` asks nobody. */
const asking = actions.filter((action) => action !== 'test');

/**
 * From an action's start until the cloud has its first request, minus an empty Node process. What lies between: loading,
 * inputs, the configuration at its policy ref (git asks the remote, a folder beside it), credentials, the first call.
 * The question for the rehearsal's time, which no real run asks, lies between too and is not taken off.
 */
export const firstRequest: Group = {
  name: 'first-request',
  async measure(runs) {
    const stage = await openStage(speed);
    try {
      await writeFile(join(stage.folder, 'empty.mjs'), '');
      const shop = await createShop(stage, { name: 'first', services: { web: { probe: '/health' } } });
      const first = await shop.run('ship', { environment: 'live' });
      const { digest, outcome } = told(first);
      if (outcome !== 'deployed' || digest === null) throw new Error(`expected it to be deployed:\n${first.log}`);
      const moments = await readMoments(stage, speed);
      const samples = new Map(asking.map((action) => [action, [] as number[]]));
      for (let run = -1; run < runs; run += 1) {
        for (const action of asking) {
          const empty = await emptyProcess(stage.folder);
          const since = (await stage.requests()).at(-1)?.n ?? 0;
          const startedAt = performance.now();
          const ended = await (
            await shop.start(action, inputsOf(action, first.outputs['result'] ?? ''), channel(stage))
          ).ended;
          const request = (await stage.requests(since)).find(isOfAnAction);
          if (request === undefined) throw new Error(`expected ${action} to ask for something:\n${ended.log}`);
          if (run >= 0) samples.get(action)?.push(moments.here(request.at) - startedAt - empty);
        }
      }
      return asking.map((action) => ({
        name: `first-request.${action}`,
        what: `${action}: from its start to its first request, net of an empty Node process`,
        unit: 'ms' as const,
        kind: 'timed' as const,
        sample: sampleOf(samples.get(action) ?? []),
        bar: 150,
      }));
    } finally {
      await stage.close();
    }
  },
};

const channel = ({ endpoint }: { readonly endpoint: string }) => ({
  WAYBILL_WEBHOOK_URL: `${endpoint}/_rehearsal/inbox/webhook`,
});

/** What this process itself asks of the rehearsal has no protocol of a cloud. */
function isOfAnAction({ protocol }: LoggedRequest): boolean {
  return protocol !== 'http';
}

/** Such that nothing changes, so that every run finds what the one before found. */
function inputsOf(action: string, result: string): Inputs {
  const place = { service: 'web', environment: 'live' };
  switch (action) {
    case 'build':
      return { service: 'web' };
    case 'deploy':
    case 'settle':
    case 'probe':
      return place;
    case 'rollback':
      return { ...place, from: '1.0.0', reason: 'measured', 'dry-run': 'true' };
    case 'hold':
    case 'release':
      return { ...place, version: '1.0.0', reason: 'measured', 'dry-run': 'true' };
    case 'notify':
      return { result };
    default:
      return { ...place, 'dry-run': 'true' };
  }
}
