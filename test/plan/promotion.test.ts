import { describe, expect, it } from 'vitest';
import type { EnvironmentPolicy } from '../../src/domain/policy.ts';
import { emptyState, type LedgerState } from '../../src/domain/ledger/state.ts';
import type { Candidate } from '../../src/plan/gate.ts';
import { planPromotion, type PromotionFacts } from '../../src/plan/promotion.ts';
import { event, shipped, shippedWell, tell } from '../domain/ledger/story.ts';

const prod: EnvironmentPolicy = {
  name: 'prod',
  github: 'prod',
  branches: null,
  tags: ['v*'],
  requires: { verifiedIn: ['uat'], tests: [], except: { branches: [], tags: [] } },
  place: {},
  region: null,
  role: null,
  account: null,
  registry: null,
  url: null,
  hold: false,
  allowZero: false,
  allowDowngrade: false,
  lockTimeoutSeconds: null,
  admitTtlSeconds: 3600,
  verdictSeconds: 1800,
  returnSeconds: 900,
};

function candidate(version: string, configuration = 'a'): Candidate {
  const { revision, commit, sourceKey } = shipped(version, configuration);
  return { service: 'returns', digest: revision.digest, revision: revision.hash, sourceKey, version, commit };
}

function facts(state: LedgerState, more: Partial<PromotionFacts> = {}): PromotionFacts {
  return {
    state,
    required: [{ environment: 'uat', state: emptyState }],
    refs: { kind: 'allowed', refs: ['refs/tags/v1'], exempt: false },
    wayBack: 'ready',
    acceptNoWayBack: null,
    tampered: [],
    tests: [],
    running: { kind: 'as-recorded' },
    behindCurrent: 'no',
    ...more,
  };
}

function plan(version: string, given: PromotionFacts, namedByHand = false) {
  return planPromotion({ environment: prod, candidate: candidate(version), namedByHand, force: false }, given);
}

const inUat = (...versions: string[]) => [
  { environment: 'uat', state: tell(versions.flatMap((version) => shippedWell(version))) },
];

describe('the gate', () => {
  it('names every unmet requirement at once, and admits nothing (I3)', () => {
    const state = tell([
      ...shippedWell('1.2.0'),
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
    ]);
    const decision = plan(
      '1.1.0',
      facts(state, { refs: { kind: 'none-matches', refs: ['refs/heads/x'] }, wayBack: 'none' }),
      true,
    );
    expect(decision.kind === 'refused' && decision.unmet.map((one) => one.code)).toEqual([
      'ref-not-allowed',
      'not-verified',
      'held',
      'downgrade',
      'no-way-back',
    ]);
  });

  it('lets in what was verified in every required environment', () => {
    expect(plan('1.1.0', facts(tell(shippedWell('1.0.0')), { required: inUat('1.1.0') }))).toMatchObject({
      kind: 'admit',
      adopt: false,
    });
  });

  it('does not take a verdict that was rejected since', () => {
    const required = [
      { environment: 'uat', state: tell([...shippedWell('1.1.0'), event.rejected({ by: 'person', holds: false })]) },
    ];
    expect(plan('1.1.0', facts(emptyState, { required, running: { kind: 'nothing' } }))).toMatchObject({
      kind: 'refused',
      unmet: [{ code: 'not-verified' }],
    });
  });

  it('inherits holds from required environments, going forward (I5)', () => {
    const state = tell([
      ...shippedWell('1.1.0'),
      {
        kind: 'held',
        hold: {
          scope: 'digest',
          digest: shipped('1.1.0').revision.digest,
          sourceKey: null,
          revision: null,
          by: 'person',
          cause: null,
          reason: 'slow',
        },
      },
    ]);
    expect(plan('1.1.0', facts(emptyState, { required: [{ environment: 'uat', state }] }))).toMatchObject({
      kind: 'refused',
      unmet: [{ code: 'held' }],
    });
  });

  it("is not bound by a machine's hold elsewhere on what is verified here", () => {
    const uat = tell([...shippedWell('1.1.0'), event.rejected({ scope: 'revision' }), event.rolledBack('1.0.0')]);
    const here = tell([...shippedWell('1.0.0'), ...shippedWell('1.1.0'), ...shippedWell('1.2.0')]);
    const held = { ...uat, holds: uat.holds.map((hold) => ({ ...hold, scope: 'digest' as const })) };
    const decision = planPromotion(
      {
        environment: { ...prod, allowDowngrade: true },
        candidate: candidate('1.1.0', 'b'),
        namedByHand: true,
        force: false,
      },
      facts(here, { required: [{ environment: 'uat', state: held }] }),
    );
    expect(decision.kind).toBe('admit');
  });

  it('waives verification and inherited holds for the tip of an exempt ref alone', () => {
    const refs = { kind: 'allowed', refs: ['refs/heads/hotfix/1'], exempt: true } as const;
    expect(plan('1.1.0', facts(emptyState, { refs })).kind).toBe('admit');
  });

  it('refuses a tag that a hand has moved', () => {
    const tampered = [{ environment: 'uat', tag: 'at.uat', names: 'aaa', ledger: 'bbb' }];
    expect(plan('1.1.0', facts(emptyState, { required: inUat('1.1.0'), tampered }))).toMatchObject({
      kind: 'refused',
      unmet: [{ code: 'tag-tampered' }],
    });
  });
});

describe('a promotion', () => {
  it('is unchanged before the gate is asked, with holds as a warning', () => {
    const state = tell([
      ...shippedWell('1.0.0'),
      {
        kind: 'held',
        hold: {
          scope: 'digest',
          digest: shipped('1.0.0').revision.digest,
          sourceKey: null,
          revision: null,
          by: 'person',
          cause: null,
          reason: 'leak',
        },
      },
    ]);
    const decision = plan('1.0.0', facts(state));
    expect(decision).toMatchObject({ kind: 'unchanged', warnings: [expect.stringContaining('leak')] });
  });

  it('is superseded where its commit lies behind what is verified, unless a person named it', () => {
    const state = tell(shippedWell('1.2.0'));
    expect(plan('1.1.0', facts(state, { behindCurrent: 'yes' })).kind).toBe('superseded');
    expect(plan('1.1.0', facts(state, { behindCurrent: 'yes', required: inUat('1.1.0') }), true)).toMatchObject({
      kind: 'refused',
      unmet: [{ code: 'downgrade' }],
    });
  });

  it('joins the very revision that is open, and waits for any other (I7)', () => {
    const state = tell([...shippedWell('1.0.0'), event.admitted('1.1.0')]);
    expect(plan('1.1.0', facts(state)).kind).toBe('join');
    expect(plan('1.2.0', facts(state)).kind).toBe('wait');
  });

  it('never joins what is on its way back (I8)', () => {
    const state = tell([...shippedWell('1.0.0'), event.admitted('1.1.0'), event.began('1.1.0'), event.rejected()]);
    expect(plan('1.1.0', facts(state)).kind).toBe('wait');
  });

  it('adopts what runs steadily and is not ours', () => {
    const running = { kind: 'foreign', workloads: ['returns'], steady: true } as const;
    expect(plan('1.0.0', facts(emptyState, { running, required: inUat('1.0.0') }))).toMatchObject({
      kind: 'admit',
      adopt: true,
    });
  });

  it('settles first where ours has gone astray (I8)', () => {
    const running = { kind: 'astray', workloads: ['returns'] } as const;
    expect(plan('1.1.0', facts(tell(shippedWell('1.0.0')), { running })).kind).toBe('settle-first');
  });
});
