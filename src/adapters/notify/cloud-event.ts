import type { Json, JsonObject } from '../../domain/json.ts';
import type { Notification } from '../../ports/notifier.ts';

/**
 * A notification as a CloudEvent 1.0 in structured JSON (https://github.com/cloudevents/spec, json-format.md). `id`
 * and `source` are the same on every delivery, so that a receiver can tell a second one.
 */
export function cloudEvent(notification: Notification, now: string): JsonObject {
  const { data } = notification;
  const service = word(data['service'], 'unknown');
  const environment = data['environment'];
  return {
    specversion: '1.0',
    id: notification.id,
    type: `dev.waybill.${word(data['verb'], 'unknown')}.${word(data['outcome'], 'unknown')}`,
    source: sourceOf(data['repository']),
    subject: typeof environment === 'string' ? `${service}@${environment}` : service,
    time: word(data['time'], now),
    datacontenttype: 'application/json',
    data: {
      ...data,
      title: notification.title,
      good: notification.good,
      facts: notification.facts.map(([label, value]) => ({ label, value })),
      links: notification.links.map(([label, address]) => ({ label, address })),
      command: notification.command,
    },
  };
}

/** A URI reference, as the specification asks for. */
function sourceOf(repository: Json | undefined): string {
  return typeof repository === 'string'
    ? `/waybill/${repository.split('/').map(encodeURIComponent).join('/')}`
    : '/waybill';
}

function word(value: Json | undefined, otherwise: string): string {
  return typeof value === 'string' && value !== '' ? value : otherwise;
}
