import type { BreakerSettings } from '../model/deployment-settings.ts';

/**
 * The failure count at which a deployment fails, from the latest desired count (deployment-circuit-breaker). A bounded
 * percentage stays between 3 and 200; rounding and lower limit of the unbounded one are unconfirmed: up, at least 1.
 */
export function breakerThreshold(settings: BreakerSettings, desired: number): number {
  const { type, value } = settings.thresholdConfiguration;
  switch (type) {
    case 'COUNT':
      return value;
    case 'UNBOUNDED_PERCENT':
      return Math.max(1, Math.ceil((desired * value) / 100));
    case 'BOUNDED_PERCENT':
      return Math.min(200, Math.max(3, Math.ceil((desired * value) / 100)));
  }
}

/** How a task of the deployed revision was lost. */
export type Loss = 'never-ran' | 'exited' | 'unhealthy';

/**
 * Whether a lost task counts. Documented: until a task of the revision has run, those that stop without running; from
 * then on, those replaced for failing checks. With `countExits` every task that was lost before it was ever healthy.
 */
export function countsAsFailure(
  loss: Loss,
  task: { readonly everHealthy: boolean },
  revision: { readonly everRan: boolean },
  countExits: boolean,
): boolean {
  if (loss === 'unhealthy') return true;
  if (countExits) return !task.everHealthy;
  return loss === 'never-ran' && !revision.everRan;
}
