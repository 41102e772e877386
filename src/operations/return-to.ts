import { WaybillError } from '../domain/error.ts';
import { secondsBetween } from '../domain/instant.ts';
import type { Head } from '../domain/ledger/entry.ts';
import type { ServiceResult } from '../domain/result.ts';
import { follow } from './follow.ts';
import { head } from './record.ts';
import { begunResult } from './result.ts';
import { say, targetOf, type Session } from './session.ts';

/**
 * Makes the service run a definition that a person names, where the ledger cannot be read: nothing ever blocks going
 * back. Nothing is recorded, and that is said. Where the ledger reads it is refused: whoever comes next, a ship under way
 * too, would make the service run again what the ledger says.
 */
export async function returnTo(
  session: Session,
  definition: string,
  { reason, dryRun }: { readonly reason: string; readonly dryRun: boolean },
): Promise<ServiceResult> {
  const since = session.clock.now();
  const newest = await readHead(session);
  if (newest !== undefined) throw reads(session, newest);
  const topology = await session.catalog.topology(null, session.service, session.environment.name);
  const target = targetOf(session, topology);
  const [workload, ...others] = topology.workloads;
  const remembered = await Promise.all(target.workloads.map((name) => session.orchestrator.remembered(target, name)));
  const index = remembered.findIndex((ones) => ones.some((one) => one.definition === definition));
  const meant = index === -1 ? (others.length === 0 ? workload : undefined) : topology.workloads[index];
  if (meant === undefined || index === -1) {
    const candidates = remembered.flat().slice(0, 10);
    throw new WaybillError('refused', {
      where: 'input "to-task-definition"',
      message: `expected a definition that ran here, got ${definition}; known: ${candidates.map((one) => `${one.definition} (${one.image}, ${one.at})`).join(', ') || 'none'}`,
      fix: `--to-task-definition ${candidates[0]?.definition ?? '<one that ran>'}`,
    });
  }
  const record = {
    name: meant.name,
    container: meant.container ?? session.service,
    definition,
    base: null,
    sidecars: {},
    settings: {},
    count: null,
  };
  const begun = begunResult('rollback', session, null, null);
  if (dryRun) return { ...begun, outcome: 'planned', good: true, message: `${meant.name} would run ${definition}` };
  const before = await session.orchestrator.attempts(target, meant.name);
  await session.orchestrator.begin(target, record, null);
  say(
    session,
    'warning',
    'the ledger does not know of this: once it reads again, waybill rollback puts it on the record, or whoever comes next brings back what it says; settle with restart-ledger adopts what runs instead',
  );
  for (let tries = 0; tries < 15; tries += 1) {
    const attempts = await session.orchestrator.attempts(target, meant.name);
    const attempt = attempts.find((one) => one.definition === definition && !before.some((old) => old.id === one.id));
    if (attempt === undefined) {
      await session.clock.sleep(2);
      continue;
    }
    const followed = await follow(session, target, attempt, null, null);
    const good = followed.kind === 'succeeded';
    const seconds = secondsBetween(since, session.clock.now());
    return {
      ...begun,
      outcome: good ? 'rolled-back' : 'failed',
      good,
      seconds,
      message: good ? `${definition} runs again: ${reason}` : `going back ended as ${followed.kind}`,
    };
  }
  return { ...begun, outcome: 'unchanged', good: true, message: `${definition} runs already` };
}

/** Whatever keeps the ledger from being read must not keep anybody from going back. */
async function readHead(session: Session): Promise<Head> {
  return head(session).catch(() => undefined);
}

function reads({ service, environment }: Session, newest: NonNullable<Head>): WaybillError {
  const { open, current } = newest.state;
  const runs = open?.phase === 'began' ? open : current;
  const from = runs === null ? '<version>' : (runs.version ?? runs.revision.digest);
  return new WaybillError('refused', {
    where: 'input "to-task-definition"',
    message: `expected a ledger that cannot be read; this one reads up to #${newest.header.number}, and what it says would be brought back over this`,
    fix: `waybill rollback ${service} ${environment.name} --from ${from} --reason "…"`,
  });
}
