import type { Notification } from '../domain/notification.ts';

export type { Notification } from '../domain/notification.ts';

export interface Notifier {
  readonly channel: string;
  /** Tries until a deadline; at least once. Never throws: a channel that is down is an answer. */
  send(
    notification: Notification,
  ): Promise<{ readonly kind: 'sent' } | { readonly kind: 'failed'; readonly reason: string }>;
}
