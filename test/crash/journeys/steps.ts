import type { Shop } from '../../journey/stage/shop.ts';
import type { Journey, Place } from './journey.ts';
import { done, entryOf, shippedShop } from './making.ts';

const live = { environment: 'live', service: 'web' };
const kept = { ...live, 'keep-open': 'true' };

/** 1.0.0 is verified, and 2.0.0 is committed. */
async function waiting(at: Place): Promise<Shop> {
  const shop = await shippedShop(at);
  await shop.commit({ version: '2.0.0', images: { web: { startSeconds: 1 } } });
  return shop;
}

async function built(at: Place): Promise<Shop> {
  const shop = await waiting(at);
  await done(shop.run('build', { service: 'web' }));
  return shop;
}

/** The steps of a job, each for itself. */
export const steps: readonly Journey[] = [
  {
    name: 'build',
    ends: 'built',
    again: 'reused',
    settles: true,
    prepare: async (at) => ({ shop: await waiting(at), action: 'build', inputs: { service: 'web' } }),
  },
  {
    name: 'promote',
    ends: 'admitted',
    again: 'admitted',
    settles: true,
    prepare: async (at) => ({ shop: await built(at), action: 'promote', inputs: kept }),
  },
  {
    name: 'deploy',
    cancels: false,
    ends: 'deployed',
    again: 'deployed',
    settles: false,
    async prepare(at) {
      const shop = await built(at);
      return { shop, action: 'deploy', inputs: { entry: await entryOf(shop.run('promote', kept)) } };
    },
  },
  {
    name: 'probe',
    cancels: false,
    ends: 'verified',
    again: 'refused',
    settles: false,
    async prepare(at) {
      const shop = await built(at);
      const entry = await entryOf(shop.run('promote', kept));
      await done(shop.run('deploy', { entry }));
      return { shop, action: 'probe', inputs: { entry } };
    },
  },
];
