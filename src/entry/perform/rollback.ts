import { WaybillError } from '../../domain/error.ts';
import { formatEntryName } from '../../domain/ledger/entry.ts';
import { secondsBetween } from '../../domain/instant.ts';
import type { ServiceResult } from '../../domain/result.ts';
import { begunResult, namedOf } from '../../operations/result.ts';
import { head } from '../../operations/record.ts';
import { returnTo } from '../../operations/return-to.ts';
import { rollback, type RollbackRequest } from '../../operations/rollback.ts';
import type { Session } from '../../operations/session.ts';
import { labelOf } from '../../plan/naming.ts';
import type { ValuesOf } from '../verbs/input.ts';
import type { rollback as table } from '../verbs/rollback.ts';
import { blankResult } from '../../operations/blank-result.ts';
import type { World } from '../world.ts';
import { eachService, openEntries, openSessions } from './sessions.ts';

type Inputs = ValuesOf<(typeof table)['inputs']>;

const guard = 'if-reached';

/** Takes entries back, or what a person rejects. An empty entry is nothing to take back, and no fault. */
export async function performRollback(world: World, inputs: Inputs): Promise<readonly ServiceResult[]> {
  if (inputs.entry.length > 0) {
    const opened = await openEntries(world, inputs, inputs.entry, guard);
    return eachService(
      'rollback',
      opened.map(({ session }) => session),
      async (session, index) => {
        const entry = opened[index]?.name;
        if (entry === undefined) throw new WaybillError('internal', { message: 'an entry without a name' });
        const why = inputs.reason ?? 'a later step of the job failed';
        return answer(session, { kind: 'entry', entry, reason: why, dryRun: inputs['dry-run'] });
      },
    );
  }
  const { service, environment, from, reason } = inputs;
  if (service === null || environment === null) {
    const message = 'no entry was handed over: there is nothing to take back';
    return [{ ...blankResult('rollback', service ?? '', environment), outcome: 'unchanged', good: true, message }];
  }
  const { sessions } = await openSessions(world, { place: inputs, services: [service], environment, guard });
  return eachService('rollback', sessions, async (session) => {
    const definition = inputs['to-task-definition'];
    if (definition !== null) return returnTo(session, definition, { reason: reason ?? '', dryRun: inputs['dry-run'] });
    return answer(session, {
      kind: 'person',
      from: from ?? '',
      to: inputs.to,
      reason: reason ?? '',
      scope: inputs['configuration-only'] ? 'revision' : 'digest',
      dryRun: inputs['dry-run'],
    });
  });
}

async function answer(session: Session, request: RollbackRequest): Promise<ServiceResult> {
  const since = session.clock.now();
  const before = (await head(session))?.state.current ?? null;
  const begun = begunResult('rollback', session, null, before);
  const outcome = await rollback(session, request);
  const timed = (more: Partial<ServiceResult>): ServiceResult => ({
    ...begun,
    ...more,
    seconds: secondsBetween(since, session.clock.now()),
  });
  switch (outcome.kind) {
    case 'unchanged':
      return timed({ outcome: 'unchanged', good: true, message: outcome.message });
    case 'planned':
      return timed({ outcome: 'planned', good: true, message: outcome.message });
    case 'refused':
      return timed({
        outcome: 'refused',
        message: outcome.message,
        unmet: [
          { code: 'refused', message: outcome.message, ...(outcome.fix === undefined ? {} : { fix: outcome.fix }) },
        ],
      });
    case 'withdrawn':
      return timed({
        outcome: 'unchanged',
        good: true,
        message: 'it had not begun: withdrawn',
        closing: outcome.entry.digest,
      });
    case 'went-back': {
      const { back, from, judgement } = outcome;
      const { service, environment, number } = judgement.header;
      const known = {
        from: namedOf(from),
        entry: formatEntryName({ service, environment, number, digest: judgement.digest }),
        closing: back.entry.digest,
      };
      if (back.kind === 'stranded')
        return timed({ ...known, outcome: 'failed', message: back.reason, details: { paged: true } });
      const { to } = back;
      return timed({
        ...known,
        outcome: 'rolled-back',
        good: true,
        message: `${labelOf(to)} runs again, its probe ${back.probe}; ${labelOf(from)} is taken back: ${request.reason}`,
        digest: to.revision.digest,
        version: to.version,
        commit: to.commit,
        revision: to.revision.hash,
        details: {
          reason: request.reason,
          definitions: to.revision.workloads.map((workload) => workload.definition),
          previous: from.revision.workloads.map((workload) => workload.definition),
        },
      });
    }
  }
}
