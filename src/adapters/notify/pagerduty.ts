import type { JsonObject } from '../../domain/json.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Web } from '../../ports/web.ts';
import type { Notifier } from '../../ports/notifier.ts';
import { deliver } from './deliver.ts';
import { alertEvent, changeEvent } from './pagerduty-event.ts';

/** The Events API v2 of an account. `key` is a secret; `base`: `https://events.pagerduty.com`, or the EU's. */
export interface PagerDuty {
  readonly key: string;
  readonly base: string;
}

/** Tells PagerDuty of every change. */
export function createPagerDutyChanges({ key, base }: PagerDuty, clock: Clock, web: Web): Notifier {
  return {
    channel: 'pagerduty',
    send: async (notification) => post(key, `${base}/v2/change/enqueue`, changeEvent(notification, key), clock, web),
  };
}

/** Opens an alert where somebody is needed, and resolves it with the next good end. */
export function createPagerDutyAlerts({ key, base }: PagerDuty, clock: Clock, web: Web): Notifier {
  return {
    channel: 'pagerduty',
    async send(notification) {
      const event = alertEvent(notification, key);
      return event === undefined ? { kind: 'sent' } : post(key, `${base}/v2/enqueue`, event, clock, web);
    },
  };
}

/** The key stands in the body alone; another than 32 characters is refused anyway. */
async function post(key: string, address: string, event: JsonObject, clock: Clock, web: Web) {
  if (!/^[A-Za-z0-9]{32}$/.test(key)) {
    const reason = 'expected the integration key of the Events API v2, 32 letters and digits, and it is not';
    return { kind: 'failed', reason } as const;
  }
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  return deliver({ address: new URL(address), headers, body: JSON.stringify(event) }, clock, web);
}
