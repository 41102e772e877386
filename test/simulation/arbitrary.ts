/** Histories as fast-check draws and shrinks them: towards few actors, few mishaps, and turns at waits only. */
import fc from 'fast-check';
import { anyDrama, type Drama } from './dramas.ts';
import type { Actor, Fate, Happening, History, Mishap, PortCall, Release, Role } from './history.ts';

function weighted<T>(...choices: readonly (readonly [number, T])[]): fc.Arbitrary<T> {
  return fc.oneof(...choices.map(([weight, value]) => ({ weight, arbitrary: fc.constant(value) })));
}

const shipped = weighted<Release>([8, 'c2'], [5, 'c4'], [3, 'c3'], [2, 'c1'], [1, 'c0'], [1, 'c5']);
const seconds = (...values: readonly number[]): fc.Arbitrary<number> => fc.constantFrom(...values);

const ship: fc.Arbitrary<Role> = fc.record({
  kind: fc.constant('ship' as const),
  release: shipped,
  byHand: weighted([4, false], [1, true]),
  acceptNoWayBack: fc.boolean(),
  patience: fc.constantFrom(null, 0, 30),
  post: fc.boolean(),
});

const role: fc.Arbitrary<Role> = fc.oneof(
  { weight: 10, arbitrary: ship },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('rollback' as const),
      from: weighted<Release | 'foreign'>([4, 'c2'], [2, 'c1'], [1, 'c4'], [1, 'foreign']),
      scope: weighted<'digest' | 'revision'>([3, 'digest'], [1, 'revision']),
    }),
  },
  { weight: 1, arbitrary: fc.constant<Role>({ kind: 'take-back' }) },
  { weight: 4, arbitrary: fc.constant<Role>({ kind: 'settle' }) },
  { weight: 2, arbitrary: shipped.map((release): Role => ({ kind: 'hold', release })) },
  { weight: 1, arbitrary: shipped.map((release): Role => ({ kind: 'release', release })) },
  { weight: 2, arbitrary: fc.constant<Role>({ kind: 'apply' }) },
  { weight: 1, arbitrary: fc.constant<Role>({ kind: 'build' }) },
);

const enters = seconds(0, 1, 5, 12, 24, 40, 70, 100, 200);
const environment = weighted<'prod' | 'uat'>([8, 'prod'], [1, 'uat']);
const actor: fc.Arbitrary<Actor> = fc.record({ role, environment, enters });
const shipper: fc.Arbitrary<Actor> = fc.record({ role: ship, environment, enters: seconds(0, 5) });

/** Whoever rolls back, holds or applies does so where the first ship is under way: else they seldom meet. */
function besideThe(first: Actor, other: Actor): Actor {
  const { environment } = first;
  switch (other.role.kind) {
    case 'rollback':
      if (first.role.kind !== 'ship' || other.role.from !== 'c2') return other;
      return {
        ...other,
        environment,
        role: { ...other.role, from: first.role.release === 'c4' ? 'c2' : first.role.release },
      };
    case 'apply':
    case 'settle':
      return { ...other, environment };
    case 'ship':
    case 'hold':
    case 'release':
    case 'take-back':
    case 'build':
      return other;
  }
}

const mishap: fc.Arbitrary<Mishap> = fc.oneof(
  {
    weight: 5,
    arbitrary: seconds(3, 10, 25, 70, 150, 400).map((length): Mishap => ({ kind: 'sleeps', seconds: length })),
  },
  {
    weight: 7,
    arbitrary: weighted<Mishap>(
      [1, { kind: 'stale', reads: 1 }],
      [1, { kind: 'stale', reads: 10 }],
      [2, { kind: 'answer-lost' }],
      [1, { kind: 'request-lost' }],
      [1, { kind: 'cancelled' }],
      [2, { kind: 'dies-before' }],
      [2, { kind: 'dies-after' }],
    ),
  },
);

const call = weighted<PortCall | 'any'>(
  [6, 'any'],
  [4, 'put'],
  [4, 'begin'],
  [3, 'read'],
  [2, 'attempts'],
  [2, 'look'],
  [2, 'observe'],
  [2, 'stop'],
  [1, 'register'],
  [2, 'probe'],
  [1, 'sleep'],
  [1, 'pin'],
);

const happening: fc.Arbitrary<Happening> = call.chain((named) =>
  fc.record({
    who: weighted([3, 0], [2, 1], [1, 2], [1, 3]),
    call: fc.constant(named),
    nth:
      named === 'any' ? fc.nat(70) : named === 'read' ? fc.nat(24) : weighted([6, 0], [4, 1], [3, 2], [2, 3], [1, 5]),
    mishap,
  }),
);

const fate = weighted<Fate>(
  [6, 'healthy'],
  [3, 'crashes'],
  [2, 'misconfigured'],
  [1, 'no-capacity'],
  [1, 'no-network'],
  [2, 'stalls'],
  [2, 'sick'],
  [1, 'flaky'],
  [1, 'mute'],
);
const proven = weighted<Fate>([14, 'healthy'], [1, 'crashes'], [1, 'sick']);

const scenery = fc.record({
  setup: weighted<History['setup']>([3, 'one'], [3, 'two'], [1, 'first-contact']),
  workloads: weighted<1 | 2>([3, 1], [1, 2]),
  tasks: weighted<0 | 2>([14, 2], [1, 0]),
  fates: fc.record({ c0: proven, c1: proven, c2: fate, c4: fate, c3: fate, c5: fate }),
  outage: weighted<number | null>([14, null], [1, 10], [1, 40]),
  bothToldYes: weighted([5, false], [1, true]),
  callMilliseconds: seconds(50, 400),
  turns: weighted<History['turns']>([2, 'at-waits'], [1, 'every-call']),
  comes: weighted<History['comes']>([2, 'settle'], [1, 'the-same-again']),
});

/** Whoever comes by chance, and what befalls them. */
const byChance: fc.Arbitrary<Drama> = fc.record({
  cast: fc
    .tuple(shipper, fc.array(actor, { maxLength: 3 }))
    .map(([first, others]) => [first, ...others.map((other) => besideThe(first, other))]),
  happenings: fc.array(happening, { maxLength: 4 }),
});

export const anyHistory: fc.Arbitrary<History> = fc
  .tuple(scenery, fc.oneof({ weight: 2, arbitrary: byChance }, { weight: 1, arbitrary: anyDrama }))
  .map(([scene, drama]) => ({ ...scene, ...drama }));
