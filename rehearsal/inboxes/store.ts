import type { IncomingHttpHeaders } from 'node:http';
import type { RehearsalClock } from '../clock.ts';

/** One message that somebody sent to a notification channel. */
export interface InboxMessage {
  readonly n: number;
  readonly inbox: string;
  /** What stood behind the inbox's name, without the first slash; of mail and text messages, who gets it. */
  readonly path: string;
  /** Epoch seconds of rehearsal time. */
  readonly at: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What was taken, in its order. */
export interface InboxStore {
  add(message: { inbox: string; path: string; headers?: IncomingHttpHeaders; body: string }): void;
  messages(): readonly InboxMessage[];
  empty(): void;
  save(): { count: number; messages: readonly InboxMessage[] };
  restore(saved: { count: number; messages: readonly InboxMessage[] }): void;
}

export function createInboxStore(clock: RehearsalClock): InboxStore {
  let messages: InboxMessage[] = [];
  let count = 0;
  return {
    add({ inbox, path, headers = {}, body }) {
      count += 1;
      const kept = Object.entries(headers).map(([name, value]): [string, string] => [
        name,
        Array.isArray(value) ? value.join(', ') : (value ?? ''),
      ]);
      messages.push({ n: count, inbox, path, at: clock.now() / 1000, headers: Object.fromEntries(kept), body });
    },
    messages: () => messages,
    empty() {
      messages = [];
    },
    save: () => ({ count, messages }),
    restore(saved) {
      count = saved.count;
      messages = [...saved.messages];
    },
  };
}
