import { type Agent, type IncomingMessage, request as plain } from 'node:http';
import { request as secure } from 'node:https';
import { certificateFailure } from '../../domain/certificate.ts';
import type { Web, WebAnswer, WebRequest } from '../../ports/web.ts';

/** The connections of a proxied machine; where they are left out, Node's own. */
export interface WebAgents {
  readonly http: Agent;
  readonly https: Agent;
}

const usualLimit = 64 * 1024;

/** Exchanges by Node's own HTTP: `fetch` takes no agent, and loads a whole client of its own. */
export function createWeb(agents?: WebAgents): Web {
  return async (request) => {
    const signal = AbortSignal.timeout(request.seconds * 1000);
    try {
      return await exchange(request, agents, signal);
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      throw certificateFailure(error, request.url.host) ?? error;
    }
  };
}

function exchange(request: WebRequest, agents: WebAgents | undefined, signal: AbortSignal): Promise<WebAnswer> {
  const { url, method, headers = {}, body } = request;
  const [send, agent] = url.protocol === 'https:' ? [secure, agents?.https] : [plain, agents?.http];
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const sent = send(url, {
      method,
      headers: { 'user-agent': 'waybill', ...headers, ...length },
      signal,
      ...(agent !== undefined && { agent }),
    });
    sent.on('error', reject);
    sent.on('response', (answer) => {
      read(answer, request.bytesAtMost ?? usualLimit).then(resolve, reject);
    });
    sent.end(body);
  });
}

async function read(answer: IncomingMessage, limit: number): Promise<WebAnswer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > limit) break;
  }
  const headers = Object.fromEntries(
    Object.entries(answer.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
  return { status: answer.statusCode ?? 0, headers, text: Buffer.concat(chunks).subarray(0, limit).toString('utf8') };
}
