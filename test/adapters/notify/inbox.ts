import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Inbox {
  readonly address: string;
  readonly received: readonly Received[];
  close(): Promise<void>;
}

/** A webhook on this machine: the nth message gets the nth answer, later ones the last. `'silence'` never answers, `'cut'` hangs up. */
export async function openInbox(...answers: readonly (Answer | 'silence' | 'cut')[]): Promise<Inbox> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url: path = '', headers } = request;
      received.push({ method, path, headers, body: JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown });
      const answer = answers[Math.min(received.length, answers.length) - 1] ?? { status: 200 };
      if (answer === 'silence') return;
      if (answer === 'cut') {
        response.destroy();
        return;
      }
      response.writeHead(answer.status, answer.headers);
      response.end(answer.body ?? '');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
