import type { Service } from '@aws-sdk/client-ecs';
import type { Target } from '../../ports/orchestrator.ts';
import type { EcsApi } from './api.ts';
import { clusterOf } from './place.ts';
import { requireServices } from './services.ts';

/**
 * The services of a target as an observation under way described them, for whoever renders beside it: what is compared
 * and what is rendered from is then one description, and one call. It is over with the observation; whatever follows,
 * a change above all, reads anew.
 */
export interface SharedServices {
  /** Reads the target's services now, and lends the answer until `use` has ended. */
  lend<T>(target: Target, use: (services: ReadonlyMap<string, Service>) => Promise<T>): Promise<T>;
  /** As lent at this moment, or read now. */
  borrow(target: Target, names: readonly string[]): Promise<ReadonlyMap<string, Service>>;
}

export function createSharedServices(api: EcsApi): SharedServices {
  const lent = new Map<string, Promise<ReadonlyMap<string, Service>>>();
  const keyOf = (target: Target, names: readonly string[]): string =>
    JSON.stringify([clusterOf(target), ...names.toSorted()]);
  return {
    async lend(target, use) {
      const key = keyOf(target, target.workloads);
      const reading = requireServices(api, target);
      lent.set(key, reading);
      try {
        return await use(await reading);
      } finally {
        if (lent.get(key) === reading) lent.delete(key);
      }
    },
    borrow: async (target, names) => lent.get(keyOf(target, names)) ?? requireServices(api, target, names),
  };
}
