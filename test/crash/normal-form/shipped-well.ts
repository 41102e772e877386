import type { LedgerEvent } from '../../../src/domain/ledger/event.ts';
import { event } from '../../domain/ledger/story.ts';
import type { Contents } from './made-state.ts';

/** Begun after this many deployments of the service; null: it had none. */
export const began = (version: string, after: number | null): LedgerEvent => ({
  ...(event.began(version) as Extract<LedgerEvent, { kind: 'began' }>),
  baseline: { returns: after === null ? null : `deployment-${after}` },
});
export const first = [event.admitted('1.0.0'), began('1.0.0', null), event.verified()];
/** 1.0.0, then 2.0.0, each with a good verdict. */
export const well: Contents = {
  events: [...first, event.admitted('2.0.0'), began('2.0.0', 0), event.verified()],
  deployed: ['1.0.0', '2.0.0'],
  tag: '2.0.0',
  told: [6],
};
