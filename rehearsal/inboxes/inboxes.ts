import type { RehearsalClock } from '../clock.ts';
import { jsonAnswer } from '../server/answer.ts';
import type { RawApi, RawRequest, RawResponse, Stateful } from '../server/api.ts';
import { createPagerDutyInbox, type Alert } from './pagerduty.ts';
import type { InboxSettings } from './settings.ts';
import { signatureProblem } from './signed-webhook.ts';
import { slackApi } from './slack-api.ts';
import { slackWebhookRefusal } from './slack-webhook.ts';
import { createSlackWorkspace, type SlackMessage } from './slack-workspace.ts';
import { createInboxStore, type InboxMessage, type InboxStore } from './store.ts';
import { teamsRefusal } from './teams.ts';

export type { InboxMessage } from './store.ts';

export interface Inboxes {
  readonly store: InboxStore;
  readonly raw: readonly RawApi[];
  readonly stateful: Stateful;
}

interface Saved {
  readonly count: number;
  readonly messages: readonly InboxMessage[];
  readonly slack: readonly SlackMessage[];
  readonly alerts: readonly Alert[];
}

const prefix = '/_rehearsal/inbox/';
const plain = (status: number, body: string): RawResponse => ({
  status,
  headers: { 'content-type': 'text/plain' },
  body,
});

/**
 * Where notifications go: `POST /_rehearsal/inbox/<name>[/…]` is kept and answered as the channel of that name does
 * (docs/rehearsal/inboxes.md). `GET /_rehearsal/inboxes` shows all, `DELETE` empties. `smtp`: the mail server's address,
 * once it listens.
 */
export function createInboxes(clock: RehearsalClock, settings: InboxSettings, smtp: () => string): Inboxes {
  const store = createInboxStore(clock);
  const workspace = createSlackWorkspace(clock, settings);
  const pagerduty = createPagerDutyInbox(settings);

  function receive(request: RawRequest): RawResponse {
    const { method, path, headers, body } = request;
    const [inbox = '', ...rest] = path.slice(prefix.length).split('/');
    if (inbox === '') return jsonAnswer(404, { message: 'expected the name of an inbox' });
    const below = rest.join('/');
    const text = body.toString('utf8');
    const taken = (answer: RawResponse): RawResponse => {
      store.add({ inbox, path: below, headers, body: text });
      return answer;
    };
    if (inbox === 'slack-api') {
      const answer = slackApi(request, below, workspace, settings);
      return method === 'GET' ? answer : taken(answer);
    }
    if (method !== 'POST' && method !== 'PUT') return jsonAnswer(405, { message: 'expected POST' });
    if (inbox === 'pagerduty') {
      const answer = pagerduty.answer(request, below);
      return answer.status === 202 ? taken(answer) : answer;
    }
    if (inbox.startsWith('teams')) {
      const refusal = teamsRefusal(text);
      return refusal === undefined ? taken({ status: 202 }) : plain(refusal.status, refusal.text);
    }
    if (inbox.startsWith('slack')) {
      const refusal = slackWebhookRefusal(text);
      return refusal === undefined ? taken(plain(200, 'ok')) : plain(400, refusal);
    }
    if (inbox.startsWith('signed')) {
      const problem = signatureProblem(headers, text, settings.webhookSecret, clock);
      if (problem !== undefined) return plain(401, problem);
    }
    return taken(plain(200, 'ok'));
  }

  return {
    store,
    raw: [
      { prefix, handle: async (request) => receive(request) },
      {
        prefix: '/_rehearsal/inboxes',
        async handle({ method }) {
          if (method === 'GET') {
            const [messages, slack, alerts] = [store.messages(), workspace.messages(), pagerduty.alerts()];
            return jsonAnswer(200, { messages, slack, alerts, smtp: smtp() });
          }
          if (method !== 'DELETE') return jsonAnswer(405, { message: 'expected GET or DELETE' });
          store.empty();
          workspace.restore([]);
          pagerduty.restore([]);
          return { status: 204 };
        },
      },
    ],
    stateful: {
      part: 'inboxes',
      save: (): Saved => ({ ...store.save(), slack: workspace.messages(), alerts: pagerduty.alerts() }),
      restore(state) {
        const saved = structuredClone(state) as Saved;
        store.restore(saved);
        workspace.restore(saved.slack);
        pagerduty.restore(saved.alerts);
      },
    },
  };
}
