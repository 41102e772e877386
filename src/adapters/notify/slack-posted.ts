import type { JsonObject } from '../../domain/json.ts';
import type { SlackAnswer, SlackApi } from './slack-api.ts';

/** A message that this bot posted, with what it wrote into its metadata. */
export interface Posted {
  /** Its name in the channel, and its order there. */
  readonly ts: string;
  readonly type: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

export type Reading =
  | { readonly kind: 'read'; readonly messages: readonly Posted[]; readonly next: string | null }
  | Extract<SlackAnswer, { kind: 'failed' }>;

/** The metadata of a message (https://docs.slack.dev/messaging/message-metadata); values are texts, numbers, booleans. */
export function metadata(type: string, payload: JsonObject): JsonObject {
  return { event_type: type, event_payload: payload };
}

/** A page of `conversations.history` or `conversations.replies`: what this bot posted there; others' messages are none. */
export async function readPosted(
  api: SlackApi,
  method: 'conversations.history' | 'conversations.replies',
  parameters: Readonly<Record<string, string>>,
  bot: string,
): Promise<Reading> {
  const answer = await api.get(method, { ...parameters, include_all_metadata: 'true', limit: '200' });
  if (answer.kind === 'failed') return answer;
  const { messages, response_metadata: more } = answer.body;
  const list: readonly unknown[] = Array.isArray(messages) ? messages : [];
  const next = memberOf(more, 'next_cursor');
  return {
    kind: 'read',
    messages: list.flatMap((message) => postedBy(bot, message)),
    next: typeof next === 'string' && next !== '' ? next : null,
  };
}

/** Anybody in the channel may write such metadata: only what this bot wrote counts. */
function postedBy(bot: string, message: unknown): readonly Posted[] {
  const ts = memberOf(message, 'ts');
  const written = memberOf(message, 'metadata');
  const type = memberOf(written, 'event_type');
  const payload = memberOf(written, 'event_payload');
  if (memberOf(message, 'bot_id') !== bot || typeof ts !== 'string' || typeof type !== 'string') return [];
  if (typeof payload !== 'object' || payload === null) return [];
  return [{ ts, type, payload: payload as Readonly<Record<string, unknown>> }];
}

export function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
