import { createHash } from 'node:crypto';
import type { JsonObject } from '../../domain/json.ts';
import type { Notification } from '../../ports/notifier.ts';
import { cut, oneLine, webAddress } from './plain.ts';

// https://github.com/PagerDuty/developer-docs, docs/events-API-v2: summary 1024, dedup_key 255, an event 512 KB.
const summaryLimit = 1024;
const keyLimit = 255;
const detailLimit = 2000;
const detailsAtMost = 60;

/** `POST /v2/change/enqueue`: what changed, for people who look into an incident. It calls nobody. */
export function changeEvent(notification: Notification, routingKey: string): JsonObject {
  return {
    routing_key: routingKey,
    payload: {
      summary: summaryOf(notification),
      source: sourceOf(notification),
      timestamp: notification.about.time,
      custom_details: detailsOf(notification),
    },
    links: linksOf(notification),
  };
}

/** `POST /v2/enqueue`: opens the alert of a service in an environment, or resolves it. Undefined: neither. */
export function alertEvent(notification: Notification, routingKey: string): JsonObject | undefined {
  const known = { routing_key: routingKey, dedup_key: dedupKey(notification) };
  switch (notification.page) {
    case null:
      return undefined;
    case 'clear':
      return { ...known, event_action: 'resolve' };
    case 'alert':
      return {
        ...known,
        event_action: 'trigger',
        client: 'Waybill',
        payload: {
          summary: summaryOf(notification),
          source: sourceOf(notification),
          severity: 'critical',
          timestamp: notification.about.time,
          component: notification.about.service,
          ...(notification.about.environment !== null && { group: notification.about.environment }),
          class: 'deployment',
          custom_details: detailsOf(notification),
        },
        links: linksOf(notification),
      };
  }
}

/** The same for every deployment of a service in an environment, so that a good one resolves what a bad one opened. */
export function dedupKey({ about }: Notification): string {
  const key = ['waybill', about.repository ?? '', `${about.service}@${about.environment ?? ''}`].join('/');
  if (key.length <= keyLimit && /^[\x21-\x7e]+$/.test(key)) return key;
  return `waybill/${createHash('sha256').update(key).digest('hex')}`;
}

/** Never empty: PagerDuty refuses that. */
function summaryOf({ title, facts }: Notification): string {
  const what = facts.find(([label]) => label === 'What happened')?.[1];
  return cut(oneLine(what === undefined ? title : `${title}: ${what}`), summaryLimit) || 'waybill';
}

/** As `summaryOf`. */
function sourceOf({ about }: Notification): string {
  const name = about.environment === null ? about.service : `${about.service}@${about.environment}`;
  return cut(oneLine(name), 255) || 'waybill';
}

function detailsOf({ id, facts, command }: Notification): JsonObject {
  const rows = facts.slice(0, detailsAtMost).map(([label, value], index) => {
    // Several warnings have one label: none may push another out.
    const same = facts.slice(0, index).filter(([other]) => other === label).length;
    return [same === 0 ? label : `${label} ${same + 1}`, cut(oneLine(value), detailLimit)] as const;
  });
  return {
    event: id,
    ...Object.fromEntries(rows),
    ...(command !== null && { 'To undo it': cut(oneLine(command), detailLimit) }),
  };
}

function linksOf({ links }: Notification): readonly JsonObject[] {
  return links.slice(0, 20).flatMap(([text, address]) => {
    const href = webAddress(address);
    return href === null ? [] : [{ href, text: cut(oneLine(text), 200) }];
  });
}
