import { setImmediate as turn } from 'node:timers/promises';
import { type Instant, instantOf, millisecondsOf } from '../../src/domain/instant.ts';
import type { Clock } from '../../src/ports/clock.ts';

/** A clock for tests: it stands still while anything can still run, and leaps when everybody sleeps. */
export interface FakeClock extends Clock {
  /** Runs `then` once time has come to `seconds` from now; the returned function cancels it. */
  after(seconds: number, then: () => void): () => void;
  /** Lets time pass; due callbacks and sleepers are served in the order of their moments. */
  advance(seconds: number): void;
}

interface Timer {
  readonly at: number;
  readonly then: () => void;
}

/**
 * Starts at `start`. `sleep` gives everything that can run its turn, then leaps to the earliest moment that anybody
 * waits for: so several sleepers see one time, and no test waits.
 */
export function createFakeClock(start: Instant = instantOf(Date.parse('2026-11-20T10:00:00Z'))): FakeClock {
  let now = millisecondsOf(start);
  let nonces = 0;
  const timers = new Set<Timer>();

  const earliest = (): Timer | undefined => {
    let first: Timer | undefined;
    for (const timer of timers) if (first === undefined || timer.at < first.at) first = timer;
    return first;
  };
  const runUntil = (moment: number): void => {
    for (let next = earliest(); next !== undefined && next.at <= moment; next = earliest()) {
      timers.delete(next);
      now = Math.max(now, next.at);
      next.then();
    }
    now = Math.max(now, moment);
  };
  const after = (seconds: number, then: () => void): (() => void) => {
    const timer: Timer = { at: now + seconds * 1000, then };
    timers.add(timer);
    return () => void timers.delete(timer);
  };

  return {
    now: () => instantOf(now),
    elapsed: () => now - millisecondsOf(start),
    nonce: () => {
      nonces += 1;
      return nonces.toString(16).padStart(32, '0');
    },
    async sleep(seconds, signal) {
      let awake = signal?.aborted ?? false;
      const cancel = after(seconds, () => (awake = true));
      while (!isTrue(awake)) {
        await turn();
        if (signal?.aborted === true) break;
        const next = earliest();
        if (!isTrue(awake) && next !== undefined) runUntil(next.at);
      }
      cancel();
    },
    after,
    advance: (seconds) => runUntil(now + seconds * 1000),
  };
}

/** Reads a flag that a callback changes, which the compiler cannot see. */
function isTrue(flag: boolean): boolean {
  return flag;
}
