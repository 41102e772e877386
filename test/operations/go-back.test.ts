import { expect, test } from 'vitest';
import { secondsBetween } from '../../src/domain/instant.ts';
import type { ObservedWorkload } from '../../src/domain/observed.ts';
import type { LedgerEvent } from '../../src/domain/ledger/event.ts';
import type { WrittenEntry } from '../../src/domain/ledger/entry.ts';
import { goBack } from '../../src/operations/go-back.ts';
import { append } from '../../src/operations/ledger/append.ts';
import type { Session } from '../../src/operations/session.ts';
import type { Attempt } from '../../src/ports/orchestrator.ts';
import { epoch, event, shipped } from '../domain/ledger/story.ts';
import { createFakeClock } from '../ports/fake-clock.ts';
import { createMemoryRegistry } from '../ports/memory-registry.ts';
import { following } from './ledger/entries.ts';

const ledger = 'waybill/prod/returns';

test('a way back that never comes up ends stranded after its time, and keeps no runner for ever (I8)', async () => {
  const registry = createMemoryRegistry();
  await registry.create(ledger, 'ledger');
  let from: WrittenEntry | undefined;
  const story: readonly LedgerEvent[] = [
    event.admitted('1.5.0'),
    event.began('1.5.0'),
    event.verified(),
    event.admitted('1.6.0'),
    event.began('1.6.0'),
    event.rejected(),
  ];
  for (const one of story) {
    const entry = following(from, one);
    const written = await append(registry, ledger, entry);
    if (written.kind === 'lost') throw new Error('an entry was lost');
    from = { ...entry, digest: written.digest };
  }
  if (from === undefined) throw new Error('expected a story');
  const clock = createFakeClock(epoch);
  const attempts: Attempt[] = [];
  const definition = shipped('1.5.0').revision.workloads[0]?.definition ?? '';
  const bad: Partial<ObservedWorkload> = {
    name: 'returns',
    definition: 'returns:9',
    newestAttempt: null,
    underWay: null,
    digests: [],
  };
  const session = {
    service: 'returns',
    environment: { name: 'prod', place: null, returnSeconds: 900, requires: { verifiedIn: [] } },
    policy: {
      commit: null,
      hash: 'e'.repeat(64),
      policy: { registry: { ledger: 'waybill/{environment}/{service}' }, environments: [] },
    },
    ledgers: () => registry,
    registry: { ...registry, pullable: () => Promise.resolve('pullable') },
    run: { url: 'local', actor: 'ada', ref: null, commit: null },
    clock,
    reporter: { report: () => undefined },
    orchestrator: {
      runnable: () => Promise.resolve('ready'),
      observe: () => Promise.resolve([bad]),
      attempts: () => Promise.resolve([...attempts].reverse()),
      begin: () => {
        attempts.push({
          id: `a${attempts.length}`,
          workload: 'returns',
          definition,
          startedAt: clock.now(),
          ended: false,
        });
        return Promise.resolve();
      },
      look: () => Promise.resolve({ kind: 'running', text: 'tasks start', decisive: null }),
    },
  } as unknown as Session;
  const back = await goBack(session, from);
  expect(back?.kind === 'stranded' && back.reason).toMatch(/1\.5\.0 had not come up after 900 s/);
  expect(attempts).toHaveLength(1);
  expect(secondsBetween(epoch, clock.now())).toBeLessThan(920);
});
