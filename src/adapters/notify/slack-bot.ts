import type { JsonObject } from '../../domain/json.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Notification, Notifier } from '../../ports/notifier.ts';
import type { Web } from '../../ports/web.ts';
import { createSlackApi, type SlackAnswer, type SlackApi } from './slack-api.ts';
import { createSlackHistory, readThread, type SlackHistory } from './slack-history.ts';
import { slackMessage } from './slack-message.ts';
import type { Posted } from './slack-posted.ts';
import { eventMetadata, eventType, linesOf, rootKey, rootMessage, rootType, shownBy } from './slack-root.ts';

type Failed = Extract<SlackAnswer, { kind: 'failed' }>;
type Posting = { readonly kind: 'posted'; readonly ts: string } | Failed;

/** Where the answer of a message was lost, it is looked for so often before it counts as not posted. */
const looksAtMost = 3;
/** Others may tell of the same image meanwhile: so often the root message is made anew. */
const editsAtMost = 6;

interface Room {
  readonly api: SlackApi;
  readonly channel: string;
  readonly bot: string;
  readonly history: SlackHistory;
  readonly clock: Clock;
}

/**
 * Slack with a bot token: one root message for each service and image, edited in place, and every event a reply in its
 * thread. Nothing is remembered on our side: a root is found again by its metadata, and so is a reply, so that neither is
 * posted twice, whichever job comes and whichever answer was lost. `token` is a secret.
 */
export function createSlackBot(
  settings: { readonly token: string; readonly channel: string; readonly base: string },
  clock: Clock,
  web: Web,
): Notifier {
  const { channel } = settings;
  const api = createSlackApi(settings, clock, web);
  let room: Room | undefined;
  return {
    channel: 'slack',
    async send(notification) {
      if (room === undefined) {
        const me = await api.get('auth.test', {});
        if (me.kind === 'failed') return { kind: 'failed', reason: me.reason };
        const bot = me.body['bot_id'];
        if (typeof bot !== 'string') return { kind: 'failed', reason: 'expected the token of a bot, got another' };
        room = { api, channel, bot, history: createSlackHistory(api, channel, bot), clock };
      }
      const key = rootKey(notification);
      const failed = key === null ? await tellAlone(room, notification) : await tellInThread(room, notification, key);
      return failed === undefined ? { kind: 'sent' } : { kind: 'failed', reason: failed.reason };
    },
  };
}

/** What is about no image has no thread: a message by itself. */
async function tellAlone(room: Room, notification: Notification): Promise<Failed | undefined> {
  const told = isEvent(notification);
  const before = await room.history.find(told, 'known');
  if (before.kind === 'failed') return before;
  if (before.messages.length > 0) return undefined;
  const message = { ...slackMessage(notification), metadata: eventMetadata(notification) };
  const posting = await postOnce(room, message, async () => room.history.find(told, 'anew'));
  return posting.kind === 'failed' ? posting : undefined;
}

async function tellInThread(room: Room, notification: Notification, key: string): Promise<Failed | undefined> {
  const root = await rootOf(room, notification, key);
  if (root.kind === 'failed') return root;
  let thread = await readThread(room.api, room.channel, room.bot, root.ts);
  if (thread.kind === 'failed') return thread;
  const told = isEvent(notification);
  if (!thread.messages.some(told)) {
    const reply = {
      ...slackMessage(notification),
      metadata: eventMetadata(notification),
      thread_ts: root.ts,
      // What went wrong is seen by those too who do not follow the thread.
      reply_broadcast: !notification.good,
    };
    const posting = await postOnce(room, reply, async () => {
      const again = await readThread(room.api, room.channel, room.bot, root.ts);
      return again.kind === 'failed' ? again : { kind: 'found', messages: again.messages.filter(told) };
    });
    if (posting.kind === 'failed') return posting;
    thread = await readThread(room.api, room.channel, room.bot, root.ts);
    if (thread.kind === 'failed') return thread;
  }
  return editRoot(room, notification, key, root.ts, thread.messages);
}

/** Makes the root say what the thread says. Whoever replies edits after it, so that the last of two has both. */
async function editRoot(
  room: Room,
  notification: Notification,
  key: string,
  ts: string,
  thread: readonly Posted[],
): Promise<Failed | undefined> {
  let messages = thread;
  for (let edits = 0; edits < editsAtMost; edits++) {
    const lines = linesOf(messages);
    const root = messages.find((message) => message.ts === ts);
    if (root?.payload['shown'] === shownBy(lines)) return undefined;
    const message = rootMessage(notification, key, lines);
    const edited = await room.api.put('chat.update', { ...message, channel: room.channel, ts, parse: 'none' });
    if (edited.kind === 'failed') return edited;
    const again = await readThread(room.api, room.channel, room.bot, ts);
    if (again.kind === 'failed') return again;
    messages = again.messages;
  }
  return undefined;
}

/** The root of an image; where two jobs begin one at the same moment, the older one stays. */
async function rootOf(room: Room, notification: Notification, key: string): Promise<Posting> {
  const isRoot = (message: Posted): boolean => message.type === rootType && message.payload['key'] === key;
  const known = await room.history.find(isRoot, 'known');
  if (known.kind === 'failed') return known;
  const [oldest] = known.messages.toSorted(byAge);
  if (oldest !== undefined) return { kind: 'posted', ts: oldest.ts };
  const anew = async () => room.history.find(isRoot, 'anew');
  const posting = await postOnce(room, rootMessage(notification, key, []), anew);
  if (posting.kind === 'failed') return posting;
  const all = await anew();
  if (all.kind === 'failed') return all;
  const [first] = all.messages.toSorted(byAge);
  if (first === undefined || first.ts >= posting.ts) return posting;
  await room.api.put('chat.delete', { channel: room.channel, ts: posting.ts });
  return { kind: 'posted', ts: first.ts };
}

/** Posts, and where the answer was lost looks whether it is there before it posts again. */
async function postOnce(
  { api, channel, clock }: Room,
  message: JsonObject,
  find: () => Promise<{ readonly kind: 'found'; readonly messages: readonly Posted[] } | Failed>,
): Promise<Posting> {
  const payload = { ...message, channel, unfurl_links: false, unfurl_media: false };
  for (let looks = 0; ; looks++) {
    const answer = await api.post('chat.postMessage', payload);
    if (answer.kind === 'ok') {
      const { ts } = answer.body;
      return typeof ts === 'string'
        ? { kind: 'posted', ts }
        : { kind: 'failed', reason: 'chat.postMessage: the answer has no ts', lost: true };
    }
    if (!answer.lost || looks >= looksAtMost) return answer;
    await clock.sleep(2 ** looks);
    const found = await find();
    if (found.kind === 'failed') return found;
    const [oldest] = found.messages.toSorted(byAge);
    if (oldest !== undefined) return { kind: 'posted', ts: oldest.ts };
  }
}

function isEvent(notification: Notification): (message: Posted) => boolean {
  return ({ type, payload }) => type === eventType && payload['id'] === notification.id;
}

function byAge(a: Posted, b: Posted): number {
  return a.ts < b.ts ? -1 : 1;
}
