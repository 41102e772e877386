import type { Clock } from '../../ports/clock.ts';
import type { Web } from '../../ports/web.ts';
import type { Notifier } from '../../ports/notifier.ts';
import { parseAddress } from './address.ts';
import { deliver } from './deliver.ts';
import { teamsMessage } from './teams-card.ts';

/** Microsoft Teams by the webhook of a workflow. `address` is a secret: its query holds a signature. */
export function createTeams(address: string, clock: Clock, web: Web): Notifier {
  return {
    channel: 'teams',
    async send(notification) {
      const parsed = parseAddress(address);
      if (!parsed.ok) return { kind: 'failed', reason: parsed.reason };
      const headers = { 'content-type': 'application/json; charset=utf-8' };
      return deliver({ address: parsed.url, headers, body: JSON.stringify(teamsMessage(notification)) }, clock, web);
    },
  };
}
