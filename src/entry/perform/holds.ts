import type { ServiceResult } from '../../domain/result.ts';
import { hold, release } from '../../operations/hold.ts';
import { begunResult, takingBack } from '../../operations/result.ts';
import { head } from '../../operations/record.ts';
import { labelOf } from '../../plan/naming.ts';
import type { ValuesOf } from '../verbs/input.ts';
import type { hold as holdTable } from '../verbs/hold.ts';
import type { release as releaseTable } from '../verbs/release.ts';
import type { World } from '../world.ts';
import { eachService, openSessions } from './sessions.ts';

/** Bans a version, on the record. */
export async function performHold(
  world: World,
  inputs: ValuesOf<(typeof holdTable)['inputs']>,
): Promise<readonly ServiceResult[]> {
  const { sessions } = await openSessions(world, {
    place: inputs,
    services: [inputs.service],
    environment: inputs.environment,
  });
  return eachService('hold', sessions, async (session) => {
    const before = (await head(session))?.state.current ?? null;
    const begun = begunResult('hold', session, null, before);
    if (inputs['dry-run']) return { ...begun, outcome: 'planned', good: true, message: `would hold ${inputs.version}` };
    const entry = await hold(session, {
      version: inputs.version,
      reason: inputs.reason,
      scope: inputs['configuration-only'] ? 'revision' : 'digest',
    });
    const held = entry.state.holds.at(-1);
    const current = entry.state.current;
    const runsOn =
      current !== null &&
      current.revision.digest === held?.digest &&
      (held.scope === 'digest' || current.revision.hash === held.revision);
    return {
      ...begun,
      outcome: 'held',
      good: true,
      digest: held?.digest ?? null,
      closing: entry.digest,
      message: `held as #${entry.header.number}: ${inputs.reason}`,
      warnings: runsOn
        ? [
            `${labelOf(current)} runs on in ${session.environment.name}, since a hold takes nothing back: ${takingBack(session, current)}`,
          ]
        : [],
      undo: `waybill release ${session.service} ${session.environment.name} --id ${entry.header.number} --reason "…"`,
      details: { id: entry.header.number, scope: held?.scope ?? null },
    };
  });
}

/** Ends holds, on the record. */
export async function performRelease(
  world: World,
  inputs: ValuesOf<(typeof releaseTable)['inputs']>,
): Promise<readonly ServiceResult[]> {
  const { sessions } = await openSessions(world, {
    place: inputs,
    services: [inputs.service],
    environment: inputs.environment,
  });
  return eachService('release', sessions, async (session) => {
    const before = (await head(session))?.state.current ?? null;
    const begun = begunResult('release', session, null, before);
    if (inputs['dry-run'])
      return {
        ...begun,
        outcome: 'planned',
        good: true,
        message: `would release ${inputs.version ?? inputs.id.join(', ')}`,
      };
    const released = await release(session, {
      ids: inputs.id.map(Number),
      version: inputs.version,
      reason: inputs.reason,
    });
    if (released === undefined) return { ...begun, outcome: 'unchanged', good: true, message: 'no such hold stands' };
    return {
      ...begun,
      outcome: 'released',
      good: true,
      digest: released.released[0]?.digest ?? null,
      closing: released.entry.digest,
      message: `released ${released.released.map((one) => `#${one.id} (${one.reason})`).join(', ')}: ${inputs.reason}`,
    };
  });
}
