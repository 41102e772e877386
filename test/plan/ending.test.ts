import { describe, expect, it } from 'vitest';
import type { Cause } from '../../src/domain/cause.ts';
import type { Began, LedgerState } from '../../src/domain/ledger/state.ts';
import { planEnding } from '../../src/plan/ending.ts';
import { judge, judgeProbe } from '../../src/plan/verdict.ts';
import { event, shipped, shippedWell, tell } from '../domain/ledger/story.ts';

const guarded = { hold: false, requires: { verifiedIn: ['uat'], tests: [], except: { branches: [], tags: [] } } };
const free = { hold: false, requires: { verifiedIn: [], tests: [], except: { branches: [], tags: [] } } };

function begun(before: readonly Parameters<typeof tell>[0][number][] = []): { state: LedgerState; open: Began } {
  const state = tell([...before, event.admitted('1.1.0'), event.began('1.1.0')]);
  if (state.open?.phase !== 'began') throw new Error('the story is wrong');
  return { state, open: state.open };
}

const failed = (cause: Cause) => ({ kind: 'failed', cause, reason: 'because', evidence: [] }) as const;

describe('an ending', () => {
  it.each<[Cause, 'rejected' | 'withdrawn']>([
    ['image', 'rejected'],
    ['configuration', 'rejected'],
    ['capacity', 'withdrawn'],
    ['permission', 'withdrawn'],
    ['network', 'withdrawn'],
    ['missing-image', 'withdrawn'],
    ['no-evidence', 'withdrawn'],
  ])('by %s is %s', (cause, kind) => {
    const { state, open } = begun();
    expect(planEnding(state, open, failed(cause), guarded).kind).toBe(kind);
  });

  it('by the image rejects the digest, unless it had passed here before (I5)', () => {
    const first = begun();
    expect(planEnding(first.state, first.open, failed('image'), guarded)).toMatchObject({ scope: 'digest' });
    const again = begun([...shippedWell('1.1.0', 'b')]);
    expect(planEnding(again.state, again.open, failed('image'), guarded)).toMatchObject({ scope: 'revision' });
  });

  it('by configuration never bans the image (I5)', () => {
    const { state, open } = begun();
    expect(planEnding(state, open, failed('configuration'), guarded)).toMatchObject({ scope: 'revision' });
  });

  it('holds by machine only where something is required, or the environment says so', () => {
    const { state, open } = begun();
    expect(planEnding(state, open, failed('image'), free)).toMatchObject({ holds: false });
    expect(planEnding(state, open, failed('image'), { ...free, hold: true })).toMatchObject({ holds: true });
    expect(planEnding(state, open, failed('image'), guarded)).toMatchObject({ holds: true });
  });

  it('cannot be verified under a hold that came meanwhile', () => {
    const { state, open } = begun();
    const held = tell(
      [
        {
          kind: 'held',
          hold: {
            scope: 'digest',
            digest: shipped('1.1.0').revision.digest,
            sourceKey: null,
            revision: null,
            by: 'person',
            cause: null,
            reason: 'leak',
          },
        },
      ],
      state,
      3,
    );
    expect(planEnding(held, open, { kind: 'passed', passed: [], evidence: [] }, guarded)).toMatchObject({
      kind: 'rejected',
      reason: 'held since it was admitted (#3): leak',
    });
  });
});

describe('a verdict', () => {
  const http = {
    kind: 'http',
    name: 'health',
    method: 'GET',
    url: 'http://127.0.0.1/',
    headers: {},
    body: null,
    expect: { status: [[200, 299]], headers: {}, json: {}, body: null, version: null },
    timeoutSeconds: 5,
    repeats: 4,
    intervalSeconds: 0,
    successRate: 0.75,
    p95Milliseconds: 100,
  } as const;
  const seen = (ok: boolean, milliseconds = 10, errored = false) => ({
    probe: 'health',
    ok,
    errored,
    detail: 'detail',
    milliseconds,
  });

  it('never passes on nothing', () => {
    expect(judge([])).toBe('inconclusive');
    expect(judgeProbe(http, []).verdict).toBe('inconclusive');
    expect(judgeProbe(http, [{ ...seen(true), probe: 'another' }]).verdict).toBe('inconclusive');
  });

  it('passes at its success rate, and fails below it', () => {
    expect(judgeProbe(http, [seen(true), seen(true), seen(true), seen(false)]).verdict).toBe('passed');
    expect(judgeProbe(http, [seen(true), seen(true), seen(false), seen(false)]).verdict).toBe('failed');
  });

  it('fails where it is too slow', () => {
    expect(judgeProbe(http, [seen(true, 500)]).verdict).toBe('failed');
  });

  it('is errored where the check itself broke, and a failure beside it still decides', () => {
    expect(judgeProbe(http, [seen(false, 0, true)]).verdict).toBe('errored');
    expect(judgeProbe(http, [seen(true), seen(false, 0, true)]).verdict).toBe('errored');
    expect(judge([judgeProbe(http, [seen(false, 0, true)]), judgeProbe(http, [seen(false)])])).toBe('failed');
  });
});
