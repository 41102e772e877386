import { describe, expect, it } from 'vitest';
import type { Digest } from '../../src/domain/digest.ts';
import type { Instant } from '../../src/domain/instant.ts';
import type { ServiceResult } from '../../src/domain/result.ts';
import { notificationOf, type NotificationContext } from '../../src/plan/notification.ts';
import { titleOf } from '../../src/plan/title.ts';

const newer = `sha256:${'1'.repeat(64)}` as Digest;
const older = `sha256:${'0'.repeat(64)}` as Digest;
const commits = { newer: 'b'.repeat(40), older: 'a'.repeat(40) };

function resultOf(more: Partial<ServiceResult> = {}): ServiceResult {
  return {
    verb: 'ship',
    service: 'returns',
    environment: 'prod',
    outcome: 'deployed',
    good: true,
    message: 'runs, and passed its verdict',
    digest: newer,
    version: '1.4.0',
    commit: commits.newer,
    from: { digest: older, version: '1.3.0', commit: commits.older },
    entry: `returns@prod#7:${newer}`,
    closing: newer,
    revision: 'c'.repeat(64),
    unmet: [],
    warnings: [],
    url: 'https://returns.shop.example/',
    undo: 'waybill rollback returns prod --from 1.4.0 --reason "…"',
    seconds: 83.4,
    details: {
      verdict: 'passed',
      judged: [{ probe: 'health', verdict: 'passed', reason: '5 of 5 good, p95 12 ms' }],
      environmentVariables: { TOKEN: 'never told' },
    },
    ...more,
  };
}

const context: NotificationContext = {
  run: 'https://github.example/shop/shop/actions/runs/7',
  attempt: 1,
  actor: 'ada',
  repository: 'shop/shop',
  commitUrl: (commit) => `https://github.example/shop/shop/commit/${commit}`,
  time: '2026-11-20T10:00:00.000Z' as Instant,
};

describe('a message about a result', () => {
  it('has service, version, image, change with commits, verdict with its numbers, time, links and the way back', () => {
    const { title, good, facts, links, command } = notificationOf(resultOf(), context);
    expect({ title, good, command }).toEqual({
      title: 'returns 1.4.0 runs in prod',
      good: true,
      command: 'waybill rollback returns prod --from 1.4.0 --reason "…"',
    });
    expect(facts).toEqual([
      ['Outcome', 'deployed'],
      ['Environment', 'prod'],
      ['Version', '1.4.0'],
      ['Image', '111111111111'],
      ['From → to', '1.3.0 (aaaaaaa) → 1.4.0 (bbbbbbb)'],
      ['Verdict', 'passed: health (5 of 5 good, p95 12 ms)'],
      ['What happened', 'runs, and passed its verdict'],
      ['Took', '83 s'],
      ['By', 'ada'],
    ]);
    expect(links).toEqual([
      ['Run', 'https://github.example/shop/shop/actions/runs/7'],
      ['returns', 'https://returns.shop.example/'],
      ['Commit', `https://github.example/shop/shop/commit/${commits.newer}`],
    ]);
  });

  it('says everything that is unmet, and every warning', () => {
    const unmet = [
      { code: 'held', message: 'held here', fix: 'waybill release …' },
      { code: 'verified-in', message: 'not verified in uat' },
    ];
    const { facts, data } = notificationOf(
      resultOf({ outcome: 'refused', good: false, unmet, warnings: ['old'] }),
      context,
    );
    expect(facts.slice(-3)).toEqual([
      ['Unmet', 'held here'],
      ['Unmet', 'not verified in uat'],
      ['Warning', 'old'],
    ]);
    expect(data['unmet']).toEqual([
      { code: 'held', message: 'held here', fix: 'waybill release …' },
      { code: 'verified-in', message: 'not verified in uat', fix: null },
    ]);
  });

  it('leaves out what is not known', () => {
    const unknown = {
      digest: null,
      version: null,
      commit: null,
      from: null,
      url: null,
      undo: null,
      seconds: 0,
      details: {},
    };
    const { facts, links, command } = notificationOf(resultOf({ ...unknown, message: '' }), {
      ...context,
      run: 'local',
    });
    expect(facts.map(([label]) => label)).toEqual(['Outcome', 'Environment', 'By']);
    expect([links, command]).toEqual([[], null]);
  });

  it.each<[string, boolean, unknown, readonly string[]]>([
    ['leads to the console where it went wrong', false, 'https://console.test/', ['https://console.test/']],
    ['leads there only over TLS (I10)', false, 'javascript:alert(1)', []],
    ['leads nowhere by what is no text (I10)', false, { href: 'https://console.test/' }, []],
    ['needs no second look where it went well', true, 'https://console.test/', []],
  ])('%s', (_, good, console, expected) => {
    const { links } = notificationOf(resultOf({ good, details: { console } }), context);
    expect(links.filter(([label]) => label === 'Console').map(([, address]) => address)).toEqual(expected);
  });

  it('carries nothing of the details but the verdict (I9)', () => {
    const { data } = notificationOf(resultOf(), context);
    expect(JSON.stringify(data)).not.toContain('never told');
    expect(data).toMatchObject({ verdict: 'passed: health (5 of 5 good, p95 12 ms)', time: context.time, attempt: 1 });
  });

  it('does not stumble over details that are none of ours', () => {
    const details = {
      verdict: 'passed',
      judged: [null, 3, { probe: { toString: 1 }, reason: {} }, { probe: 'a', reason: 'b' }],
    };
    expect(notificationOf(resultOf({ details }), context).data['verdict']).toBe('passed: a (b)');
  });
});

describe('the id of a message', () => {
  it('is the digest of the entry that closed it: the same from every run that tells of it', () => {
    const first = notificationOf(resultOf(), context);
    const second = notificationOf(resultOf(), {
      ...context,
      run: 'local',
      attempt: 9,
      time: '2026-12-01T00:00:00.000Z' as Instant,
    });
    expect([first.id, second.id]).toEqual([newer, newer]);
  });

  it('is, where nothing was closed, made of run, attempt, verb, service and environment, and of nothing else', () => {
    const open = resultOf({ closing: null });
    const { id } = notificationOf(open, context);
    expect(id).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(notificationOf({ ...open, message: 'other', seconds: 1 }, { ...context, actor: 'bob' }).id).toBe(id);
    const others = [
      notificationOf(open, { ...context, run: 'local' }),
      notificationOf(open, { ...context, attempt: 2 }),
      notificationOf({ ...open, verb: 'promote' }, context),
      notificationOf({ ...open, service: 'shipping' }, context),
      notificationOf({ ...open, environment: 'uat' }, context),
    ];
    expect(new Set([id, ...others.map((one) => one.id)]).size).toBe(6);
  });
});

describe('the title of a result', () => {
  const build = { verb: 'build', environment: null, from: null } as const;
  it.each<readonly [string, Partial<ServiceResult>]>([
    ['returns 1.4.0 runs in prod', {}],
    ['returns 1.4.0 runs already in prod', { outcome: 'unchanged' }],
    ['returns 1.4.0 was refused for prod', { outcome: 'refused', good: false }],
    ['returns 111111111111 could not be judged in prod', { outcome: 'errored', good: false, version: null }],
    [
      'returns 1.4.0 was taken back in prod; 1.3.0 runs',
      { outcome: 'rolled-back', good: false, details: { runs: { digest: older, version: '1.3.0' } } },
    ],
    ['returns 1.4.0 failed in prod', { outcome: 'failed', good: false, details: { runs: { digest: newer } } }],
    ['returns is back on 1.4.0 in prod', { verb: 'rollback', outcome: 'rolled-back' }],
    ['rollback of returns in prod: refused', { verb: 'rollback', outcome: 'refused', good: false }],
    ['returns: nothing is taken back in prod', { verb: 'rollback', outcome: 'unchanged' }],
    ['returns was built', { ...build, version: null, digest: null, outcome: 'built' }],
    ['returns 111111111111 was built before and is reused', { ...build, version: null, outcome: 'reused' }],
    ['returns could not be built', { ...build, version: null, digest: null, outcome: 'errored', good: false }],
    ['returns 1.4.0 is held for prod', { verb: 'hold', outcome: 'held' }],
    ['returns is in order in prod', { verb: 'settle', outcome: 'unchanged' }],
    ['what came of returns in prod did not reach everyone', { verb: 'notify', outcome: 'failed' }],
    ['deploy: refused', { verb: 'deploy', service: '', environment: null, outcome: 'refused', good: false }],
  ])('is "%s"', (title, more) => {
    expect(titleOf(resultOf(more))).toBe(title);
  });
});
