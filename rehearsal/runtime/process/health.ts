import type { RehearsalClock } from '../../clock.ts';
import { atLeast } from '../wall-floor.ts';
import type { Child } from './children.ts';

export interface HealthCheck {
  /** In rehearsal seconds. */
  readonly interval: number;
  readonly timeout: number;
  readonly retries: number;
  readonly startPeriod: number;
}

/** A check starts a whole process: it is given this much real time, however fast the rehearsal's time runs … */
export const LEAST_TIMEOUT_MS = 1_000;
/** … as is a container that has just started, before a failed check counts … */
export const LEAST_START_PERIOD_MS = 1_000;
/** … and checks of one container are at least this far apart, so that they do not use up the machine. */
export const LEAST_INTERVAL_MS = 250;

/**
 * Runs a container's health check until it is stopped, and reports each change. As in a container engine: the first check
 * comes one interval after the start, `retries` failures in a row make it unhealthy, one success makes it healthy, and
 * failures within the start period do not count until one check has succeeded.
 */
export function watchHealth(
  clock: RehearsalClock,
  check: HealthCheck,
  run: () => Promise<Child>,
  report: (healthy: boolean) => void,
): { stop(): Promise<void> } {
  const startPeriodEnds = clock.now() + atLeast(clock, check.startPeriod * 1000, LEAST_START_PERIOD_MS);
  let known: boolean | undefined;
  let succeeded = false;
  let failures = 0;
  let stopped = false;
  let current: Child | undefined;
  let checking: Promise<void> = Promise.resolve();

  const judge = (passed: boolean): void => {
    if (stopped) return;
    if (passed) {
      succeeded = true;
      failures = 0;
    } else if (succeeded || clock.now() >= startPeriodEnds) {
      failures += 1;
    }
    const healthy = passed ? true : failures >= check.retries ? false : known;
    if (healthy !== undefined && healthy !== known) report(healthy);
    known = healthy;
    cancel = clock.after(atLeast(clock, check.interval * 1000, LEAST_INTERVAL_MS), begin);
  };

  const begin = (): void => {
    checking = runOnce().then(judge);
  };

  async function runOnce(): Promise<boolean> {
    const child = await run().catch(() => undefined);
    if (child === undefined) return false;
    current = child;
    let timedOut = false;
    const cancelTimeout = clock.after(atLeast(clock, check.timeout * 1000, LEAST_TIMEOUT_MS), () => {
      timedOut = true;
      child.kill();
    });
    if (stopped) child.kill();
    const code = await child.exited;
    cancelTimeout();
    current = undefined;
    return code === 0 && !timedOut;
  }

  let cancel = clock.after(check.interval * 1000, begin);
  return {
    async stop() {
      stopped = true;
      cancel();
      current?.kill();
      await checking;
    },
  };
}
