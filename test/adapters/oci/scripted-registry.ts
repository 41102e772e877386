import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly request: IncomingMessage;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export interface ScriptedRegistry {
  /** `127.0.0.1:41234`. */
  readonly host: string;
  readonly asked: readonly Asked[];
  close(): Promise<void>;
}

/** A registry that answers as a test says; null: the script has answered, or cut the connection, by itself. */
export async function startScriptedRegistry(
  answerTo: (asked: Asked, response: ServerResponse) => Answer | null | Promise<Answer | null>,
): Promise<ScriptedRegistry> {
  const asked: Asked[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const one = { method: request.method ?? '', path: request.url ?? '', headers: request.headers, request };
    asked.push(one);
    const said = await answerTo(one, response);
    if (said === null) return;
    request.resume();
    response.writeHead(said.status, said.headers).end(request.method === 'HEAD' ? undefined : said.body);
  };
  const server = createServer((request, response) => {
    request.on('error', () => undefined);
    answer(request, response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
