import type { Head } from '../../domain/ledger/entry.ts';
import type { ServiceResult } from '../../domain/result.ts';
import { head } from '../../operations/record.ts';
import { begunResult } from '../../operations/result.ts';
import { settle } from '../../operations/settle.ts';
import type { ValuesOf } from '../verbs/input.ts';
import type { settle as table } from '../verbs/settle.ts';
import type { World } from '../world.ts';
import { catalogOf, eachService, openSessions } from './sessions.ts';

/** Settles every service that is meant, in every environment that is meant. */
export async function performSettle(
  world: World,
  inputs: ValuesOf<(typeof table)['inputs']>,
): Promise<readonly ServiceResult[]> {
  const environments = inputs.environment.length > 0 ? inputs.environment : await allEnvironments(world, inputs);
  const results = await Promise.all(
    environments.map(async (environment) => {
      const { sessions } = await openSessions(world, { place: inputs, services: inputs.service, environment });
      return eachService('settle', sessions, async (session): Promise<ServiceResult> => {
        const begun = begunResult('settle', session, null, null);
        if (inputs['dry-run']) {
          const message = `would settle: ${standingOf(await head(session))}`;
          return { ...begun, outcome: 'planned', good: true, message };
        }
        const settled = await settle(session, {
          repair: inputs.repair,
          restart: inputs['restart-ledger'] ? inputs.reason : null,
        });
        const current = settled.head?.state.current ?? null;
        const known = { ...begun, digest: current?.revision.digest ?? null, version: current?.version ?? null };
        if (settled.actions.length === 0)
          return { ...known, outcome: 'unchanged', good: true, message: standingOf(settled.head) };
        return {
          ...known,
          outcome: settled.stranded ? 'failed' : 'settled',
          good: !settled.stranded,
          closing: settled.head?.digest ?? null,
          message: settled.actions.join('; '),
          details: { actions: settled.actions, paged: settled.stranded },
        };
      });
    }),
  );
  return results.flat();
}

/** What is open, and when it may be settled. */
function standingOf(newest: Head): string {
  const open = newest?.state.open ?? null;
  if (open === null) return 'everything is in order';
  switch (open.phase) {
    case 'admitted':
      return `#${open.number} is admitted until ${open.admitBy}, and is withdrawn after that`;
    case 'began':
      return `#${open.number} is under way until ${open.verdictBy}, and is settled after that`;
    case 'returning':
      return `#${open.number} is on its way back`;
  }
}

async function allEnvironments(world: World, inputs: ValuesOf<(typeof table)['inputs']>): Promise<readonly string[]> {
  const catalog = await catalogOf(world, inputs, inputs.service, null);
  return (await catalog.policy()).policy.environments.filter((one) => one.place !== null).map((one) => one.name);
}
