import type { Clock } from '../../ports/clock.ts';

/** A clock that learns AWS's time from the `Date` headers of its answers. */
export interface ObservingClock extends Clock {
  observe(dateHeader: string): void;
}
