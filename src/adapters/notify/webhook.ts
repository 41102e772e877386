import type { Clock } from '../../ports/clock.ts';
import type { Web } from '../../ports/web.ts';
import type { Notifier } from '../../ports/notifier.ts';
import { parseAddress } from './address.ts';
import { cloudEvent } from './cloud-event.ts';
import { deliver } from './deliver.ts';

/** Any webhook that takes CloudEvents. `address` is a secret. */
export function createWebhook(address: string, clock: Clock, web: Web): Notifier {
  return {
    channel: 'webhook',
    async send(notification) {
      const parsed = parseAddress(address);
      if (!parsed.ok) return { kind: 'failed', reason: parsed.reason };
      const headers = { 'content-type': 'application/cloudevents+json; charset=utf-8' };
      const body = JSON.stringify(cloudEvent(notification, clock.now()));
      return deliver({ address: parsed.url, headers, body }, clock, web);
    },
  };
}
