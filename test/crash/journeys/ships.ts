import { createShop, type ShopSpec, type Change } from '../../journey/stage/shop.ts';
import type { Inputs } from '../../journey/stage/step.ts';
import type { Journey, Place, Prepared } from './journey.ts';

/** What is shipped, and a webhook that is told of everything: the rehearsal's inbox. */
export function shipInputs({ stage }: Place): Inputs {
  return { environment: 'live', service: 'web', webhook: `${stage.endpoint}/_rehearsal/inbox/hook` };
}

export interface Told {
  readonly name: string;
  readonly ends: string;
  readonly again: string;
  readonly shop?: Partial<ShopSpec>;
  readonly change?: Change;
  /** Whether the image is built before, so that what is cut short is the deployment alone. */
  readonly built?: boolean;
  /** Done when 1.0.0 is verified, before the change is committed. */
  meanwhile?(at: Place, prepared: Prepared): Promise<void>;
  /** Done at the very end. */
  last?(at: Place, prepared: Prepared): Promise<void>;
}

/** A ship of 2.0.0 where 1.0.0 is verified. */
export function shipping(told: Told): Journey {
  const { name, ends, again, built = true } = told;
  return {
    name,
    ends,
    again,
    async prepare(at) {
      const shop = await createShop(at.stage, { name: 'shop', services: { web: {} }, ...told.shop });
      const prepared: Prepared = { shop, action: 'ship', inputs: shipInputs(at) };
      await done(shop.run('ship', { environment: 'live' }));
      await told.meanwhile?.(at, prepared);
      await shop.commit({ version: '2.0.0', images: { web: { startSeconds: 1 } }, ...told.change });
      if (built) await done(shop.run('build', { service: 'web' }));
      await told.last?.(at, prepared);
      return prepared;
    },
  };
}

/** Nothing may go wrong while a place is made. */
export async function done<T extends { readonly code: number | null; readonly log: string }>(
  step: Promise<T>,
): Promise<T> {
  const ended = await step;
  if (ended.code !== 0) throw new Error(`expected the step to end well, got exit ${ended.code}:\n${ended.log}`);
  return ended;
}

export const ships: readonly Journey[] = [
  shipping({ name: 'ship-verified', ends: 'deployed', again: 'unchanged' }),
  shipping({
    name: 'ship-image',
    ends: 'rolled-back',
    again: 'refused',
    change: { images: { web: { exitAfterSeconds: 1, exitCode: 3 } } },
  }),
];
