import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  lowerBound,
  planTasks,
  upperBound,
  type Demand,
  type Tally,
} from '../../../rehearsal/ecs/scheduler/arithmetic.ts';

const EMPTY = { healthy: 0, waiting: 0, unhealthy: 0 };
const size = (tally: Tally): number => tally.healthy + tally.waiting + tally.unhealthy;
const demand = (given: Partial<Demand>): Demand => ({
  desired: 2,
  minimumHealthyPercent: 100,
  maximumPercent: 200,
  target: { ...EMPTY, halted: false },
  sources: [],
  ...given,
});
const source = (healthy: number, more: Partial<Demand['sources'][number]> = {}): Demand['sources'][number] => ({
  ...EMPTY,
  healthy,
  wanted: healthy,
  replaced: true,
  ...more,
});

describe('bounds', () => {
  test('the lower bound is rounded up, the upper one down', () => {
    expect([lowerBound(4, 50), lowerBound(2, 75), upperBound(3, 125), upperBound(2, 200)]).toEqual([2, 2, 3, 4]);
  });
});

describe('one pass', () => {
  test('desired 4 at minimum 50 and maximum 100: two old tasks stop before any new one starts', () => {
    const plan = planTasks(
      demand({ desired: 4, minimumHealthyPercent: 50, maximumPercent: 100, sources: [source(4)] }),
    );
    expect(plan).toMatchObject({ startTarget: 0, sources: [{ stop: { healthy: 2 } }], deadlocked: false });
  });

  test('desired 2 at minimum 75: no old task may stop first', () => {
    expect(planTasks(demand({ minimumHealthyPercent: 75, sources: [source(2)] })).sources[0]?.stop).toEqual(EMPTY);
  });

  test('desired 3 at 100/125: neither is possible, and that is a deadlock', () => {
    const plan = planTasks(demand({ desired: 3, maximumPercent: 125, sources: [source(3)] }));
    expect(plan).toMatchObject({ startTarget: 0, deadlocked: true });
  });

  test('as new tasks become healthy, as many old ones stop', () => {
    const plan = planTasks(
      demand({ target: { ...EMPTY, healthy: 1, waiting: 1, halted: false }, sources: [source(2)] }),
    );
    expect(plan).toMatchObject({ startTarget: 0, sources: [{ stop: { healthy: 1 }, wanted: 1 }] });
  });

  test('an unhealthy task is replaced before it stops where the upper bound allows', () => {
    const plan = planTasks(demand({ target: { healthy: 1, waiting: 0, unhealthy: 1, halted: false } }));
    expect(plan).toMatchObject({ startTarget: 1, stopTarget: EMPTY });
  });

  test('where it does not, one unhealthy task stops first', () => {
    const target = { healthy: 0, waiting: 0, unhealthy: 2, halted: false };
    expect(planTasks(demand({ target, sources: [source(2)] })).stopTarget).toEqual({ ...EMPTY, unhealthy: 1 });
  });

  test('the replaced task stops when its replacement has been judged, healthy or not', () => {
    const waiting = planTasks(demand({ desired: 1, target: { healthy: 0, waiting: 1, unhealthy: 1, halted: false } }));
    const healthy = planTasks(demand({ desired: 1, target: { healthy: 1, waiting: 0, unhealthy: 1, halted: false } }));
    const neither = planTasks(demand({ desired: 1, target: { healthy: 0, waiting: 0, unhealthy: 2, halted: false } }));
    expect(size(waiting.stopTarget)).toBe(0);
    expect(healthy.stopTarget).toEqual({ ...EMPTY, unhealthy: 1 });
    expect(neither.stopTarget).toEqual({ ...EMPTY, unhealthy: 1 });
  });

  test('a lost task of the old revision is replaced by its own revision while too few are healthy', () => {
    const plan = planTasks(
      demand({ target: { ...EMPTY, waiting: 2, halted: false }, sources: [source(1, { wanted: 2 })] }),
    );
    expect(plan.sources[0]).toMatchObject({ start: 1, stop: EMPTY });
  });

  test('nothing of a failed revision is started, and the others keep serving', () => {
    const plan = planTasks(demand({ target: { ...EMPTY, halted: true }, sources: [source(2)] }));
    expect(plan).toMatchObject({ startTarget: 0, sources: [{ start: 0, stop: EMPTY }], deadlocked: false });
  });
});

const tally = { healthy: fc.nat(12), waiting: fc.nat(12), unhealthy: fc.nat(12) };
const demands: fc.Arbitrary<Demand> = fc.record({
  desired: fc.nat(20),
  minimumHealthyPercent: fc.nat(100),
  maximumPercent: fc.integer({ min: 100, max: 300 }),
  target: fc.record({ ...tally, halted: fc.boolean() }),
  sources: fc.array(fc.record({ ...tally, wanted: fc.nat(20), replaced: fc.boolean() }), { maxLength: 3 }),
});

describe('whatever the state', () => {
  test('starts never bring all revisions above the upper bound', () => {
    fc.assert(
      fc.property(demands, (given) => {
        const plan = planTasks(given);
        const started = plan.startTarget + plan.sources.reduce((sum, { start }) => sum + start, 0);
        const present = [given.target, ...given.sources].reduce((sum, one) => sum + size(one), 0);
        expect(started === 0 || present + started <= upperBound(given.desired, given.maximumPercent)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('stops of healthy tasks never bring the healthy ones below the lower bound', () => {
    fc.assert(
      fc.property(demands, (given) => {
        const plan = planTasks(given);
        const stopped = plan.stopTarget.healthy + plan.sources.reduce((sum, { stop }) => sum + stop.healthy, 0);
        const healthy = [given.target, ...given.sources].reduce((sum, one) => sum + one.healthy, 0);
        const lower = lowerBound(given.desired, given.minimumHealthyPercent);
        expect(stopped === 0 || healthy - stopped >= lower).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('nothing is stopped that is not there, and the plan leads to the desired count', () => {
    fc.assert(
      fc.property(demands, (given) => {
        const plan = planTasks(given);
        const pairs = [
          [given.target, plan.stopTarget] as const,
          ...given.sources.map((one, index) => [one, plan.sources[index]?.stop ?? EMPTY] as const),
        ];
        for (const [has, stops] of pairs) {
          expect(stops.healthy).toBeLessThanOrEqual(has.healthy);
          expect(stops.waiting).toBeLessThanOrEqual(has.waiting);
          expect(stops.unhealthy).toBeLessThanOrEqual(has.unhealthy);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('when every started task becomes healthy, the new revision ends with exactly the desired count', () => {
    fc.assert(
      fc.property(
        demands.filter(
          ({ target, maximumPercent, minimumHealthyPercent, desired }) =>
            !target.halted && upperBound(desired, maximumPercent) > lowerBound(desired, minimumHealthyPercent),
        ),
        (given) => {
          let state = given;
          for (let round = 0; round < 200; round += 1) {
            const plan = planTasks(state);
            state = {
              ...state,
              target: {
                halted: false,
                healthy:
                  state.target.healthy +
                  state.target.waiting -
                  plan.stopTarget.healthy -
                  plan.stopTarget.waiting +
                  plan.startTarget,
                waiting: 0,
                unhealthy: state.target.unhealthy - plan.stopTarget.unhealthy,
              },
              sources: state.sources.map((one, index) => {
                const { start = 0, stop = EMPTY, wanted = 0 } = plan.sources[index] ?? {};
                const healthy = one.healthy + one.waiting - stop.healthy - stop.waiting + start;
                return { ...one, wanted, healthy, waiting: 0, unhealthy: one.unhealthy - stop.unhealthy };
              }),
            };
          }
          expect(state.target).toMatchObject({ healthy: given.desired, unhealthy: 0 });
          expect(state.sources.every((one) => size(one) === 0)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});
