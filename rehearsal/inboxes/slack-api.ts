import { jsonAnswer } from '../server/answer.ts';
import type { RawRequest, RawResponse } from '../server/api.ts';
import { isLoose, parsedJson, type Loose } from './json.ts';
import type { InboxSettings } from './settings.ts';
import { SlackRefusal, type SlackWorkspace } from './slack-workspace.ts';

/** Slack's Web API as HTTP: arguments by query, form or JSON, the token as a bearer; refusals are 200 with `ok: false`. */
export function slackApi(
  request: RawRequest,
  method: string,
  workspace: SlackWorkspace,
  settings: InboxSettings,
): RawResponse {
  try {
    const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
    if (token === undefined) throw new SlackRefusal('not_authed');
    if (!/^xoxb-\S+$/.test(token) || (settings.slackToken !== '' && token !== settings.slackToken))
      throw new SlackRefusal('invalid_auth');
    return jsonAnswer(200, { ok: true, ...workspace.call(method, inputOf(request), token) });
  } catch (error) {
    if (!(error instanceof SlackRefusal)) throw error;
    const { message, detail } = error;
    const more = detail === undefined ? {} : { response_metadata: { messages: [`[ERROR] ${detail}`] } };
    return jsonAnswer(200, { ok: false, error: message, ...more });
  }
}

function inputOf({ method, query, headers, body }: RawRequest): Loose {
  if (method === 'GET') return Object.fromEntries(query);
  if (method !== 'POST') throw new SlackRefusal('invalid_arguments', 'expected GET or POST');
  const type = headers['content-type']?.split(';')[0]?.trim() ?? '';
  const text = body.toString('utf8');
  if (type === 'application/x-www-form-urlencoded') return Object.fromEntries(new URLSearchParams(text));
  if (type === '') throw new SlackRefusal('missing_post_type');
  if (type !== 'application/json') throw new SlackRefusal('invalid_post_type');
  const input = parsedJson(text);
  if (!isLoose(input)) throw new SlackRefusal('json_not_object');
  return input;
}
