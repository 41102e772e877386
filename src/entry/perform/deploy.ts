import { formatEntryName, type EntryName } from '../../domain/ledger/entry.ts';
import type { ServiceResult } from '../../domain/result.ts';
import { awaitClosing } from '../../operations/await-closing.ts';
import { deploy, previewDeploy } from '../../operations/deploy.ts';
import { catchUpTags } from '../../operations/move-tags.ts';
import { head } from '../../operations/record.ts';
import { begunResult, withClosing } from '../../operations/result.ts';
import { unmetOf } from '../../operations/unmet.ts';
import type { Session } from '../../operations/session.ts';
import { WaybillError } from '../../domain/error.ts';
import type { ValuesOf } from '../verbs/input.ts';
import type { deploy as table } from '../verbs/deploy.ts';
import type { World } from '../world.ts';
import { eachService, openEntries, openSessions } from './sessions.ts';

/** Brings about what was admitted: the entries that were handed over, else what is open for the services that are meant. */
export async function performDeploy(
  world: World,
  inputs: ValuesOf<(typeof table)['inputs']>,
): Promise<readonly ServiceResult[]> {
  if (inputs.entry.length > 0) {
    const opened = await openEntries(world, inputs, inputs.entry);
    return eachService(
      'deploy',
      opened.map(({ session }) => session),
      async (session, index) => deployOne(session, opened[index]?.name, inputs['dry-run']),
    );
  }
  const { sessions } = await openSessions(world, {
    place: inputs,
    services: inputs.service,
    environment: inputs.environment,
  });
  return eachService('deploy', sessions, async (session) => deployOne(session, undefined, inputs['dry-run']));
}

async function deployOne(session: Session, given: EntryName | undefined, dryRun: boolean): Promise<ServiceResult> {
  const since = session.clock.now();
  const newest = await head(session, given?.number);
  const before = newest?.state.current ?? null;
  const open = newest?.state.open ?? null;
  const begun = begunResult('deploy', session, null, before);
  if (given === undefined && open === null && before !== null && before.standing !== 'stranded') {
    if (!dryRun) await catchUpTags(session, newest);
    return {
      ...begun,
      outcome: 'unchanged',
      good: true,
      digest: before.revision.digest,
      version: before.version,
      message: 'nothing is admitted, and what was last admitted runs',
    };
  }
  const name: EntryName | undefined =
    given ??
    (open === null || newest === undefined
      ? undefined
      : {
          service: session.service,
          environment: session.environment.name,
          number: open.number,
          digest: open.digest ?? newest.digest,
        });
  if (name === undefined) {
    throw new WaybillError('entry-not-open', {
      where: `${session.service} in ${session.environment.name}`,
      message: 'expected an open entry to deploy, found none',
      fix: `waybill ship ${session.service} <version> ${session.environment.name}`,
    });
  }
  const entry = formatEntryName(name);
  if (dryRun) {
    const { revision, changes } = await previewDeploy(session, name);
    const message = changes.length === 0 ? 'would change nothing' : `would change ${changes.length} setting(s)`;
    const known = { entry, digest: revision.digest, revision: revision.hash, details: { changes } };
    return { ...begun, ...known, outcome: 'planned', good: true, message };
  }
  const deployed = await deploy(session, name);
  if (deployed.kind === 'running') {
    const { open: began } = deployed;
    return {
      ...begun,
      outcome: 'deployed',
      good: true,
      digest: began.revision.digest,
      version: began.version,
      commit: began.commit,
      entry,
      revision: began.revision.hash,
      message: `${deployed.tasks} task(s) run the admitted image; the verdict is still to come`,
      details: {
        definitions: began.revision.workloads.map((workload) => workload.definition),
        previous: before?.revision.workloads.map((workload) => workload.definition) ?? [],
      },
    };
  }
  const closing = await awaitClosing(session, name.number);
  if (closing === undefined)
    return {
      ...begun,
      entry,
      outcome: 'errored',
      message: `#${name.number} is still open; whoever comes next finishes it`,
    };
  const unmet = deployed.kind === 'concluded' && deployed.error !== undefined ? unmetOf(deployed.error, 'deploy') : [];
  return { ...withClosing({ ...begun, entry }, session, closing, since), unmet };
}
