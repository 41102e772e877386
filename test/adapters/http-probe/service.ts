import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HttpProbe } from '../../../src/domain/probe.ts';

/** A real service on loopback, with every request that it got. */
export interface Service {
  readonly url: string;
  readonly requests: {
    readonly method: string;
    readonly path: string;
    readonly headers: IncomingMessage['headers'];
    readonly body: string;
  }[];
  close(): Promise<void>;
}

export async function startService(
  answer: (request: IncomingMessage, response: ServerResponse, body: string) => void,
): Promise<Service> {
  const requests: Service['requests'] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8');
      requests.push({ method: request.method ?? '', path: request.url ?? '', headers: request.headers, body });
      answer(request, response, body);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export function probeOf(
  url: string,
  more: Partial<Omit<HttpProbe, 'expect'>> & { expect?: Partial<HttpProbe['expect']> } = {},
): HttpProbe {
  const { expect, ...rest } = more;
  return {
    kind: 'http',
    name: 'health',
    method: 'GET',
    url,
    headers: {},
    body: null,
    timeoutSeconds: 10,
    repeats: 1,
    intervalSeconds: 1,
    successRate: 1,
    p95Milliseconds: null,
    ...rest,
    expect: { status: [[200, 299]], headers: {}, json: {}, body: null, version: null, ...expect },
  };
}

export const subject = {
  service: 'returns',
  environment: 'uat',
  digest: `sha256:${'a'.repeat(64)}`,
  version: '1.4.0',
  commit: 'c'.repeat(40),
};
