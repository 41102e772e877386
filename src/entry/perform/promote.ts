import type { ServiceResult } from '../../domain/result.ts';
import { promote } from '../../operations/promote.ts';
import { begunResult } from '../../operations/result.ts';
import { withPromotion } from '../../operations/ship.ts';
import { untoldEnding } from '../../operations/untold.ts';
import type { ValuesOf } from '../verbs/input.ts';
import type { promote as table } from '../verbs/promote.ts';
import type { World } from '../world.ts';
import { withEarlier } from './earlier.ts';
import { eachService, openSessions } from './sessions.ts';

/** Decides on every service that is meant. */
export async function performPromote(
  world: World,
  inputs: ValuesOf<(typeof table)['inputs']>,
): Promise<readonly ServiceResult[]> {
  const { sessions } = await openSessions(world, {
    place: inputs,
    services: inputs.service,
    environment: inputs.environment,
  });
  return eachService('promote', sessions, async (session) => {
    const since = session.clock.now();
    const promoted = await promote(session, {
      version: inputs.version,
      acceptNoWayBack: inputs['accept-no-way-back'] ? inputs.reason : null,
      lockTimeoutSeconds: inputs['lock-timeout'],
      force: inputs.force,
      dryRun: inputs['dry-run'],
    });
    const begun = begunResult('promote', session, promoted.resolved, promoted.before?.state.current ?? null);
    const earlier = await untoldEnding(session, promoted.before, since);
    return withEarlier(withPromotion(begun, promoted), earlier);
  });
}
