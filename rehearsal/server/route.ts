import { ApiError, type JsonApi, type QueryApi, type RawApi } from './api.ts';
import type { Incoming } from './answer.ts';
import { parseJsonInput, parseTarget } from './json-protocol.ts';
import type { Protocol } from './request-log.ts';

export interface Apis {
  readonly json: readonly JsonApi[];
  readonly query: readonly QueryApi[];
  readonly raw: readonly RawApi[];
}

/** Whom a request is for. */
export type Route =
  | {
      readonly protocol: 'json';
      readonly api: JsonApi | undefined;
      readonly operation: string;
      readonly input: unknown;
    }
  | { readonly protocol: 'query'; readonly operation: string; readonly form: URLSearchParams }
  | { readonly protocol: Exclude<Protocol, 'json' | 'query'>; readonly api: RawApi | undefined };

const reading = /^(Describe|List|Get|BatchGet|BatchCheck|Filter)/;

/** Whether the request asks for a change. */
export function isMutating(route: Route, method: string): boolean {
  if (route.protocol === 'json' || route.protocol === 'query') return !reading.test(route.operation);
  return method !== 'GET' && method !== 'HEAD';
}

/** Whether it belongs to the rehearsal itself: neither logged nor struck by faults. */
export function isControl(path: string): boolean {
  return path.startsWith('/_rehearsal/') && !path.startsWith('/_rehearsal/inbox/');
}

function rawProtocol(path: string): Exclude<Protocol, 'json' | 'query'> {
  if (path.startsWith('/_rehearsal/inbox/')) return 'inbox';
  // SES has a `/v2/` of its own.
  if (path.startsWith('/v2/email/')) return 'http';
  return path === '/v2' || path.startsWith('/v2/') ? 'registry' : 'http';
}

/** Finds the API that a request addresses; the longest prefix wins. An unreadable JSON body is left to the API's check. */
export function findRoute(incoming: Incoming, apis: Apis): Route {
  const { method, path, headers, body } = incoming;
  if (method === 'POST' && path === '/') {
    const target = parseTarget(headers['x-amz-target']);
    if (target !== undefined) {
      const api = apis.json.find((each) => each.target === target.target);
      return { protocol: 'json', api, operation: target.operation, input: inputOrError(body) };
    }
    const form = new URLSearchParams(body.toString('utf8'));
    return { protocol: 'query', operation: form.get('Action') ?? '', form };
  }
  const api = apis.raw
    .filter(({ prefix }) => path.startsWith(prefix))
    .toSorted((a, b) => b.prefix.length - a.prefix.length)
    .at(0);
  return { protocol: rawProtocol(path), api };
}

function inputOrError(body: Buffer): unknown {
  try {
    return parseJsonInput(body);
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
}
