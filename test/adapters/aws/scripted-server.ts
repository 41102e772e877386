import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  /** The operation of an AWS JSON API, else empty. */
  readonly operation: string;
  readonly body: string;
}

export interface ScriptedServer {
  readonly endpoint: string;
  readonly asked: readonly Asked[];
  close(): Promise<void>;
}

/** A loopback server that answers as `answer` says; `'hang up'` breaks the connection after the request was read. */
export async function startScriptedServer(
  answer: (
    asked: Asked,
    count: number,
  ) => { status: number; body?: string; headers?: Readonly<Record<string, string>> } | 'hang up',
): Promise<ScriptedServer> {
  const asked: Asked[] = [];
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const target = String(request.headers['x-amz-target'] ?? '');
    const one: Asked = {
      method: request.method ?? '',
      path: request.url ?? '',
      headers: request.headers,
      operation: target.slice(target.indexOf('.') + 1),
      body: Buffer.concat(chunks).toString('utf8'),
    };
    asked.push(one);
    const said = answer(one, asked.length);
    if (said === 'hang up') {
      response.destroy();
      return;
    }
    response.writeHead(said.status, { 'content-type': 'application/x-amz-json-1.1', ...said.headers });
    response.end(said.body ?? '{}');
  };
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
