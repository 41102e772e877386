import { secondsBetween, type Instant } from '../domain/instant.ts';
import type { Current } from '../domain/ledger/state.ts';
import { waysBackInOrder } from '../domain/ledger/ways-back.ts';
import type { Verb } from '../domain/outcome.ts';
import type { Named, ServiceResult } from '../domain/result.ts';
import type { Closing } from '../plan/closing.ts';
import { labelOf } from '../plan/naming.ts';
import { blankResult } from './blank-result.ts';
import { nameOf } from './record.ts';
import type { Resolved } from './resolve-version.ts';
import { targetOf, type Session } from './session.ts';

/** What a verb of one service in one environment begins its answer with. */
export function begunResult(
  verb: Verb,
  session: Session,
  resolved: Resolved | null,
  before: Current | null,
): ServiceResult {
  return {
    ...blankResult(verb, session.service, session.environment.name),
    digest: resolved?.digest ?? null,
    version: resolved?.version ?? null,
    commit: resolved?.commit ?? null,
    from: before === null ? null : namedOf(before),
    url: urlOf(session),
    details: before === null ? {} : { previous: definitionsOf(before) },
  };
}

/** The platform's handles of what runs, in the order of its workloads. */
function definitionsOf(current: Pick<Current, 'revision'>): readonly string[] {
  return current.revision.workloads.flatMap(({ definition }) => definition ?? []);
}

export function namedOf(current: Pick<Current, 'revision' | 'version' | 'commit'>): Named {
  return { digest: current.revision.digest, version: current.version, commit: current.commit };
}

/** Where people see the service, by the environment's pattern. */
export function urlOf(session: Session): string | null {
  const { url, name } = session.environment;
  return url === null ? null : url.replaceAll('{service}', session.service).replaceAll('{environment}', name);
}

/** What a person types to take back what runs. */
export function takingBack({ service, environment }: Session, current: Current): string {
  return `waybill rollback ${service} ${environment.name} --from ${labelOf(current)} --reason "…"`;
}

/** How an entry that was closed is told. */
export function withClosing(result: ServiceResult, session: Session, closing: Closing, since: Instant): ServiceResult {
  const { current } = closing.entry.state;
  // What has nothing before it cannot be undone.
  const before = waysBackInOrder(closing.entry.state).find((way) => way.revision.hash !== current?.revision.hash);
  const undo =
    closing.outcome === 'deployed' && current !== null && before !== undefined ? takingBack(session, current) : null;
  return {
    ...result,
    outcome: closing.outcome,
    good: closing.good,
    message: closing.message,
    entry: result.entry ?? nameOf(closing.entry),
    closing: closing.entry.digest,
    revision: current?.revision.hash ?? null,
    undo,
    seconds: secondsBetween(since, session.clock.now()),
    details: {
      ...result.details,
      evidence: closing.evidence,
      paged: closing.paged,
      runs: current === null ? null : { ...namedOf(current), standing: current.standing },
      definitions: current === null ? [] : definitionsOf(current),
      console: current === null ? null : session.orchestrator.link(targetOf(session, current.revision)),
      ...(closing.verdict === null ? {} : { verdict: closing.verdict }),
    },
  };
}
