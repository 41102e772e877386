import type { RehearsalClock } from '../clock.ts';
import { jsonAnswer } from '../server/answer.ts';
import type { RawApi, RawRequest, RawResponse, Stateful } from '../server/api.ts';

/** One message that somebody sent to a notification channel. */
export interface InboxMessage {
  readonly n: number;
  readonly inbox: string;
  /** What stood behind the inbox's name, without the first slash. */
  readonly path: string;
  /** Epoch seconds of rehearsal time. */
  readonly at: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Inboxes {
  readonly raw: readonly RawApi[];
  readonly stateful: Stateful;
}

const prefix = '/_rehearsal/inbox/';

/** What Slack's incoming webhooks refuse: https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks */
function slackRefusal(body: string): string | undefined {
  try {
    const payload = JSON.parse(body) as Record<string, unknown> | null;
    if (typeof payload !== 'object' || payload === null) return 'invalid_payload';
    return 'text' in payload || 'blocks' in payload || 'attachments' in payload ? undefined : 'no_text';
  } catch {
    return 'invalid_payload';
  }
}

/**
 * Channels that take whatever is posted and keep it: `POST /_rehearsal/inbox/<name>[/…]` answers `ok`, as Slack does; an
 * inbox whose name begins with `slack` also refuses what Slack refuses. `GET /_rehearsal/inboxes` shows all, `DELETE` empties.
 */
export function createInboxes(clock: RehearsalClock): Inboxes {
  let messages: InboxMessage[] = [];
  let count = 0;

  function receive({ method, path, headers, body }: RawRequest): RawResponse {
    if (method !== 'POST' && method !== 'PUT') return jsonAnswer(405, { message: 'expected POST' });
    const [inbox = '', ...rest] = path.slice(prefix.length).split('/');
    if (inbox === '') return jsonAnswer(404, { message: 'expected the name of an inbox' });
    const text = body.toString('utf8');
    const refusal = inbox.startsWith('slack') ? slackRefusal(text) : undefined;
    if (refusal !== undefined) return { status: 400, headers: { 'content-type': 'text/plain' }, body: refusal };
    count += 1;
    const kept = Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]);
    messages.push({
      n: count,
      inbox,
      path: rest.join('/'),
      at: clock.now() / 1000,
      headers: Object.fromEntries(kept) as Record<string, string>,
      body: text,
    });
    return { status: 200, headers: { 'content-type': 'text/plain' }, body: 'ok' };
  }

  return {
    raw: [
      { prefix, handle: async (request) => receive(request) },
      {
        prefix: '/_rehearsal/inboxes',
        async handle({ method }) {
          if (method === 'GET') return jsonAnswer(200, { messages });
          if (method !== 'DELETE') return jsonAnswer(405, { message: 'expected GET or DELETE' });
          messages = [];
          return { status: 204 };
        },
      },
    ],
    stateful: {
      part: 'inboxes',
      save: () => ({ count, messages }),
      restore(state) {
        const saved = structuredClone(state) as { count: number; messages: InboxMessage[] };
        ({ count, messages } = saved);
      },
    },
  };
}
