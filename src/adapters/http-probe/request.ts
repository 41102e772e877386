import { type Agent, type IncomingMessage, request as plain } from 'node:http';
import { request as encrypted } from 'node:https';
import type { HttpProbe } from '../../domain/probe.ts';
import { reasonOf, type Unreached } from './unreached.ts';

/** One for each scheme; they keep no connection. */
export interface ProbeAgents {
  readonly http: Agent;
  readonly https: Agent;
}

/** An answer, read whole or up to the limit. */
export interface Answer {
  readonly kind: 'answer';
  readonly status: number;
  /** Lowercase names; several values of one name joined by `, `. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Whether the body went on after the limit. */
  readonly cut: boolean;
}

/** How much of a body is read, in bytes. */
export const bodyLimit = 1024 * 1024;

/**
 * Makes one request, on a connection of its own so that every request is balanced anew. Redirects are answers, not
 * followed: what is judged is this address. The probe's time limit holds for the whole of it, in wall time.
 * Undefined where `signal` ended it.
 */
export async function ask(
  probe: HttpProbe,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
  agents?: ProbeAgents,
): Promise<Answer | Unreached | undefined> {
  const limit = AbortSignal.timeout(probe.timeoutSeconds * 1000);
  const progress = { connected: false };
  try {
    return await exchange(probe, headers, AbortSignal.any([signal, limit]), progress, agents);
  } catch (error) {
    if (signal.aborted) return undefined;
    if (limit.aborted) return late(probe, progress.connected);
    return reasonOf(error, URL.parse(probe.url)?.host ?? '');
  }
}

function late(probe: HttpProbe, connected: boolean): Unreached {
  const time = `${probe.timeoutSeconds} s`;
  // A load balancer or a kernel takes a connection even where the service hangs: without one, the network is at fault.
  return connected
    ? { kind: 'unreached', errored: false, reason: `no whole answer within ${time}` }
    : { kind: 'unreached', errored: true, reason: `no connection within ${time}: can this machine reach the address?` };
}

function exchange(
  probe: HttpProbe,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
  progress: { connected: boolean },
  agents: ProbeAgents | undefined,
): Promise<Answer> {
  const url = new URL(probe.url);
  const body = probe.body === null ? undefined : Buffer.from(probe.body, 'utf8');
  const sent = {
    accept: '*/*',
    'accept-encoding': 'identity',
    'user-agent': 'waybill-probe',
    ...(body === undefined ? {} : { 'content-length': String(body.length) }),
    ...headers,
  };
  return new Promise((resolve, reject) => {
    const [send, agent] = url.protocol === 'https:' ? [encrypted, agents?.https] : [plain, agents?.http];
    const request = send(url, { method: probe.method, headers: sent, agent: agent ?? false, signal });
    request.on('socket', (socket) => {
      // By way of a proxy it comes connected.
      progress.connected = !socket.connecting;
      socket.once('connect', () => (progress.connected = true));
    });
    request.on('error', reject);
    request.on('response', (response) => {
      read(response).then(resolve, reject);
    });
    request.end(body);
  });
}

async function read(response: IncomingMessage): Promise<Answer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > bodyLimit) break;
  }
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(response.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return {
    kind: 'answer',
    status: response.statusCode ?? 0,
    headers,
    body: Buffer.concat(chunks).subarray(0, bodyLimit).toString('utf8'),
    cut: length > bodyLimit,
  };
}
