import { createWeb } from '../../../src/adapters/web/web.ts';
import type { FaultMatch, FaultRule } from '../../../rehearsal/faults/fault.ts';
import type { Alert } from '../../../rehearsal/inboxes/pagerduty.ts';
import type { SlackMessage } from '../../../rehearsal/inboxes/slack-workspace.ts';
import type { InboxMessage } from '../../../rehearsal/inboxes/store.ts';
import { startRehearsal, type Rehearsal, type RehearsalOptions } from '../../../rehearsal/start.ts';

export interface Held {
  readonly messages: readonly InboxMessage[];
  readonly slack: readonly SlackMessage[];
  readonly alerts: readonly Alert[];
}

/** A rehearsal's inboxes, and what may go wrong with them. */
export interface Rehearsed extends Rehearsal {
  readonly web: ReturnType<typeof createWeb>;
  inbox(name: string): string;
  held(): Promise<Held>;
  set(inboxes: Readonly<Record<string, string>>): Promise<void>;
  fault(match: FaultMatch, fault: FaultRule['fault']): Promise<void>;
  empty(): Promise<void>;
}

export async function rehearse(options: RehearsalOptions = {}): Promise<Rehearsed> {
  const rehearsal = await startRehearsal({ runtime: 'simulated', ...options });
  const control = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const answer = await fetch(`${rehearsal.endpoint}/_rehearsal/${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: HTTP ${answer.status}: ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  };
  return {
    ...rehearsal,
    web: createWeb(),
    inbox: (name) => `${rehearsal.endpoint}/_rehearsal/inbox/${name}`,
    held: async () => (await control('GET', 'inboxes')) as Held,
    set: async (inboxes) => {
      await control('PUT', 'settings', { inboxes });
    },
    fault: async (match, fault) => {
      await control('POST', 'faults', { match, fault });
    },
    empty: async () => {
      await control('DELETE', 'inboxes');
      await control('DELETE', 'faults');
    },
  };
}
