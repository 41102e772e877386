import type { WorkloadRecord } from '../../domain/revision.ts';
import type { Reads } from './observe.ts';
import { standIn } from './stand-in.ts';

/**
 * ACTIVE, or deregistered with an active one of the same revision: ready. INACTIVE (deregistered): retired, it can be
 * registered again. Deleted or being deleted: absent.
 */
export async function readRunnable(
  { api, definitions }: Pick<Reads, 'api' | 'definitions'>,
  record: WorkloadRecord,
): Promise<'ready' | 'retired' | 'absent'> {
  if (record.definition === null) return 'absent';
  const found = await definitions.refresh(record.definition);
  switch (found?.definition.status) {
    case 'ACTIVE':
      return 'ready';
    case 'INACTIVE':
      return (await standIn({ api, definitions }, record.definition, found.tags)) === undefined ? 'retired' : 'ready';
    default:
      return 'absent';
  }
}
