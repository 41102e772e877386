import { registerForeign, untilSteady, updateService } from '../../journey/stage/infrastructure.ts';
import type { Shop } from '../../journey/stage/shop.ts';
import { cutAfter } from '../place/cut.ts';
import type { Journey, Place } from './journey.ts';
import { done, entryOf, shippedShop } from './making.ts';

const live = { environment: 'live', service: 'web' };
const pressed = { ...live, from: '2.0.0', reason: 'users complain' };

async function waiting(at: Place): Promise<Shop> {
  const shop = await shippedShop(at);
  await shop.commit({ version: '2.0.0', images: { web: { startSeconds: 1 } } });
  return shop;
}

/** Going back, by a person and by a later step of the job. */
export const rollbacks: readonly Journey[] = [
  {
    name: 'rollback-verified',
    ends: 'rolled-back',
    again: 'refused',
    settles: true,
    async prepare(at) {
      const shop = await waiting(at);
      await done(shop.run('ship', live));
      return { shop, action: 'rollback', inputs: pressed };
    },
  },
  {
    name: 'rollback-open',
    ends: 'rolled-back',
    again: 'refused',
    settles: true,
    async prepare(at) {
      const shop = await waiting(at);
      await cutAfter(at, { operation: 'UpdateService' }, () => shop.start('ship', live));
      return { shop, action: 'rollback', inputs: pressed };
    },
  },
  {
    name: 'rollback-drift',
    ends: 'rolled-back',
    again: 'refused',
    // What was adopted on the way is what the ledger says runs: alone, `settle` rightly leaves it, or brings it back.
    settles: false,
    async prepare(at) {
      const shop = await shippedShop(at);
      const theirs = await registerForeign(at.stage, 'of-another-tool', `${at.stage.registry}/shop/web:before`);
      await updateService(at.stage, shop.cluster(), 'web', { taskDefinition: theirs });
      await untilSteady(at.stage, shop.cluster(), 'web');
      const [foreign = ''] = (await shop.look('web')).digests;
      return { shop, action: 'rollback', inputs: { ...live, from: foreign, reason: 'not ours' } };
    },
  },
  {
    name: 'rollback-entry',
    ends: 'rolled-back',
    again: 'unchanged',
    settles: true,
    async prepare(at) {
      const shop = await waiting(at);
      const entry = await entryOf(shop.run('ship', live));
      return { shop, action: 'rollback', inputs: { entry, reason: 'e2e failed' } };
    },
  },
];
