import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { RehearsalClock } from '../clock.ts';
import { faultAnswer } from '../faults/fault-answer.ts';
import type { Faults } from '../faults/faults.ts';
import type { Iam } from '../iam/iam.ts';
import { tokenHolder } from '../registry/authorization-token.ts';
import type { AccessKeys } from './access-keys.ts';
import type { Answer, Incoming } from './answer.ts';
import { loggedInput } from './log-input.ts';
import { perform } from './perform.ts';
import { browserRefusal } from './browser-refusal.ts';
import type { Protocol, RequestLog } from './request-log.ts';
import { findRoute, isControl, isMutating, type Apis, type Route } from './route.ts';
import { createStaleAnswers, type StaleAnswers } from './stale-answers.ts';

export interface ServerParts {
  readonly clock: RehearsalClock;
  readonly region: string;
  readonly keys: AccessKeys;
  readonly iam: Iam;
  readonly log: RequestLog;
  readonly faults: Faults;
  /** What `stale-read` answers from; its own unless given. */
  readonly stale?: StaleAnswers;
  /** Read at each request, so that parts can be added until the server listens. */
  readonly apis: Apis;
}

async function read(request: IncomingMessage): Promise<Incoming> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const url = request.url ?? '/';
  const mark = url.indexOf('?');
  const path = mark < 0 ? url : url.slice(0, mark);
  const rawQuery = mark < 0 ? '' : url.slice(mark + 1);
  return {
    method: request.method ?? 'GET',
    path: decoded(path),
    rawQuery,
    headers: request.headers,
    body: Buffer.concat(chunks),
  };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function logged(
  incoming: Incoming,
  route: Route,
): {
  protocol: Protocol;
  service?: string;
  operation?: string;
  method: string;
  path: string;
  accessKeyId?: string;
  region?: string;
  input?: unknown;
} {
  const credential = /Credential=([^/]+)\/\d+\/([^/]+)\/([^/]+)\//.exec(incoming.headers.authorization ?? '');
  const [, signer, region, service] = credential ?? [];
  const accessKeyId =
    signer ?? (route.protocol === 'registry' ? tokenHolder(incoming.headers.authorization) : undefined);
  const input =
    route.protocol === 'json' ? route.input : route.protocol === 'query' ? Object.fromEntries(route.form) : undefined;
  return {
    protocol: route.protocol,
    ...(service !== undefined && { service }),
    ...('operation' in route && { operation: route.operation }),
    method: incoming.method,
    path: incoming.rawQuery === '' ? incoming.path : `${incoming.path}?${incoming.rawQuery}`,
    ...(accessKeyId !== undefined && { accessKeyId }),
    ...(region !== undefined && { region }),
    ...(input !== undefined && !(input instanceof Error) && { input: loggedInput(input) }),
  };
}

/** Resolves when the connection that a request came by has closed. */
async function closing({ socket }: IncomingMessage): Promise<void> {
  if (!socket.destroyed) await new Promise<void>((resolve) => socket.once('close', () => resolve()));
}

/** The one HTTP server: reads, lets faults strike, performs, logs, answers. Not listening yet. */
export function createRehearsalServer(parts: ServerParts): Server {
  const { clock, log, faults, apis, stale = createStaleAnswers() } = parts;
  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const incoming = await read(request);
    const requestId = randomUUID();
    const route = findRoute(incoming, apis);
    const about = logged(incoming, route);
    const demands = parts.iam.demandsOf(route, incoming, about.service, about.accessKeyId);
    const now = clock.now();
    const gate = { keys: parts.keys, region: parts.region, query: apis.query, iam: parts.iam, demands, now };
    if (isControl(incoming.path)) {
      send(response, browserRefusal(incoming.headers) ?? (await perform(route, incoming, gate, requestId)), requestId);
      return;
    }
    const at = clock.now() / 1000;
    const input = route.protocol === 'json' ? route.input : undefined;
    const mutating = isMutating(route, incoming.method);
    const strikes = faults.take({
      ...('operation' in route && { operation: route.operation }),
      method: incoming.method,
      path: incoming.path,
      mutating,
      input,
    });
    for (const strike of strikes)
      if (strike.kind === 'delay') await new Promise<void>((done) => clock.after(strike.ms, done));
    const fault = strikes.find(({ kind }) => kind !== 'delay') ?? strikes[0];
    const answer = await answered();
    log.add({
      at,
      ...about,
      status: answer?.status ?? 0,
      ...(answer?.errorCode !== undefined && { errorCode: answer.errorCode }),
      ...(fault !== undefined && { fault: fault.kind }),
      bytesIn: incoming.body.length,
      bytesOut: incoming.method === 'HEAD' ? 0 : (answer?.body.length ?? 0),
      isMutating: mutating,
      demands,
    });
    if (fault?.kind === 'hold-after') await faults.holding.hold(closing(request));
    if (answer === undefined || fault?.kind === 'cut-after') request.socket.destroy();
    else send(response, answer, requestId);

    async function answered(): Promise<Answer | undefined> {
      if (fault?.kind === 'cut-before') return undefined;
      if (fault?.kind === 'hold-before' && (await faults.holding.hold(closing(request))) === 'gone') return undefined;
      if (fault?.kind === 'throttle' || fault?.kind === 'error') return faultAnswer(fault, route.protocol, requestId);
      const former = fault?.kind === 'stale-read' && !mutating ? stale.of(incoming, about.operation) : undefined;
      if (former !== undefined) return former;
      const fresh = await perform(route, incoming, gate, requestId);
      if (!mutating) stale.keep(incoming, about.operation, fresh);
      return fresh;
    }
  }

  function send(response: ServerResponse, answer: Answer, requestId: string): void {
    response.sendDate = false;
    const { status, headers, body } = answer;
    response.writeHead(status, {
      Date: new Date(clock.now()).toUTCString(),
      'x-rehearsal-speed': String(clock.speed),
      'x-amzn-RequestId': requestId,
      ...(status !== 204 && { 'content-length': String(body.length) }),
      ...headers,
    });
    response.end(body);
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      if (!request.socket.destroyed) console.error(error);
      request.socket.destroy();
    });
  });
  // Longer than the SDKs keep an idle connection, so that none is closed under a request.
  server.keepAliveTimeout = 120_000;
  server.requestTimeout = 0;
  return server;
}
