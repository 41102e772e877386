import type { Clock } from '../../ports/clock.ts';
import type { Web } from '../../ports/web.ts';
import type { Notifier } from '../../ports/notifier.ts';
import { parseAddress } from './address.ts';
import { cloudEvent } from './cloud-event.ts';
import { deliver } from './deliver.ts';
import { parseSigningKey, signed } from './standard-webhook.ts';

/** Any webhook that takes CloudEvents. `address` and `secret` are secrets; without the second nothing is signed. */
export function createWebhook(address: string, secret: string | null, clock: Clock, web: Web): Notifier {
  return {
    channel: 'webhook',
    async send(notification) {
      const parsed = parseAddress(address);
      if (!parsed.ok) return { kind: 'failed', reason: parsed.reason };
      const signing = secret === null ? null : parseSigningKey(secret);
      if (signing?.ok === false) return { kind: 'failed', reason: signing.reason };
      const body = JSON.stringify(cloudEvent(notification, clock.now()));
      const headers = () => ({
        'content-type': 'application/cloudevents+json; charset=utf-8',
        ...(signing === null ? {} : signed(notification.id, clock.now(), body, signing.key)),
      });
      return deliver({ address: parsed.url, headers, body }, clock, web);
    },
  };
}
