import { expect, test } from 'vitest';
import { instantOf } from '../../src/domain/instant.ts';
import type { LedgerEvent } from '../../src/domain/ledger/event.ts';
import { append } from '../../src/operations/ledger/append.ts';
import { settle } from '../../src/operations/settle.ts';
import type { Session } from '../../src/operations/session.ts';
import type { Attempt, ObservedWorkload } from '../../src/domain/observed.ts';
import type { Failure } from '../../src/domain/failure.ts';
import { event, shipped } from '../domain/ledger/story.ts';
import { createFakeClock } from '../ports/fake-clock.ts';
import { createMemoryRegistry, type MemoryRegistry } from '../ports/memory-registry.ts';
import { following } from './ledger/entries.ts';

const ledger = 'waybill/prod/returns';
const startedAt = instantOf(Date.parse('2026-11-20T10:00:00Z'));

async function ledgerWith(...events: readonly LedgerEvent[]): Promise<MemoryRegistry> {
  const registry = createMemoryRegistry();
  await registry.create(ledger, 'ledger');
  let before: Parameters<typeof following>[0];
  for (const one of events) {
    const entry = following(before, one);
    const written = await append(registry, ledger, entry);
    if (written.kind === 'lost') throw new Error('an entry was lost');
    before = { ...entry, digest: written.digest };
  }
  return registry;
}

test('what has gone astray and does not come up again is tried once, and said: people are needed (I8)', async () => {
  const good = shipped('1.5.0');
  const workload = good.revision.workloads[0];
  if (workload === undefined) throw new Error('expected a workload in the story');
  const admitted = { kind: 'admitted', ...good, admitBy: startedAt, probes: [], refs: [] } as const;
  const began = {
    kind: 'began',
    revision: good.revision,
    baseline: {},
    verdictBy: startedAt,
    leaseUntil: startedAt,
  } as const;
  const registry = await ledgerWith(admitted, began, event.verified());
  const attempts: Attempt[] = [];
  const failure: Failure = {
    workload: workload.name,
    cause: 'configuration',
    reason: 'a secret is gone',
    advice: '',
    tasks: [],
    events: [],
  };
  const astray = {
    name: workload.name,
    definition: 'other:9',
    mark: { entry: 'returns@prod#9:x', hash: null },
    desired: 1,
    running: 1,
    pending: 0,
    digests: [],
    underWay: null,
    newestAttempt: null,
    steady: true,
  } as unknown as ObservedWorkload;
  const session = {
    service: 'returns',
    environment: { name: 'prod', place: null, requires: { verifiedIn: [] } },
    policy: { policy: { registry: { ledger: 'waybill/{environment}/{service}' }, environments: [] } },
    ledgers: () => registry,
    registry,
    clock: createFakeClock(startedAt),
    reporter: { report: () => undefined },
    orchestrator: {
      observe: () => Promise.resolve([astray]),
      attempts: () => Promise.resolve([...attempts].reverse()),
      begin: () => {
        const id = `attempt-${attempts.length + 1}`;
        attempts.push({ id, workload: workload.name, definition: workload.definition ?? '', startedAt, ended: true });
        return Promise.resolve();
      },
      look: () => Promise.resolve({ kind: 'failed', failure }),
    },
  } as unknown as Session;
  const settled = await settle(session, { repair: false, restart: null });
  expect(settled.stranded).toBe(true);
  expect(settled.actions).toEqual([expect.stringMatching(/could not be brought back to 1\.5\.0: a secret is gone/)]);
  expect(attempts).toHaveLength(1);
});

test('a check that is cancelled decides nothing: what is open stays open (I5)', async () => {
  const good = shipped('1.5.0');
  const [workload] = good.revision.workloads;
  if (workload === undefined) throw new Error('expected a workload in the story');
  const steady = { kind: 'steady', name: 'steady for 60s', seconds: 60 } as const;
  const admitted = { kind: 'admitted', ...good, admitBy: startedAt, probes: [steady], refs: [] } as const;
  const times = { verdictBy: startedAt, leaseUntil: startedAt };
  const began = { kind: 'began', revision: good.revision, baseline: {}, ...times } as const;
  const registry = await ledgerWith(admitted, began);
  const cancel = new AbortController();
  const clock = createFakeClock(instantOf(Date.parse('2026-11-20T10:00:01Z')));
  const arrived = { name: workload.name, definition: workload.definition, desired: 1, underWay: null };
  const session = {
    service: 'returns',
    environment: { name: 'prod', place: null, requires: { verifiedIn: [] } },
    policy: { policy: { registry: { ledger: 'waybill/{environment}/{service}' }, environments: [] } },
    ledgers: () => registry,
    registry,
    clock,
    cancel: cancel.signal,
    reporter: { report: () => undefined },
    orchestrator: {
      observe: () => Promise.resolve([arrived]),
      tasks: () => {
        cancel.abort();
        return Promise.resolve([]);
      },
    },
  } as unknown as Session;
  await expect(settle(session, { repair: false, restart: null })).rejects.toMatchObject({ code: 'cancelled' });
  expect((await registry.tags(ledger)).toSorted()).toEqual(['000001', '000002']);
});
