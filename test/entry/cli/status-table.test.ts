import { describe, expect, it } from 'vitest';
import type { Digest } from '../../../src/domain/digest.ts';
import type { Instant } from '../../../src/domain/instant.ts';
import { age, statusTable } from '../../../src/entry/cli/status-table.ts';
import type { Status } from '../../../src/operations/status.ts';

const digest = `sha256:${'1'.repeat(64)}` as Digest;

function statusOf(more: Partial<Status> = {}): Status {
  return {
    service: 'returns',
    environment: 'prod',
    version: '1.4.0',
    digest,
    commit: 'b'.repeat(40),
    standing: 'verified',
    ageSeconds: 7300,
    open: null,
    drift: [],
    holds: [],
    ...more,
  };
}

const hold = {
  id: 9,
  scope: 'digest',
  digest,
  sourceKey: null,
  revision: null,
  by: 'person',
  cause: null,
  reason: 'orders are lost',
  actor: 'ada',
  at: '2026-11-20T10:00:00.000Z' as Instant,
} as const;

describe('the matrix', () => {
  it('has services down and environments across, and what needs a person below', () => {
    const rows = [
      statusOf({ environment: 'uat', ageSeconds: 90_000 }),
      statusOf({
        drift: ['at.prod names sha256:000000000000'],
        open: '#12 began since 2026-11-20T10:00',
        holds: [hold],
      }),
      statusOf({
        service: 'shipping',
        environment: 'uat',
        standing: 'empty',
        version: null,
        digest: null,
        commit: null,
        ageSeconds: null,
      }),
    ];
    expect(statusTable(rows, 80)).toBe(
      [
        '          uat               prod',
        'returns   1.4.0             1.4.0',
        '          111111111111      111111111111',
        '          verified, 1 d     verified, 2 h',
        '                            ! drift, open, 1 hold',
        'shipping  nothing recorded  -',
        '',
        '! returns in prod: at.prod names sha256:000000000000',
        '! returns in prod: #12 began since 2026-11-20T10:00',
        '! returns in prod: hold #9 on 111111111111, by ada: orders are lost',
      ].join('\n'),
    );
  });

  it.each([40, 60, 80, 120])('fits into %d letters a line', (columns) => {
    const environments = ['dev', 'performance', 'uat', 'preproduction', 'prod'];
    const rows = environments.flatMap((environment) =>
      ['returns', 'a-service-with-a-long-name'].map((service) =>
        statusOf({
          service,
          environment,
          version: '10.20.30-rc.4',
          drift: ['another tool deployed '.repeat(6).trim()],
          holds: [hold, hold],
        }),
      ),
    );
    const text = statusTable(rows, columns);
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(columns);
    for (const environment of environments) expect(text).toContain(environment);
  });

  it('is plain text, whatever a ledger says (I10)', () => {
    const evil = 'x\u001b[31m\n::error::y';
    const text = statusTable(
      [statusOf({ version: evil, drift: [evil], holds: [{ ...hold, reason: evil, actor: evil }] })],
      80,
    );
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    expect(text).not.toMatch(/^\s*::/m);
  });

  it('says that there is nothing', () => {
    expect(statusTable([], 80)).toBe('there is nothing to show');
  });
});

describe('an age', () => {
  it.each([
    [0, '0 s'],
    [59, '59 s'],
    [60, '1 min'],
    [3599, '59 min'],
    [3600, '1 h'],
    [86_400, '1 d'],
    [-5, '0 s'],
  ])('of %d seconds is %s', (seconds, text) => {
    expect(age(seconds)).toBe(text);
  });

  it('gives a runner no command, wherever a line breaks (I10)', () => {
    const reason = `${'orders '.repeat(9)}${'::add-mask::x '.repeat(20)}`;
    const table = statusTable([statusOf({ holds: [{ ...hold, reason }] })]);
    expect(table).toContain('add-mask');
    expect(table.split('\n').filter((line) => line.trim().startsWith('::'))).toEqual([]);
  });
});
