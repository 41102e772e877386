import { randomBytes } from 'node:crypto';
import { createServer, request as askTarget } from 'node:http';
import type { IncomingMessage, OutgoingHttpHeaders, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RehearsalClock } from '../clock.ts';
import { atLeast } from '../runtime/wall-floor.ts';
import { addressOf } from './health-request.ts';
import type { Listener, Model } from './model.ts';
import type { PooledTarget } from './pooled-target.ts';
import type { Pools } from './pools.ts';
import { chooseGroup, routeRequest } from './routing.ts';
import { count, emptyTraffic } from './traffic.ts';
import type { ListenerTraffic } from './traffic.ts';

/** A listener's reverse proxy on a port of this machine. */
export interface Proxy {
  readonly url: string;
  readonly traffic: ListenerTraffic;
  close(): Promise<void>;
}

export interface ProxyOptions {
  readonly clock: RehearsalClock;
  readonly model: Model;
  readonly pools: Pools;
  /** A target is given this much real time to answer, whatever the idle timeout is in rehearsal time. */
  readonly leastIdleTimeoutMs: number;
}

const HOST = '127.0.0.1';
const DEFAULT_IDLE_TIMEOUT = 60;
/** Of one connection only, so never handed on. */
const HOP_BY_HOP = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'upgrade',
  'expect',
]);
const TITLES = {
  502: '502 Bad Gateway',
  503: '503 Service Temporarily Unavailable',
  504: '504 Gateway Time-out',
} as const;

/** Starts the proxy of a listener, which is looked up anew for every request. */
export async function startProxy(options: ProxyOptions, listenerArn: string): Promise<Proxy> {
  const traffic = emptyTraffic();
  const credits = new Map<string, number>();
  const server = createServer((request, response) => {
    traffic.requests += 1;
    const listener = options.model.listeners.get(listenerArn);
    if (listener === undefined) {
      answer(response, traffic, 503);
      return;
    }
    const action = routeRequest(listener, [...options.model.rules.values()], request);
    if (action.kind === 'fixed-response') {
      count(traffic.own, action.status);
      response.writeHead(action.status, { Server: 'awselb/2.0', 'Content-Type': action.contentType });
      return void response.end(action.body);
    }
    const group = chooseGroup(action.groups, credits);
    const pooled = group === undefined ? undefined : options.pools.pick(group);
    if (group === undefined || pooled === undefined) {
      answer(response, traffic, 503);
      return;
    }
    count(traffic.targets, `${group} ${pooled.target.id}:${pooled.target.port}`);
    forward(options, listener, pooled, request, response, traffic);
  });
  // Clients keep idle connections; a proxy that closes one under a request would look like a failed deployment.
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: HOST, port: 0 }, resolve);
  });
  return { url: `http://${HOST}:${(server.address() as AddressInfo).port}`, traffic, close: () => closeServer(server) };
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function forward(
  { clock, model, leastIdleTimeoutMs }: ProxyOptions,
  listener: Listener,
  pooled: PooledTarget,
  request: IncomingMessage,
  response: ServerResponse,
  traffic: ListenerTraffic,
): void {
  const address = addressOf(pooled.target);
  if (address === undefined) {
    // A simulated task has no socket; the load balancer's answer stands for the task's.
    count(traffic.statuses, 200);
    response.writeHead(200, {
      'Content-Type': 'text/plain',
      'X-Rehearsal-Target': `${pooled.target.id}:${pooled.target.port}`,
    });
    return void response.end('simulated\n');
  }
  pooled.inFlight += 1;
  response.once('close', () => pooled.finished());
  const idle = Number(
    model.loadBalancers.get(listener.loadBalancerArn)?.attributes['idle_timeout.timeout_seconds'] ??
      DEFAULT_IDLE_TIMEOUT,
  );
  const asked = askTarget({
    host: address.host,
    port: address.port,
    method: request.method ?? 'GET',
    path: request.url ?? '/',
    headers: requestHeaders(request, listener),
    agent: pooled.agent,
    timeout: atLeast(clock, idle * 1000, leastIdleTimeoutMs) / clock.speed,
  });
  let failure: 502 | 504 = 502;
  asked.once('timeout', () => {
    failure = 504;
    asked.destroy();
  });
  asked.once('error', () => {
    if (response.headersSent) response.destroy();
    else answer(response, traffic, failure);
  });
  asked.once('response', (answered) => {
    count(traffic.statuses, answered.statusCode ?? 0);
    response.writeHead(answered.statusCode ?? 502, answered.statusMessage, endToEnd(answered));
    answered.once('error', () => response.destroy());
    answered.pipe(response);
  });
  response.once('close', () => {
    if (!response.writableFinished) asked.destroy();
  });
  request.pipe(asked);
}

function requestHeaders(request: IncomingMessage, listener: Listener): OutgoingHttpHeaders {
  const client = request.socket.remoteAddress ?? HOST;
  const before = request.headers['x-forwarded-for'];
  return {
    ...endToEnd(request),
    ...(request.headers['transfer-encoding'] === undefined ? {} : { 'transfer-encoding': 'chunked' }),
    'x-forwarded-for': before === undefined ? client : `${[before].flat().join(', ')}, ${client}`,
    'x-forwarded-proto': listener.protocol.toLowerCase(),
    'x-forwarded-port': String(listener.port),
    'x-amzn-trace-id':
      request.headers['x-amzn-trace-id'] ??
      `Root=1-${Math.floor(Date.now() / 1000).toString(16)}-${randomBytes(12).toString('hex')}`,
  };
}

/** The headers that are handed on. How a body without a length is framed is each connection's own matter. */
function endToEnd(message: IncomingMessage): OutgoingHttpHeaders {
  const named = new Set((message.headers.connection ?? '').split(',').map((name) => name.trim().toLowerCase()));
  return Object.fromEntries(
    Object.entries(message.headersDistinct)
      .filter(([name]) => !HOP_BY_HOP.has(name) && !named.has(name) && name !== 'transfer-encoding')
      .map(([name, values]) => [name, values?.length === 1 ? values[0] : values]),
  );
}

function answer(response: ServerResponse, traffic: ListenerTraffic, status: keyof typeof TITLES): void {
  count(traffic.own, status);
  const title = TITLES[status];
  response.writeHead(status, { Server: 'awselb/2.0', 'Content-Type': 'text/html' });
  response.end(
    `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n</body>\r\n</html>\r\n`,
  );
}
