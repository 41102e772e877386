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

/** One whose time a test can let pass. */
export interface ForwardClock extends RehearsalClock {
  /** Lets time pass until a later moment at once: what was due meanwhile runs now, the earliest first. */
  forward(now: number): void;
}

/** A clock that starts at the wall's time and runs `speed` times faster. Its timers never keep the process alive. */
export function startClock(speed: number): ForwardClock {
  let wallAnchor = performance.now();
  let anchor = Date.now();
  const waiting = new Set<{ readonly due: number; readonly then: () => void; timer: NodeJS.Timeout }>();
  const now = (): number => anchor + (performance.now() - wallAnchor) * speed;
  const set = (moment: number): void => {
    wallAnchor = performance.now();
    anchor = moment;
  };
  return {
    speed,
    now,
    after(milliseconds, then) {
      const run = (): void => {
        waiting.delete(entry);
        then();
      };
      const entry = { due: now() + milliseconds, then: run, timer: setTimeout(run, milliseconds / speed) };
      entry.timer.unref();
      waiting.add(entry);
      return () => {
        waiting.delete(entry);
        clearTimeout(entry.timer);
      };
    },
    set,
    forward(moment) {
      set(moment);
      for (const entry of [...waiting].toSorted((a, b) => a.due - b.due)) {
        // What an earlier one has taken back meanwhile.
        if (!waiting.has(entry)) continue;
        clearTimeout(entry.timer);
        if (entry.due <= moment) entry.then();
        else {
          entry.timer = setTimeout(entry.then, (entry.due - moment) / speed);
          entry.timer.unref();
        }
      }
    },
  };
}
