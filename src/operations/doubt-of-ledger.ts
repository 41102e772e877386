import { WaybillError } from '../domain/error.ts';
import type { Head } from '../domain/ledger/entry.ts';
import { emptyState } from '../domain/ledger/state.ts';
import type { ObservedWorkload } from '../domain/observed.ts';
import { compareRunning } from '../plan/running.ts';
import type { Session } from './session.ts';

/** A ledger that ends before what runs names was truncated; nothing goes forward on it. */
export function doubtOfLedger(
  session: Session,
  newest: Head,
  observed: readonly ObservedWorkload[],
): WaybillError | undefined {
  if (compareRunning(newest?.state ?? emptyState, observed).kind === 'as-recorded') return undefined;
  for (const workload of observed) {
    const number = Number(/#([0-9]+):/.exec(workload.mark.entry ?? '')?.[1] ?? 0);
    if (number <= (newest?.header.number ?? 0)) continue;
    return new WaybillError('ledger-truncated', {
      where: `ledger of ${session.service} in ${session.environment.name}`,
      message: `expected entry #${number}, which ${workload.name} runs; the newest entry is #${newest?.header.number ?? 0}`,
      fix: `waybill settle ${session.service} ${session.environment.name} --restart-ledger --reason "…"`,
    });
  }
  return undefined;
}
