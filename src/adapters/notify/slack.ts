import type { Clock } from '../../ports/clock.ts';
import type { Web } from '../../ports/web.ts';
import type { Notifier } from '../../ports/notifier.ts';
import { parseAddress } from './address.ts';
import { deliver } from './deliver.ts';
import { slackMessage } from './slack-message.ts';

/** Slack by an incoming webhook. `address` is a secret. */
export function createSlack(address: string, clock: Clock, web: Web): Notifier {
  return {
    channel: 'slack',
    async send(notification) {
      const parsed = parseAddress(address);
      if (!parsed.ok) return { kind: 'failed', reason: parsed.reason };
      const headers = { 'content-type': 'application/json; charset=utf-8' };
      return deliver({ address: parsed.url, headers, body: JSON.stringify(slackMessage(notification)) }, clock, web);
    },
  };
}
