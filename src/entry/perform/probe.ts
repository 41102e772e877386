import { WaybillError } from '../../domain/error.ts';
import { formatEntryName } from '../../domain/ledger/entry.ts';
import type { Open } from '../../domain/ledger/state.ts';
import type { ServiceResult } from '../../domain/result.ts';
import { awaitClosing } from '../../operations/await-closing.ts';
import { check } from '../../operations/check.ts';
import { requireOpen } from '../../operations/deploy.ts';
import { probe } from '../../operations/probe.ts';
import { head } from '../../operations/record.ts';
import { begunResult, withClosing } from '../../operations/result.ts';
import type { Session } from '../../operations/session.ts';
import type { ValuesOf } from '../verbs/input.ts';
import type { probe as table } from '../verbs/probe.ts';
import type { World } from '../world.ts';
import { eachService, openEntries, openSessions } from './sessions.ts';

/** Judges and settles the entries that were handed over; without one it observes, and settles nothing. */
export async function performProbe(
  world: World,
  inputs: ValuesOf<(typeof table)['inputs']>,
): Promise<readonly ServiceResult[]> {
  if (inputs.entry.length === 0) {
    const { sessions } = await openSessions(world, {
      place: inputs,
      services: inputs.service,
      environment: inputs.environment,
    });
    return eachService('probe', sessions, observeOnly);
  }
  const opened = await openEntries(world, inputs, inputs.entry);
  return eachService(
    'probe',
    opened.map(({ session }) => session),
    async (session, index) => {
      const name = opened[index]?.name;
      if (name === undefined) throw new WaybillError('internal', { message: 'an entry without a name' });
      const since = session.clock.now();
      const newest = await head(session, name.number);
      const begun = begunResult('probe', session, null, newest?.state.current ?? null);
      const open = newest?.state.open ?? null;
      if (inputs['dry-run']) return planned(begun, requireOpen(newest, name).state.open);
      const probed = await probe(session, name);
      const details = 'checked' in probed ? { verdict: probed.checked.verdict, judged: probed.checked.judged } : {};
      const closing = await awaitClosing(session, name.number);
      const known = {
        ...begun,
        digest: open?.revision.digest ?? null,
        version: open?.version ?? null,
        commit: open?.commit ?? null,
        entry: formatEntryName(name),
        details,
      };
      if (closing === undefined) return { ...known, outcome: 'errored', message: `#${name.number} is still open` };
      const told = withClosing(known, session, closing, since);
      // A probe judges: what passed is verified; that it was deployed is another step's word.
      return told.outcome === 'deployed' && closing.verdict === 'passed' ? { ...told, outcome: 'verified' } : told;
    },
  );
}

/** What would be checked; nothing is asked of the service. */
function planned(begun: ServiceResult, open: Open | null): ServiceResult {
  const probes = open === null || open.phase === 'returning' ? [] : open.probes;
  const message = `would check ${probes.map((one) => one.name).join(', ') || 'nothing: it is on its way back'}`;
  const known = { digest: open?.revision.digest ?? null, version: open?.version ?? null, details: { probes } };
  return { ...begun, ...known, outcome: 'planned', good: true, message };
}

async function observeOnly(session: Session): Promise<ServiceResult> {
  const newest = await head(session);
  const current = newest?.state.current ?? null;
  if (current === null) {
    throw new WaybillError('refused', {
      where: `${session.service} in ${session.environment.name}`,
      message: 'nothing that is recorded runs there: there is nothing to observe',
    });
  }
  const topology = await session.catalog.topology(null, session.service, session.environment.name);
  const checked = await check(session, current, topology.probes, session.cancel);
  const reason = checked.judged.map((judged) => `${judged.probe}: ${judged.verdict}, ${judged.reason}`).join('; ');
  return {
    ...begunResult('probe', session, null, current),
    outcome: checked.verdict === 'passed' ? 'observed' : checked.verdict === 'failed' ? 'failed' : 'errored',
    good: checked.verdict === 'passed',
    digest: current.revision.digest,
    version: current.version,
    message: `observed only: ${reason}`,
    details: { verdict: checked.verdict, judged: checked.judged },
  };
}
