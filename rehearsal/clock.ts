/**
 * The rehearsal's time. It runs `speed` times faster than the wall's, so that a five-minute rollout takes seconds.
 * All durations that callers name are in rehearsal milliseconds.
 */
export interface RehearsalClock {
  readonly speed: number;
  /** Milliseconds since the epoch, in rehearsal time. */
  now(): number;
  /** Runs `then` once, `milliseconds` of rehearsal time from now; the returned function cancels it. */
  after(milliseconds: number, then: () => void): () => void;
  /** Continues from another moment, used when a saved state is restored. */
  set(now: number): void;
}

/** A clock that starts at the wall's time and runs `speed` times faster. Its timers never keep the process alive. */
export function startClock(speed: number): RehearsalClock {
  let wallAnchor = performance.now();
  let anchor = Date.now();
  const now = (): number => anchor + (performance.now() - wallAnchor) * speed;
  return {
    speed,
    now,
    after(milliseconds, then) {
      const timer = setTimeout(then, milliseconds / speed);
      timer.unref();
      return () => clearTimeout(timer);
    },
    set(moment) {
      wallAnchor = performance.now();
      anchor = moment;
    },
  };
}
