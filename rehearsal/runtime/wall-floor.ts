import type { RehearsalClock } from '../clock.ts';

/**
 * A duration in rehearsal milliseconds that lasts at least `wallMilliseconds` of real time: a real process does not get
 * faster because the rehearsal's time does, so what it is given to react needs a floor.
 */
export function atLeast(clock: RehearsalClock, rehearsalMilliseconds: number, wallMilliseconds: number): number {
  return Math.max(rehearsalMilliseconds, wallMilliseconds * clock.speed);
}
