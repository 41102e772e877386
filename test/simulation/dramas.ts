/**
 * Meetings that chance seldom brings about: who comes, and when, is set so that they collide; how long everybody takes
 * is still drawn. Each is a way in which a defence of the protocol is needed.
 */
import fc from 'fast-check';
import type { Actor, Happening, Mishap, PortCall, Release, Role } from './history.ts';

export interface Drama {
  readonly cast: readonly Actor[];
  readonly happenings: readonly Happening[];
  readonly bothToldYes?: true;
}

const prod = { environment: 'prod' } as const;
const later = (from: number, to: number): fc.Arbitrary<number> => fc.integer({ min: from, max: to });

function ship(release: Release, enters: number, patience: number | null = null): Actor {
  const role: Role = { kind: 'ship', release, byHand: true, acceptNoWayBack: true, patience, post: false };
  return { ...prod, role: release === 'c4' ? { ...role, byHand: false } : role, enters };
}

function at(who: number, call: PortCall, nth: number, mishap: Mishap): Happening {
  return { who, call, nth, mishap };
}

function sleeping(seconds: number): Mishap {
  return { kind: 'sleeps', seconds };
}

/** A runner sleeps over its UpdateService while a person takes the entry back. */
const lateForward = fc
  .tuple(later(4, 40), later(30, 120), fc.constantFrom('begin' as const, 'observe' as const))
  .map(([enters, length, call]): Drama => ({
    cast: [ship('c4', 0), { ...prod, role: { kind: 'rollback', from: 'c2', scope: 'digest' }, enters }],
    happenings: [at(0, call, call === 'begin' ? 0 : 1, sleeping(length))],
  }));

/** Somebody who goes back sleeps, and finds the next ship under way. */
const lateReturn = fc
  .tuple(
    later(62, 75),
    later(10, 60),
    fc.nat(3),
    fc.constantFrom('attempts' as const, 'begin' as const, 'stop' as const),
  )
  .map(([enters, length, nth, call]): Drama => ({
    cast: [ship('c4', 0), { ...prod, role: { kind: 'settle' }, enters }, ship('c2', 5, 400)],
    happenings: [at(1, call, nth, sleeping(length))],
  }));

/** Two ships of different revisions write at one moment, and both are told that they were first. */
const sameMoment = fc
  .tuple(later(1, 2), fc.constantFrom('observe' as const, 'pullable' as const))
  .map(([length, call]): Drama => ({
    cast: [ship('c4', 0, 30), ship('c2', 0, 30)],
    happenings: [at(0, call, 0, sleeping(length))],
    bothToldYes: true,
  }));

/** Another tool deploys while ours is checked, or after its runner was lost. */
const foreignMeanwhile = fc
  .tuple(later(22, 32), later(22, 40), fc.constantFrom('probe' as const, 'sleep' as const))
  .map(([enters, length, call]): Drama => ({
    cast: [ship('c4', 0), { ...prod, role: { kind: 'apply' }, enters }],
    happenings: [at(0, call, call === 'probe' ? 0 : 4, sleeping(length))],
  }));
const foreignBesideSettle = fc.tuple(later(1, 10), later(25, 60)).map(([after, length]): Drama => ({
  cast: [
    ship('c4', 0),
    { ...prod, role: { kind: 'settle' }, enters: 70 },
    { ...prod, role: { kind: 'apply' }, enters: 70 + after },
  ],
  happenings: [at(0, 'probe', 0, { kind: 'dies-before' }), at(1, 'probe', 0, sleeping(length))],
}));
/** A run ends between its verdict and its tags. */
const beforeItsTags = fc
  .nat(2)
  .map((nth): Drama => ({ cast: [ship('c4', 0)], happenings: [at(0, 'put', 2 + nth, { kind: 'dies-before' })] }));
const foreignAfterLoss = fc.tuple(later(18, 100), fc.nat(4)).map(([enters, nth]): Drama => ({
  cast: [ship('c4', 0), { ...prod, role: { kind: 'apply' }, enters }],
  happenings: [at(0, 'look', nth, { kind: 'dies-before' })],
}));

/** Lists lag behind a change that came just before. */
const laggingLists = fc
  .tuple(fc.constantFrom(1, 1, 1, 4), later(1, 4), later(1, 2), fc.constantFrom<Release>('c1', 'c2', 'c2', 'c2'))
  .map(([reads, before, nth, release]): Drama => ({
    cast: [
      { ...ship(release, 5), environment: release === 'c2' ? 'uat' : 'prod' },
      { role: { kind: 'apply' }, environment: release === 'c2' ? 'uat' : 'prod', enters: 5 - Math.min(before, 4) },
    ],
    happenings: [at(0, 'attempts', nth, { kind: 'stale', reads })],
  }));

/** A runner is lost at any of its changes, and whoever comes finds what it left. */
const lostRunner = fc
  .tuple(
    fc.constantFrom<PortCall>('put', 'begin', 'stop', 'look', 'probe', 'register'),
    fc.nat(4),
    fc.constantFrom('dies-before' as const, 'dies-after' as const),
    later(20, 130),
    fc.constantFrom<Role>({ kind: 'settle' }, ship('c4', 0).role, { kind: 'rollback', from: 'c2', scope: 'digest' }),
  )
  .map(([call, nth, kind, enters, role]): Drama => ({
    cast: [ship('c4', 0), { ...prod, role, enters }],
    happenings: [at(0, call, nth, { kind })],
  }));

/** It comes under a hold while it is deployed or checked. */
const heldMeanwhile = fc.tuple(later(3, 30), later(5, 40)).map(([enters, length]): Drama => ({
  cast: [ship('c4', 0), { ...prod, role: { kind: 'hold', release: 'c2' }, enters }],
  happenings: [at(0, 'probe', 0, sleeping(length))],
}));

/** Two come to finish one return. */
const returnedByTwo = fc.tuple(later(26, 60), later(0, 12), fc.nat(2)).map(([enters, gap, nth]): Drama => ({
  cast: [
    ship('c4', 0),
    { ...prod, role: { kind: 'settle' }, enters },
    { ...prod, role: { kind: 'settle' }, enters: enters + gap },
  ],
  happenings: [at(0, 'begin', 1 + nth, { kind: 'cancelled' })],
}));

/** Two builds of one source at one moment. */
const builtByTwo = fc.tuple(later(0, 1), fc.nat(2)).map(([enters, nth]): Drama => ({
  cast: [
    { ...prod, role: { kind: 'build' }, enters: 0 },
    { ...prod, role: { kind: 'build' }, enters },
  ],
  happenings: [at(0, 'put', nth, sleeping(3))],
}));

export const anyDrama: fc.Arbitrary<Drama> = fc.oneof(
  lateForward,
  lateReturn,
  sameMoment,
  foreignMeanwhile,
  foreignAfterLoss,
  foreignBesideSettle,
  beforeItsTags,
  laggingLists,
  lostRunner,
  heldMeanwhile,
  returnedByTwo,
  builtByTwo,
);
