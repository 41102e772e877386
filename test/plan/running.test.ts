import { expect, test } from 'vitest';
import { digestOf } from '../../src/domain/hash.ts';
import type { WrittenEntry } from '../../src/domain/ledger/entry.ts';
import { emptyState, type LedgerState } from '../../src/domain/ledger/state.ts';
import type { ObservedWorkload } from '../../src/domain/observed.ts';
import { compareRunning } from '../../src/plan/running.ts';
import { following, journey, shippedOf } from '../operations/ledger/entries.ts';

/** 1.2.0 was adopted as a copy, `returns-web:7`; then 1.3.0 was verified as `returns-web:9`. */
const verified: LedgerState = (() => {
  const revision = shippedOf('1.3.0').revision;
  const workloads = revision.workloads.map((workload) => ({ ...workload, definition: 'returns-web:9' }));
  const shipped = { ...shippedOf('1.3.0'), revision: { ...revision, workloads } };
  const [adopted, admitted, began] = journey;
  if (adopted === undefined || admitted?.kind !== 'admitted' || began?.kind !== 'began')
    throw new Error('another journey');
  const events = [
    adopted,
    { ...admitted, ...shipped },
    { ...began, revision: shipped.revision },
    { kind: 'verified', passed: [], evidence: [] } as const,
  ];
  let before: WrittenEntry | undefined;
  for (const event of events) before = { ...following(before, event), digest: digestOf(event.kind) };
  return before?.state ?? emptyState;
})();

const runs = (definition: string, entry: string | null = null): readonly ObservedWorkload[] => [
  {
    name: 'web',
    definition,
    container: 'app',
    settable: true,
    mark: { entry, revision: null },
    desired: 2,
    steady: true,
    healthy: 2,
    digests: [digestOf('any')],
    underWay: null,
    newestAttempt: null,
    warnings: [],
  },
];

test('what is recorded runs', () => {
  expect(compareRunning(verified, runs('returns-web:9'))).toEqual({ kind: 'as-recorded' });
});

test('a definition with our mark that is not current has gone astray', () => {
  expect(compareRunning(verified, runs('returns-web:8', 'returns@prod#2:x'))).toMatchObject({ kind: 'astray' });
});

test('a copy of what was adopted has no mark, and is ours all the same: a late runner set it, no other tool', () => {
  expect(compareRunning(verified, runs('returns-web:7'))).toMatchObject({ kind: 'astray' });
});

test('what the ledger does not know is another tool’s', () => {
  expect(compareRunning(verified, runs('returns-web:11'))).toMatchObject({ kind: 'foreign', steady: true });
});
