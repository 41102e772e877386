import type { Digest } from '../domain/digest.ts';
import type { LedgerState } from '../domain/ledger/state.ts';
import type { ObservedWorkload } from '../domain/observed.ts';

/** What runs, held against what the ledger says runs. */
export type Running =
  | { readonly kind: 'as-recorded' }
  /** Every workload exists, but none has or wants a task. */
  | { readonly kind: 'nothing' }
  /** Ours, but not what the ledger knows to be good: an attempt that lost its runner. */
  | { readonly kind: 'astray'; readonly workloads: readonly string[] }
  /** Put there by another hand or tool. */
  | { readonly kind: 'foreign'; readonly workloads: readonly string[]; readonly steady: boolean };

/** Compares what was observed with the ledger's `current`; `waysBack` tells which definitions are the ledger's own. */
export function compareRunning(
  state: Pick<LedgerState, 'current' | 'waysBack'>,
  observed: readonly ObservedWorkload[],
): Running {
  const { current } = state;
  const recorded = new Map(current?.revision.workloads.map((workload) => [workload.name, workload]));
  const others = observed.filter((workload) => {
    const record = recorded.get(workload.name);
    if (record?.definition === workload.definition) return false;
    // What was adopted runs under its own definition until it is gone back to: the record's copy is pinned to digests.
    return !(current?.standing === 'adopted' && record?.base === workload.definition);
  });
  if (others.length === 0 && current !== null) return { kind: 'as-recorded' };
  if (current === null && observed.every((workload) => workload.desired === 0 && workload.healthy === 0)) {
    return { kind: 'nothing' };
  }
  const wanted = current?.standing;
  const isKept = wanted === 'verified' || wanted === 'rolled-back' || wanted === 'adopted';
  const astray = isKept ? others.filter((workload) => isOurs(state, workload)) : [];
  if (astray.length > 0) return { kind: 'astray', workloads: astray.map((workload) => workload.name) };
  return {
    kind: 'foreign',
    workloads: others.map((workload) => workload.name),
    steady: observed.every((workload) => workload.steady) && observed.some((workload) => workload.healthy > 0),
  };
}

/**
 * Whether a ledger knows a workload's definition as one of its own: it carries our mark, or is a copy of what was
 * adopted, which carries none.
 */
export function isOurs(
  state: Pick<LedgerState, 'waysBack'>,
  observed: Pick<ObservedWorkload, 'definition' | 'mark'>,
): boolean {
  if (observed.mark.entry !== null) return true;
  return state.waysBack.some((way) =>
    way.revision.workloads.some((workload) => workload.definition === observed.definition),
  );
}

/** The digests that really run, over all workloads. */
export function runningDigests(observed: readonly ObservedWorkload[]): readonly Digest[] {
  return [...new Set(observed.flatMap((workload) => workload.digests))];
}
