import type { Rollout } from '../model/service.ts';

const FIRST_DELAY_MS = 30_000;
const LONGEST_DELAY_MS = 27 * 60_000;
const SAID_AFTER_WAVES = 3;

/**
 * The pause before the next launch after so many failed waves (service-throttle-logic: grows to 27 minutes; the steps in
 * between are unconfirmed and doubled here).
 */
export function launchDelay(failedWaves: number): number {
  if (failedWaves <= 0) return 0;
  return Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** (failedWaves - 1));
}

/** Notes that a task stopped without running; tasks that fail together are one wave. */
export function noteFailedLaunch(rollout: Rollout, now: number): void {
  if (now < rollout.launches.notBefore) return;
  rollout.launches.failedWaves += 1;
  rollout.launches.failedAt = now;
  rollout.launches.notBefore = now + launchDelay(rollout.launches.failedWaves);
}

/** A task ran: launches are free again. */
export function clearLaunches(rollout: Rollout): void {
  if (rollout.launches.failedWaves === 0) return;
  rollout.launches = { failedWaves: 0, failedAt: 0, notBefore: 0, said: false };
}

/** Whether launches wait now. */
export function launchesWait(rollout: Rollout, now: number): boolean {
  return now < rollout.launches.notBefore;
}

/** Whether the event about it is due; true once. */
export function throttleToSay(rollout: Rollout): boolean {
  if (rollout.launches.said || rollout.launches.failedWaves < SAID_AFTER_WAVES) return false;
  rollout.launches.said = true;
  return true;
}
