import { digestOf } from '../../../src/domain/hash.ts';
import { instantOf, later } from '../../../src/domain/instant.ts';
import type { Entry, WrittenEntry } from '../../../src/domain/ledger/entry.ts';
import type { LedgerEvent } from '../../../src/domain/ledger/event.ts';
import { fold } from '../../../src/domain/ledger/fold.ts';
import { emptyState, type Shipped } from '../../../src/domain/ledger/state.ts';
import { append } from '../../../src/operations/ledger/append.ts';
import type { Registry } from '../../../src/ports/registry.ts';

export const morning = instantOf(Date.UTC(2026, 10, 20, 10));

export function shippedOf(name: string): Shipped {
  return {
    revision: {
      hash: digestOf(`revision ${name}`).slice(7),
      digest: digestOf(name),
      repository: 'shop/returns',
      workloads: [
        {
          name: 'web',
          container: 'app',
          definition: 'returns-web:7',
          base: 'returns-web:3',
          sidecars: { proxy: digestOf('proxy') },
          settings: { deploymentConfiguration: { maximumPercent: 200 } },
          count: 2,
        },
      ],
    },
    version: name,
    commit: 'c'.repeat(40),
    sourceKey: 'd'.repeat(40),
  };
}

/** The entry that follows another, folded as the tool folds it. */
export function following(before: WrittenEntry | undefined, event: LedgerEvent, nonce = 'f'.repeat(32)): Entry {
  const number = (before?.header.number ?? 0) + 1;
  const header = {
    service: 'returns',
    environment: 'prod',
    number,
    previous: before?.digest ?? null,
    time: later(morning, number),
    actor: 'ada',
    run: 'local',
    nonce,
    commit: null,
    policy: { commit: null, hash: 'e'.repeat(64) },
    restsOn: [],
  };
  return { header, event, state: fold(before?.state ?? emptyState, header, event) };
}

/** A whole journey, one event of every kind that can follow there. */
export const journey: readonly LedgerEvent[] = [
  { kind: 'adopted', restart: null, ...shippedOf('1.2.0') },
  {
    kind: 'admitted',
    admitBy: later(morning, 3600),
    probes: [{ kind: 'steady', name: 'steady', seconds: 30 }],
    refs: ['refs/tags/v1.3.0'],
    ...shippedOf('1.3.0'),
  },
  {
    kind: 'began',
    revision: shippedOf('1.3.0').revision,
    baseline: { web: null },
    verdictBy: later(morning, 900),
    leaseUntil: later(morning, 1800),
  },
  {
    kind: 'rejected',
    scope: 'digest',
    cause: 'image',
    by: 'machine',
    reason: 'exit code 1',
    evidence: ['task abc'],
    holds: true,
    to: null,
    baseline: {},
  },
  { kind: 'rolled-back', to: shippedOf('1.2.0'), probe: 'passed', evidence: [] },
  { kind: 'released', ids: [4], reason: 'a planted fault', by: 'person' },
  { kind: 'admitted', admitBy: later(morning, 3600), probes: [], refs: [], ...shippedOf('1.4.0') },
  { kind: 'withdrawn', cause: 'cancelled', reason: 'cancelled', evidence: [] },
];

/** Writes events as a chain and answers the entries. */
export async function writeChain(
  registry: Registry,
  repository: string,
  events: readonly LedgerEvent[],
): Promise<readonly WrittenEntry[]> {
  const written: WrittenEntry[] = [];
  for (const event of events) {
    const entry = following(written.at(-1), event);
    const answer = await append(registry, repository, entry);
    if (answer.kind === 'lost') throw new Error(`entry ${entry.header.number} was lost`);
    written.push({ ...entry, digest: answer.digest });
  }
  return written;
}
