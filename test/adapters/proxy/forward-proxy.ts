import { once } from 'node:events';
import { createServer, request as ask, type IncomingMessage } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { connect, type AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Keys } from './authority.ts';

/** What a proxy was asked: to open a tunnel, or to forward a request by its whole address. */
export interface Passed {
  readonly how: 'tunnel' | 'forward';
  /** `host:port`. */
  readonly target: string;
  /** The answer's status; 0 while there is none. */
  readonly status: number;
}

export interface ForwardProxy {
  readonly port: number;
  /** What a variable says: with credentials, where the proxy demands some. */
  readonly url: string;
  readonly passed: readonly Passed[];
  close(): Promise<void>;
}

export interface ForwardProxyOptions {
  /** `user:password`, as it is compared; any other, and none, get 407. */
  readonly credentials?: string;
  /** Refuses every target with this status. */
  readonly refuse?: number;
  /** Where a target really is, `host:port`; itself unless said. */
  readonly resolve?: (target: string) => string;
  /** The proxy's own certificate: it is spoken to by TLS. */
  readonly keys?: Keys;
}

/** A forward proxy on this machine, as RFC 9110 has it: CONNECT and requests that name their whole address. */
export async function openForwardProxy(options: ForwardProxyOptions = {}): Promise<ForwardProxy> {
  const { credentials, refuse, resolve = (target: string) => target, keys } = options;
  const passed: Passed[] = [];
  const sockets = new Set<Duplex>();
  const expected = credentials === undefined ? undefined : `Basic ${Buffer.from(credentials).toString('base64')}`;
  const refusalOf = (request: IncomingMessage): number | undefined =>
    expected !== undefined && request.headers['proxy-authorization'] !== expected ? 407 : refuse;
  const placeOf = (target: string) => {
    const { hostname, port } = new URL(`http://${resolve(target)}`);
    return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port === '' ? 80 : port) };
  };

  const server = keys === undefined ? createServer() : createSecureServer({ cert: keys.cert, key: keys.key });
  server.on('request', (request: IncomingMessage, response) => {
    const url = URL.parse(request.url ?? '');
    const target = url === null ? 'no whole address' : url.port === '' ? `${url.hostname}:80` : url.host;
    const say = (status: number): void => void passed.push({ how: 'forward', target, status });
    const refused = url === null ? 400 : refusalOf(request);
    if (url === null || refused !== undefined) {
      say(refused ?? 400);
      request.resume();
      response.writeHead(refused ?? 400, refused === 407 ? { 'proxy-authenticate': 'Basic realm="shop"' } : {}).end();
      return;
    }
    const { 'proxy-authorization': _, ...headers } = request.headers;
    const on = ask(
      { ...placeOf(target), method: request.method, path: `${url.pathname}${url.search}`, headers },
      (answer) => {
        say(answer.statusCode ?? 0);
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    on.on('error', () => {
      say(502);
      response.writeHead(502).end();
    });
    request.pipe(on);
  });
  server.on('connect', (request: IncomingMessage, near: Duplex, head: Buffer) => {
    const target = request.url ?? '';
    near.on('error', () => undefined);
    const refused = refusalOf(request);
    if (refused !== undefined) {
      passed.push({ how: 'tunnel', target, status: refused });
      const wanted = refused === 407 ? 'proxy-authenticate: Basic realm="shop"\r\n' : '';
      near.end(`HTTP/1.1 ${refused} Refused\r\n${wanted}connection: close\r\ncontent-length: 0\r\n\r\n`);
      return;
    }
    const far = connect(placeOf(target));
    sockets.add(far);
    far.once('connect', () => {
      passed.push({ how: 'tunnel', target, status: 200 });
      near.write('HTTP/1.1 200 Connection established\r\n\r\n');
      far.write(head);
      near.pipe(far).pipe(near);
    });
    far.on('error', () => near.destroy());
    near.on('close', () => far.destroy());
    far.on('close', () => {
      sockets.delete(far);
      near.destroy();
    });
  });
  server.on('connection', (socket: Duplex) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const [, user = '', password = ''] = /^([^:]*):(.*)$/.exec(credentials ?? '') ?? [];
  const login = credentials === undefined ? '' : `${encodeURIComponent(user)}:${encodeURIComponent(password)}@`;
  return {
    port,
    url: `${keys === undefined ? 'http' : 'https'}://${login}127.0.0.1:${port}`,
    passed,
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
