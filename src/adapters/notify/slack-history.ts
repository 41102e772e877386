import type { SlackAnswer, SlackApi } from './slack-api.ts';
import { readPosted, type Posted } from './slack-posted.ts';

type Failed = Extract<SlackAnswer, { kind: 'failed' }>;

/** So far back a message is looked for: in a busier channel than that a new one is begun. */
const pagesAtMost = 5;

/** What the bot posted in a channel, newest first. */
export interface SlackHistory {
  /** The first that fits. Pages are read once; `anew`: the newest page is read again, for what others post meanwhile. */
  find(
    fits: (message: Posted) => boolean,
    how: 'known' | 'anew',
  ): Promise<{ readonly kind: 'found'; readonly messages: readonly Posted[] } | Failed>;
}

export function createSlackHistory(api: SlackApi, channel: string, bot: string): SlackHistory {
  const known: Posted[] = [];
  let cursor: string | null = '';
  let pages = 0;

  const page = async (from: string) =>
    readPosted(api, 'conversations.history', { channel, ...(from !== '' && { cursor: from }) }, bot);

  return {
    async find(fits, how) {
      if (how === 'anew') {
        const newest = await page('');
        return newest.kind === 'failed' ? newest : { kind: 'found', messages: newest.messages.filter(fits) };
      }
      for (;;) {
        const messages = known.filter(fits);
        if (messages.length > 0 || cursor === null || pages >= pagesAtMost) return { kind: 'found', messages };
        const older = await page(cursor);
        if (older.kind === 'failed') return older;
        known.push(...older.messages);
        cursor = older.next;
        pages += 1;
      }
    },
  };
}

/** The messages of a thread, all of them. */
export async function readThread(
  api: SlackApi,
  channel: string,
  bot: string,
  ts: string,
): Promise<{ readonly kind: 'read'; readonly messages: readonly Posted[] } | Failed> {
  const messages: Posted[] = [];
  for (let cursor = ''; ;) {
    const more = { channel, ts, ...(cursor !== '' && { cursor }) };
    const read = await readPosted(api, 'conversations.replies', more, bot);
    if (read.kind === 'failed') return read;
    messages.push(...read.messages);
    if (read.next === null) return { kind: 'read', messages };
    cursor = read.next;
  }
}
