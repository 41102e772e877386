import type { Clock } from '../../ports/clock.ts';
import type { Throttle } from './throttles.ts';

/** One budget for everything that a process asks of one account and Region. */
export interface RateBudget {
  /** Resolves when a call may be made; callers are let through in the order in which they came. */
  take(throttle: Throttle): Promise<void>;
}

/**
 * A token bucket for each throttle, kept as the moment at which it would be full again (the generic cell rate
 * algorithm): a call reserves its place at once and waits for it, so that no queue is needed. That moment is one of elapsed
 * time: by the hour, a clock that an answer sets back would have everybody wait for the hour to come again.
 */
export function createRateBudget(clock: Pick<Clock, 'elapsed' | 'sleep'>): RateBudget {
  const fullAgain = new Map<string, number>();
  return {
    async take({ bucket, burst, perSecond }) {
      const now = clock.elapsed();
      const spacing = 1000 / perSecond;
      const start = Math.max(now, fullAgain.get(bucket) ?? now);
      fullAgain.set(bucket, start + spacing);
      const wait = start + spacing - burst * spacing - now;
      if (wait > 0) await clock.sleep(wait / 1000);
    },
  };
}
