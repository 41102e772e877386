import { toldBy } from '../domain/error.ts';
import type { Failure } from '../domain/failure.ts';
import { say, type Session } from './session.ts';

/** Shows people why something fails. A report whose evidence is incomplete says so, and how to make the next one whole. */
export function tellFailure(session: Session, failure: Failure): void {
  const { service, environment, reporter } = session;
  reporter.report({ kind: 'failure', service, environment: environment.name, failure });
  const { workload, unread } = failure;
  if (unread === undefined) return;
  const missing = `${workload}: the last lines of its log are missing: ${toldBy(session.verb, unread)}`;
  say(session, 'warning', missing, unread.fix);
}
