import type { JsonObject } from '../../domain/json.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Web } from '../../ports/web.ts';
import { exchange } from './exchange.ts';

/** What a method of the Web API came to. `lost`: it may have been done all the same. */
export type SlackAnswer =
  | { readonly kind: 'ok'; readonly body: Readonly<Record<string, unknown>> }
  | { readonly kind: 'failed'; readonly reason: string; readonly lost: boolean };

export interface SlackApi {
  /** A method that reads. */
  get(method: string, parameters: Readonly<Record<string, string>>): Promise<SlackAnswer>;
  /** A method that may be done twice, such as `chat.update`. */
  put(method: string, payload: JsonObject): Promise<SlackAnswer>;
  /** A method that must not be done twice: where its answer is lost, that is the answer. */
  post(method: string, payload: JsonObject): Promise<SlackAnswer>;
}

/** History with metadata is long: 200 messages of at most some 20 KB each. */
const bytesAtMost = 8 * 1024 * 1024;

/** Slack says of these that something may have been done (`chat.postMessage`, "Errors"). */
const uncertain = new Set([
  'fatal_error',
  'internal_error',
  'request_timeout',
  'service_unavailable',
  'team_added_to_org',
]);

/** The Web API with a bot token, which is a secret and goes nowhere but into its header (I9). */
export function createSlackApi(
  { token, base }: { readonly token: string; readonly base: string },
  clock: Clock,
  web: Web,
): SlackApi {
  const ask = async (
    method: string,
    request: { readonly search?: string; readonly payload?: JsonObject; readonly repeatable: boolean },
  ): Promise<SlackAnswer> => {
    if (!/^xox[a-z]-[A-Za-z0-9-]+$|^xoxe\.[A-Za-z0-9.-]+$/.test(token))
      return { kind: 'failed', reason: 'expected a bot token, which begins with xoxb-, and it is none', lost: false };
    const url = new URL(`${base}/${method}`);
    if (request.search !== undefined) url.search = request.search;
    const headers = {
      authorization: `Bearer ${token}`,
      ...(request.payload === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    };
    const answered = await exchange(
      {
        method: request.payload === undefined ? 'GET' : 'POST',
        url,
        headers: () => headers,
        ...(request.payload === undefined ? {} : { body: JSON.stringify(request.payload) }),
        repeatable: request.repeatable,
        bytesAtMost,
      },
      clock,
      web,
    );
    return answered.kind === 'failed' ? answered : read(method, answered.answer.text);
  };
  return {
    get: async (method, parameters) =>
      ask(method, { search: new URLSearchParams(parameters).toString(), repeatable: true }),
    put: async (method, payload) => ask(method, { payload, repeatable: true }),
    post: async (method, payload) => ask(method, { payload, repeatable: false }),
  };
}

function read(method: string, text: string): SlackAnswer {
  const body = parsed(text);
  if (body === undefined) return { kind: 'failed', reason: `${method}: the answer is no JSON`, lost: true };
  if (body['ok'] === true) return { kind: 'ok', body };
  const error = wordOf(body['error']);
  const needed = error === 'missing_scope' ? `, it needs ${wordOf(body['needed'])}` : '';
  return { kind: 'failed', reason: `${method}: ${error}${needed}${hint(error)}`, lost: uncertain.has(error) };
}

/** What mends it, where that is known. */
function hint(error: string): string {
  switch (error) {
    case 'not_in_channel':
      return ' (invite the bot: /invite @<its name>)';
    case 'channel_not_found':
      return ' (the ID of a channel that the bot is in)';
    case 'invalid_auth':
    case 'token_revoked':
    case 'token_expired':
    case 'account_inactive':
      return ' (the token is not valid: install the app again)';
    default:
      return '';
  }
}

function wordOf(value: unknown): string {
  return typeof value === 'string' && /^[a-z0-9_:,.-]{1,100}$/.test(value) ? value : 'an unknown error';
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}
