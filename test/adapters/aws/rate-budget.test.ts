import { describe, expect, it } from 'vitest';
import { createRateBudget } from '../../../src/adapters/aws/rate-budget.ts';
import { throttleOf } from '../../../src/adapters/aws/throttles.ts';
import { instantOf, millisecondsOf, secondsBetween } from '../../../src/domain/instant.ts';
import type { Clock } from '../../../src/ports/clock.ts';
import { createFakeClock } from '../../ports/fake-clock.ts';

describe('the rate budget', () => {
  const register = throttleOf('RegisterTaskDefinition');
  if (register === undefined) throw new Error('no throttle for RegisterTaskDefinition');

  it('lets a burst through at once, then one a second, in order', async () => {
    const clock = createFakeClock();
    const start = clock.now();
    const budget = createRateBudget(clock);
    const waits: number[] = [];
    const order: number[] = [];
    await Promise.all(
      Array.from({ length: 24 }, async (_, index) => {
        await budget.take(register);
        order.push(index);
        waits.push(secondsBetween(start, clock.now()));
      }),
    );
    expect(waits).toEqual([...Array.from({ length: 20 }, () => 0), 1, 2, 3, 4]);
    expect(order).toEqual(Array.from({ length: 24 }, (_, index) => index));
  });

  it('fills again while nobody asks, and never beyond the burst', async () => {
    const clock = createFakeClock();
    const budget = createRateBudget(clock);
    for (let index = 0; index < 20; index += 1) await budget.take(register);
    clock.advance(3600);
    const start = clock.now();
    for (let index = 0; index < 21; index += 1) await budget.take(register);
    expect(secondsBetween(start, clock.now())).toBe(1);
  });

  it('does not wait for an hour to come again that an answer set the clock back by', async () => {
    const clock = createFakeClock();
    let back = 0;
    const budget = createRateBudget({ ...clock, now: () => instantOf(millisecondsOf(clock.now()) - back) } as Clock);
    for (let index = 0; index < 20; index += 1) await budget.take(register);
    back = 3_600_000;
    const start = clock.now();
    await budget.take(register);
    expect(secondsBetween(start, clock.now())).toBe(1);
  });

  it('is one for operations that AWS counts together, and another for others', () => {
    expect(throttleOf('DeregisterTaskDefinition')).toBe(register);
    expect(throttleOf('DescribeTasks')?.bucket).not.toBe(register.bucket);
    expect(throttleOf('BatchGetImage')).toBeUndefined();
  });
});
