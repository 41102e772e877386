import { digestOf } from '../../../src/domain/hash.ts';
import type { Instant } from '../../../src/domain/instant.ts';
import { instantOf, later } from '../../../src/domain/instant.ts';
import type { LedgerEvent } from '../../../src/domain/ledger/event.ts';
import { fold } from '../../../src/domain/ledger/fold.ts';
import { emptyState, type LedgerState, type Shipped } from '../../../src/domain/ledger/state.ts';
import type { Revision } from '../../../src/domain/revision.ts';

export const epoch: Instant = instantOf(Date.UTC(2026, 10, 20, 10));

/** A revision named by its version; `configuration` makes another revision of the same image. */
export function shipped(version: string, configuration = 'a'): Shipped {
  const digest = digestOf(version);
  const revision: Revision = {
    hash: digestOf(`${version} ${configuration}`).slice('sha256:'.length),
    digest,
    repository: 'returns',
    workloads: [
      {
        name: 'returns',
        container: 'app',
        definition: `returns:${version}-${configuration}`,
        base: 'returns:1',
        sidecars: {},
        settings: {},
        count: null,
      },
    ],
  };
  return { revision, version, commit: digestOf(version).slice(7, 47), sourceKey: `key-${version}` };
}

export const event = {
  adopted: (version: string): LedgerEvent => ({
    kind: 'adopted',
    restart: null,
    ...shipped(version),
    version: null,
    commit: null,
    sourceKey: null,
  }),
  admitted: (version: string, configuration = 'a'): LedgerEvent => ({
    kind: 'admitted',
    ...shipped(version, configuration),
    admitBy: later(epoch, 3600),
    probes: [],
    refs: ['refs/heads/main'],
  }),
  began: (version: string, configuration = 'a'): LedgerEvent => ({
    kind: 'began',
    revision: shipped(version, configuration).revision,
    baseline: { returns: null },
    verdictBy: later(epoch, 1800),
    leaseUntil: later(epoch, 3600),
  }),
  verified: (): LedgerEvent => ({ kind: 'verified', passed: ['p1'], evidence: [] }),
  deployed: (): LedgerEvent => ({ kind: 'deployed', reason: 'no task is wanted' }),
  rejected: (more: Partial<Extract<LedgerEvent, { kind: 'rejected' }>> = {}): LedgerEvent => ({
    kind: 'rejected',
    scope: 'digest',
    cause: 'image',
    by: 'machine',
    reason: 'probe failed',
    evidence: [],
    holds: true,
    to: null,
    baseline: {},
    ...more,
  }),
  withdrawn: (cause: Extract<LedgerEvent, { kind: 'withdrawn' }>['cause'] = 'capacity'): LedgerEvent => ({
    kind: 'withdrawn',
    cause,
    reason: 'no room',
    evidence: [],
  }),
  rolledBack: (version: string, probe: 'passed' | 'failed' | 'not-run' = 'passed'): LedgerEvent => ({
    kind: 'rolled-back',
    to: shipped(version),
    probe,
    evidence: [],
  }),
  stranded: (): LedgerEvent => ({ kind: 'stranded', reason: 'nothing to go back to' }),
  released: (...ids: number[]): LedgerEvent => ({ kind: 'released', ids, reason: 'looked at', by: 'person' }),
};

/** Folds events one after the other, as a ledger would have them: numbered, linked, a minute apart. */
export function tell(events: readonly LedgerEvent[], from: LedgerState = emptyState, first = 1): LedgerState {
  return events.reduce((state, one, index) => {
    const number = first + index;
    const previous = number === 1 ? null : digestOf(`entry ${number - 1}`);
    return fold(state, { number, previous, time: later(epoch, number * 60), actor: 'ada', run: 'local' }, one);
  }, from);
}

/** The events by which a version comes to run verified. */
export function shippedWell(version: string, configuration = 'a'): readonly LedgerEvent[] {
  return [event.admitted(version, configuration), event.began(version, configuration), event.verified()];
}
