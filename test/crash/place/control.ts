import type { FaultMatch, Fault } from '../../../rehearsal/faults/fault.ts';
import type { LoggedRequest } from '../../../rehearsal/server/request-log.ts';
import type { SavedState } from '../../../rehearsal/state/state.ts';

/** The rehearsal's control routes, as the trials use them. None of these requests is logged, or struck by a fault. */
export interface Control {
  save(): Promise<SavedState>;
  /** Puts a state in place of the present one; no fault and no request of before is left. */
  fork(state: SavedState): Promise<void>;
  strike(match: FaultMatch, fault: Fault): Promise<void>;
  /** How often faults have struck so far. */
  struck(): Promise<number>;
  /** Resolves when a request is held; never, where `signal` is aborted first. */
  held(signal: AbortSignal): Promise<void>;
  letGo(): Promise<void>;
  /** Waits until every held request's sender is gone, then takes all faults away. */
  calm(): Promise<void>;
  requests(): Promise<readonly LoggedRequest[]>;
  now(): Promise<number>;
  /** Goes on from a later moment, in rehearsal milliseconds since the epoch. */
  forward(now: number): Promise<void>;
}

export function controlOf(endpoint: string): Control {
  const send = async (method: string, page: string, body?: string, signal?: AbortSignal): Promise<unknown> => {
    const answer = await fetch(`${endpoint}/_rehearsal/${page}`, {
      method,
      ...(body !== undefined && { body }),
      ...(signal !== undefined && { signal }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${page}: HTTP ${answer.status}: ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  };
  return {
    save: async () => (await send('GET', 'state')) as SavedState,
    async fork(state) {
      await send('DELETE', 'faults');
      await send('PUT', 'state', JSON.stringify(state));
      await send('DELETE', 'requests');
    },
    async strike(match, fault) {
      await send('POST', 'faults', JSON.stringify({ match, fault }));
    },
    async struck() {
      const { faults } = (await send('GET', 'faults')) as { readonly faults: readonly { readonly struck: number }[] };
      return faults.reduce((sum, fault) => sum + fault.struck, 0);
    },
    async held(signal) {
      await send('GET', 'faults/held', undefined, signal).catch((error: unknown) => {
        if (!signal.aborted) throw error;
        return new Promise(() => undefined);
      });
    },
    async letGo() {
      await send('DELETE', 'faults/held');
    },
    async calm() {
      await send('GET', 'faults/free');
      await send('DELETE', 'faults');
    },
    requests: async () => ((await send('GET', 'requests')) as { readonly requests: readonly LoggedRequest[] }).requests,
    now: async () => ((await send('GET', 'clock')) as { readonly now: number }).now,
    async forward(now) {
      await send('PUT', 'clock', JSON.stringify({ now }));
    },
  };
}
