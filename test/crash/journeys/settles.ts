import type { FaultMatch } from '../../../rehearsal/faults/fault.ts';
import type { Change } from '../../journey/stage/shop.ts';
import { cutAfter, entryWrite, untilOverdue } from '../place/cut.ts';
import type { Journey } from './journey.ts';
import { done, shippedShop } from './making.ts';

/** `settle` of what a lost machine left: its ship of 2.0.0 had come to a request, and every deadline has passed. */
function settling(name: string, lostAfter: FaultMatch, change: Change = {}): Journey {
  return {
    name,
    ends: 'settled',
    again: 'unchanged',
    settles: false,
    async prepare(at) {
      const shop = await shippedShop(at);
      await shop.commit({ version: '2.0.0', images: { web: { startSeconds: 1 } }, ...change });
      await done(shop.run('build', { service: 'web' }));
      const inputs = { environment: 'live', service: 'web' };
      await cutAfter(at, lostAfter, () => shop.start('ship', inputs));
      await untilOverdue(at);
      return { shop, action: 'settle', inputs };
    },
  };
}

const crash: Change = { images: { web: { exitAfterSeconds: 1, exitCode: 3 } } };

/** One for each phase that an entry can be left in, and one for a ledger whose tags lag. */
export const settles: readonly Journey[] = [
  settling('settle-admitted', entryWrite(5)),
  settling('settle-began', entryWrite(6)),
  settling('settle-updated', { operation: 'UpdateService' }),
  settling('settle-failed', { operation: 'UpdateService' }, crash),
  settling('settle-returning', entryWrite(7), crash),
  settling('settle-tags', entryWrite(7)),
];
