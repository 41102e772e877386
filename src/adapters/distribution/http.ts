import { type Agent, type IncomingHttpHeaders, type IncomingMessage, request as plain } from 'node:http';
import { request as secure } from 'node:https';

/** One for each scheme; Node's own where they are left out. */
export interface HttpAgents {
  readonly http: Agent;
  readonly https: Agent;
}

export interface HttpRequest {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PATCH' | 'PUT';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** Opened once, sent as it is read; `size` becomes Content-Length. */
  readonly body?: { readonly size: number; open(): NodeJS.ReadableStream };
}

/** The head of an answer; whoever gets it reads `body` or lets it go with `body.resume()`. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: IncomingMessage;
}

/** How long a connection may be silent, in milliseconds. */
const silence = 60_000;

/**
 * One exchange over HTTP with a body that streams with its length said before, which `fetch` cannot do. No redirect is
 * followed. Rejects where no answer came.
 */
export function exchange(
  { method, url, headers, body }: HttpRequest,
  agents: HttpAgents | undefined,
): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const [send, agent] = url.protocol === 'https:' ? [secure, agents?.https] : [plain, agents?.http];
    const length = body === undefined ? {} : { 'content-length': String(body.size) };
    const request = send(url, {
      method,
      headers: { ...headers, ...length },
      ...(agent !== undefined && { agent }),
    });
    request.setTimeout(silence, () => request.destroy(new Error(`silent for ${silence / 1_000} s`)));
    request.on('error', reject);
    request.on('response', (answer) => {
      // A connection that breaks from here on is the reader's to see.
      answer.on('error', () => undefined);
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: answer });
    });
    if (body === undefined) {
      request.end();
      return;
    }
    const source = body.open();
    source.on('error', (error: Error) => request.destroy(error));
    // An answer that comes early (a refusal) leaves the rest unread.
    request.on('close', () => {
      if ('destroy' in source && typeof source.destroy === 'function') (source.destroy as () => void).call(source);
    });
    source.pipe(request);
  });
}

/** Reads a body to its end; undefined as soon as it has more than `limit` bytes. */
export async function readBody(body: IncomingMessage, limit: number): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) {
      body.destroy();
      return undefined;
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
