import { createHash } from 'node:crypto';
import type { RehearsalClock } from '../clock.ts';
import { isLoose, listOf, type Loose } from './json.ts';
import type { InboxSettings } from './settings.ts';
import { isListed } from './settings.ts';
import { blocksProblem } from './slack-blocks.ts';

export interface SlackMessage {
  readonly channel: string;
  readonly ts: string;
  readonly bot_id: string;
  text: string;
  blocks?: unknown;
  metadata?: unknown;
  readonly thread_ts?: string;
  readonly broadcast?: boolean;
  edited?: boolean;
}

/** A refusal of the Web API: `{"ok": false, "error": …}`. */
export class SlackRefusal extends Error {
  readonly detail: string | undefined;
  constructor(error: string, detail?: string) {
    super(error);
    this.detail = detail;
  }
}

/** The messages of a workspace, and the methods that this rehearsal knows of. */
export interface SlackWorkspace {
  call(method: string, input: Loose, token: string): Loose;
  messages(): readonly SlackMessage[];
  restore(saved: readonly SlackMessage[]): void;
}

export function botOf(token: string): string {
  return `B${createHash('sha256').update(token).digest('hex').slice(0, 10).toUpperCase()}`;
}

export function createSlackWorkspace(clock: RehearsalClock, settings: InboxSettings): SlackWorkspace {
  let messages: SlackMessage[] = [];

  const channelOf = (input: Loose): string => {
    const { channel } = input;
    if (typeof channel !== 'string' || channel === '') throw new SlackRefusal('invalid_arguments', 'channel');
    if (!/^[CGD][A-Z0-9]{8,20}$/.test(channel) || !isListed(settings.slackChannels, channel))
      throw new SlackRefusal('channel_not_found');
    return channel;
  };
  const found = (input: Loose, otherwise: string): SlackMessage => {
    const channel = channelOf(input);
    const message = messages.find((one) => one.channel === channel && one.ts === input['ts']);
    if (message === undefined) throw new SlackRefusal(otherwise);
    return message;
  };

  return {
    messages: () => messages,
    restore(saved) {
      messages = structuredClone([...saved]);
    },
    call(method, input, token) {
      const bot = botOf(token);
      switch (method) {
        case 'auth.test':
          return {
            url: 'https://rehearsal.slack.com/',
            team: 'Rehearsal',
            user: 'waybill',
            user_id: `U${bot}`,
            bot_id: bot,
          };
        case 'chat.postMessage': {
          const channel = channelOf(input);
          checkContent(input);
          const thread = input['thread_ts'];
          if (thread !== undefined && !messages.some((one) => one.channel === channel && one.ts === thread))
            throw new SlackRefusal('message_not_found');
          const message: SlackMessage = {
            channel,
            ts: nextTs(clock, messages),
            bot_id: bot,
            text: textOf(input),
            ...(input['blocks'] !== undefined && { blocks: input['blocks'] }),
            ...(input['metadata'] !== undefined && { metadata: input['metadata'] }),
            ...(typeof thread === 'string' && { thread_ts: thread, broadcast: input['reply_broadcast'] === true }),
          };
          messages.push(message);
          return { channel, ts: message.ts, message: shown(message, false) };
        }
        case 'chat.update': {
          const message = found(input, 'message_not_found');
          if (message.bot_id !== bot) throw new SlackRefusal('cant_update_message');
          checkContent(input);
          message.text = textOf(input);
          message.edited = true;
          if (input['blocks'] === undefined) delete message.blocks;
          else message.blocks = input['blocks'];
          if (input['metadata'] !== undefined) message.metadata = input['metadata'];
          return { channel: message.channel, ts: message.ts, text: message.text };
        }
        case 'chat.delete': {
          const message = found(input, 'message_not_found');
          if (message.bot_id !== bot) throw new SlackRefusal('cant_delete_message');
          messages = messages.filter((one) => one !== message);
          return { channel: message.channel, ts: message.ts };
        }
        case 'conversations.history': {
          const channel = channelOf(input);
          const all = messages
            .filter((one) => one.channel === channel && (one.thread_ts === undefined || one.broadcast === true))
            .toReversed();
          return page(all, input, 100);
        }
        case 'conversations.replies': {
          const parent = found(input, 'thread_not_found');
          const all = messages.filter((one) => one.channel === parent.channel && one.thread_ts === parent.ts);
          return page([parent, ...all], input, 1000);
        }
        default:
          throw new SlackRefusal('unknown_method');
      }
    },
  };
}

/** Seconds and a number that only rises: the message's name, and its order. */
function nextTs(clock: RehearsalClock, messages: readonly SlackMessage[]): string {
  const last = messages.at(-1)?.ts ?? '0.000000';
  const now = `${Math.floor(clock.now() / 1000)}.000100`;
  if (now > last) return now;
  const [seconds = '0', part = '0'] = last.split('.');
  return `${seconds}.${String(Number(part) + 1).padStart(6, '0')}`;
}

function checkContent(input: Loose): void {
  if (textOf(input) === '' && listOf(input['blocks']).length === 0 && listOf(input['attachments']).length === 0)
    throw new SlackRefusal('no_text');
  if (textOf(input).length > 40_000) throw new SlackRefusal('msg_too_long');
  const problem = blocksProblem(input['blocks']);
  if (problem !== undefined) throw new SlackRefusal(problem.error, problem.detail);
  const { metadata } = input;
  if (metadata === undefined) return;
  if (!isLoose(metadata) || typeof metadata['event_type'] !== 'string' || !isLoose(metadata['event_payload']))
    throw new SlackRefusal('invalid_metadata_format');
  if (!/^[A-Za-z0-9_.-]{1,255}$/.test(metadata['event_type'])) throw new SlackRefusal('invalid_metadata_format');
}

function textOf(input: Loose): string {
  return typeof input['text'] === 'string' ? input['text'] : '';
}

function shown(message: SlackMessage, metadata: boolean): Loose {
  const { ts, bot_id, text, blocks, thread_ts, broadcast } = message;
  return {
    type: 'message',
    ...(broadcast === true && { subtype: 'thread_broadcast' }),
    ts,
    bot_id,
    text,
    ...(blocks !== undefined && { blocks }),
    ...(thread_ts !== undefined && { thread_ts }),
    ...(metadata && message.metadata !== undefined && { metadata: message.metadata }),
  };
}

function page(all: readonly SlackMessage[], input: Loose, usual: number): Loose {
  const limit = input['limit'] === undefined ? usual : Number(input['limit']);
  if (!Number.isInteger(limit) || limit < 1 || limit > 999 + 1) throw new SlackRefusal('invalid_limit');
  const cursor = input['cursor'];
  const start = cursor === undefined || cursor === '' ? 0 : all.findIndex(({ ts }) => cursorOf(ts) === cursor);
  if (start < 0) throw new SlackRefusal('invalid_cursor');
  const metadata = input['include_all_metadata'] === true || input['include_all_metadata'] === 'true';
  const next = all[start + limit];
  return {
    messages: all.slice(start, start + limit).map((message) => shown(message, metadata)),
    has_more: next !== undefined,
    response_metadata: { next_cursor: next === undefined ? '' : cursorOf(next.ts) },
  };
}

function cursorOf(ts: string): string {
  return Buffer.from(`next_ts:${ts}`).toString('base64');
}
