import { createShop, type Shop, type ShopSpec } from '../../journey/stage/shop.ts';
import type { Inputs } from '../../journey/stage/step.ts';
import type { Place } from './journey.ts';

/** What differs from a shop of one service, `web`, in one environment, `live`. */
export type Spec = Partial<Omit<ShopSpec, 'name'>>;

/** What is shipped, and a webhook that is told of everything: the rehearsal's inbox. */
export function shipInputs({ stage }: Place): Inputs {
  return { environment: 'live', service: 'web', webhook: `${stage.endpoint}/_rehearsal/inbox/hook` };
}

/** The infrastructure, and 1.0.0 committed; another tool's image runs. */
export async function newShop({ stage }: Place, spec: Spec = {}): Promise<Shop> {
  return createShop(stage, { name: 'shop', services: { web: {} }, ...spec });
}

/** A shop where 1.0.0 is verified: entries 1 to 4 of its ledger. */
export async function shippedShop(at: Place, spec?: Spec): Promise<Shop> {
  const shop = await newShop(at, spec);
  await done(shop.run('ship', { environment: 'live' }));
  return shop;
}

/** Nothing may go wrong while a place is made. */
export async function done<T extends { readonly code: number | null; readonly log: string }>(
  step: Promise<T>,
): Promise<T> {
  const ended = await step;
  if (ended.code !== 0) throw new Error(`expected the step to end well, got exit ${ended.code}:\n${ended.log}`);
  return ended;
}

/** The entry that a step answers. */
export async function entryOf(
  step: Promise<{
    readonly code: number | null;
    readonly log: string;
    readonly outputs: Readonly<Record<string, string>>;
  }>,
): Promise<string> {
  const { outputs, log } = await done(step);
  if (outputs['entry'] === undefined) throw new Error(`expected the step to answer an entry:\n${log}`);
  return outputs['entry'];
}
