import { describe, expect, it } from 'vitest';
import type { Digest } from '../../../src/domain/digest.ts';
import type { Instant } from '../../../src/domain/instant.ts';
import type { WrittenEntry } from '../../../src/domain/ledger/entry.ts';
import type { LedgerEvent } from '../../../src/domain/ledger/event.ts';
import { emptyState, type LedgerState, type Shipped } from '../../../src/domain/ledger/state.ts';
import { historyTable } from '../../../src/entry/cli/history-table.ts';

const digest = `sha256:${'1'.repeat(64)}` as Digest;
const at = '2026-11-20T10:05:00.000Z' as Instant;
const shipped: Shipped = {
  revision: { hash: 'c'.repeat(64), digest, repository: 'returns', workloads: [] },
  version: '1.4.0',
  commit: null,
  sourceKey: null,
};

function entryOf(number: number, event: LedgerEvent, actor = 'ada', state: LedgerState = emptyState): WrittenEntry {
  const header = {
    service: 'returns',
    environment: 'prod',
    number,
    previous: null,
    time: at,
    actor,
    run: 'local',
    nonce: 'n',
    commit: null,
    policy: null,
    restsOn: [],
  };
  return { header, event, state, digest };
}

const reason =
  'orders are lost since this version came, which the probe could not have seen, as it asks for one page only';

describe('a history', () => {
  it('has a row an entry, with its reason beside it or, where that is long, below it', () => {
    const entries = [
      entryOf(8, { kind: 'rolled-back', to: shipped, probe: 'passed', evidence: [] }),
      entryOf(7, {
        kind: 'rejected',
        scope: 'digest',
        cause: null,
        by: 'person',
        reason,
        evidence: [],
        holds: true,
        to: null,
        baseline: {},
      }),
      entryOf(1, { kind: 'admitted', admitBy: at, probes: [], refs: ['refs/tags/v1.4.0'], ...shipped }),
    ];
    expect(historyTable(entries, 80)).toBe(
      [
        '#   time (UTC)        what         version  by',
        '#8  2026-11-20 10:05  rolled-back  1.4.0    ada  its probe passed',
        '#7  2026-11-20 10:05  rejected              ada',
        '    orders are lost since this version came, which the probe could not have',
        '    seen, as it asks for one page only',
        '#1  2026-11-20 10:05  admitted     1.4.0    ada  v1.4.0',
      ].join('\n'),
    );
  });

  it('names what was verified by what runs since', () => {
    const current = { ...shipped, standing: 'verified' as const, number: 3, at };
    const entry = entryOf(3, { kind: 'verified', passed: [], evidence: [] }, 'ada', { ...emptyState, current });
    expect(historyTable([entry]).split('\n')[1]).toBe('#3  2026-11-20 10:05  verified  1.4.0    ada');
  });

  it('is plain text, whatever was recorded (I10)', () => {
    const evil = 'x\u001b[31m\n::error::y';
    const text = historyTable([entryOf(1, { kind: 'stranded', reason: evil }, evil)], 80);
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    expect(text).not.toMatch(/^\s*::/m);
  });

  it('says that there is none', () => {
    expect(historyTable([])).toBe('nothing is recorded');
  });
});
