import { once } from 'node:events';
import { createServer, request as plain, type Agent, type RequestListener } from 'node:http';
import { createServer as createSecureServer, request as secure } from 'node:https';
import { createServer as createTcpServer, type AddressInfo, type Server } from 'node:net';
import { inspect } from 'node:util';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createAgents } from '../../../src/adapters/proxy/agents.ts';
import { createRoutes } from '../../../src/adapters/proxy/routes.ts';
import { WaybillError } from '../../../src/domain/error.ts';
import { createAuthority, type Authority } from './authority.ts';
import { openForwardProxy, type ForwardProxy, type ForwardProxyOptions } from './forward-proxy.ts';

let authority: Authority;
beforeAll(async () => {
  authority = await createAuthority();
});

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map(async (close) => close()));
});

async function listening(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(async () => {
    if ('closeAllConnections' in server) (server.closeAllConnections as () => void).call(server);
    server.close();
    await once(server, 'close');
  });
  return (server.address() as AddressInfo).port;
}

/** Answers with what it was asked: the path, and the headers by name. */
const echo: RequestListener = (request, response) => {
  response.end(JSON.stringify({ path: request.url, headers: request.headers }));
};

async function proxy(options: ForwardProxyOptions = {}): Promise<ForwardProxy> {
  const opened = await openForwardProxy(options);
  closing.push(() => opened.close());
  return opened;
}

interface Told {
  readonly status: number;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

interface Asked {
  readonly environment: Readonly<Record<string, string>>;
  readonly ca?: string;
  readonly keepAlive?: boolean;
}

/** Asks addresses one after the other with the same agents. */
async function ask(asked: Asked, ...addresses: readonly string[]): Promise<readonly Told[]> {
  const { environment, ca, keepAlive = false } = asked;
  const agents = createAgents(createRoutes(environment), { keepAlive, ...(ca !== undefined && { ca }) });
  closing.push(async () => {
    agents.http.destroy();
    agents.https.destroy();
    return Promise.resolve();
  });
  const told: Told[] = [];
  for (const address of addresses)
    told.push(await get(address, address.startsWith('https:') ? agents.https : agents.http));
  return told;
}

async function get(address: string, agent: Agent): Promise<Told> {
  const request = (address.startsWith('https:') ? secure : plain)(address, { agent });
  request.end();
  const [response] = (await once(request, 'response')) as [AsyncIterable<Buffer> & { readonly statusCode: number }];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  return {
    status: response.statusCode,
    ...(text.startsWith('{') ? (JSON.parse(text) as Omit<Told, 'status'>) : { path: '', headers: {} }),
  };
}

async function refusal(asking: Promise<unknown>): Promise<WaybillError> {
  const error: unknown = await asking.then(
    () => 'an answer',
    (reason: unknown) => reason,
  );
  if (!(error instanceof WaybillError)) throw new Error(`expected a WaybillError, got ${inspect(error)}`);
  return error;
}

describe('plain HTTP by a proxy', () => {
  it('is forwarded: the proxy gets the whole address, the service its path', async () => {
    const port = await listening(createServer(echo));
    const by = await proxy({ resolve: () => `127.0.0.1:${port}` });
    const [first, second] = await ask(
      { environment: { HTTP_PROXY: by.url } },
      'http://shop.test/health?x=1',
      'http://shop.test:8080/',
    );
    expect(first).toMatchObject({ status: 200, path: '/health?x=1', headers: { host: 'shop.test' } });
    expect(second).toMatchObject({ path: '/', headers: { host: 'shop.test:8080' } });
    expect(by.passed.map(({ how, target }) => `${how} ${target}`)).toEqual([
      'forward shop.test:80',
      'forward shop.test:8080',
    ]);
  });

  it('gives the proxy its credentials, and nobody else (I9)', async () => {
    const port = await listening(createServer(echo));
    const by = await proxy({ credentials: 'ada:p@ss:w%rd', resolve: () => `127.0.0.1:${port}` });
    const [told] = await ask({ environment: { http_proxy: by.url } }, 'http://shop.test/');
    expect(told).toMatchObject({ status: 200 });
    expect(told?.headers).not.toHaveProperty('proxy-authorization');
    const [straight] = await ask(
      { environment: { http_proxy: by.url, no_proxy: '127.0.0.1' } },
      `http://127.0.0.1:${port}/`,
    );
    expect(straight?.headers).not.toHaveProperty('proxy-authorization');
    expect(by.passed).toHaveLength(1);
  });

  it('fails where the proxy wants credentials: the answer is not taken for the service’s', async () => {
    const by = await proxy({ credentials: 'ada:s3cret' });
    const environment = { HTTP_PROXY: `http://127.0.0.1:${by.port}` };
    const error = await refusal(ask({ environment }, 'http://shop.test/'));
    expect(error.code).toBe('proxy-denied');
    expect(error.message).toBe(
      [
        `variable HTTP_PROXY: expected the proxy http://127.0.0.1:${by.port} (HTTP_PROXY) to take us to shop.test:80, got HTTP 407 (it wants credentials)`,
        `  fix: HTTP_PROXY=http://<user>:<password>@127.0.0.1:${by.port}, characters that URLs reserve percent-encoded`,
      ].join('\n'),
    );
  });
});

describe('HTTPS by a proxy', () => {
  const service = async (): Promise<number> =>
    listening(createSecureServer(await authority.issue('shop.test', '127.0.0.1'), echo));

  it('goes through a tunnel, and what it says is for the service alone', async () => {
    const port = await service();
    const by = await proxy({ credentials: 'ada:s3cret', resolve: () => `127.0.0.1:${port}` });
    const [told] = await ask({ environment: { HTTPS_PROXY: by.url }, ca: authority.cert }, 'https://shop.test/health');
    expect(told).toMatchObject({ status: 200, path: '/health', headers: { host: 'shop.test' } });
    expect(told?.headers).not.toHaveProperty('proxy-authorization');
    expect(by.passed).toEqual([{ how: 'tunnel', target: 'shop.test:443', status: 200 }]);
  });

  it('uses one tunnel for several requests to one host, and not for another host', async () => {
    const port = await listening(createSecureServer(await authority.issue('shop.test', 'other.test'), echo));
    const by = await proxy({ resolve: () => `127.0.0.1:${port}` });
    const asked = { environment: { HTTPS_PROXY: by.url }, ca: authority.cert, keepAlive: true };
    await ask(asked, 'https://shop.test/1', 'https://shop.test/2', 'https://other.test/');
    expect(by.passed.map(({ target }) => target)).toEqual(['shop.test:443', 'other.test:443']);
  });

  it('speaks TLS to the proxy too, where its address says so', async () => {
    const port = await service();
    const by = await proxy({ keys: await authority.issue('127.0.0.1'), resolve: () => `127.0.0.1:${port}` });
    const error = await refusal(
      ask({ environment: { HTTPS_PROXY: by.url }, ca: authority.cert }, 'https://shop.test/'),
    );
    // The proxy's certificate is judged by what this machine trusts, not by what one connection was told to.
    expect(error.code).toBe('certificate-unknown');
    expect(error.message).toContain(`127.0.0.1:${by.port}: expected a certificate of 127.0.0.1:${by.port}`);
    expect(error.message).toContain('NODE_EXTRA_CA_CERTS=');
  });

  it('goes straight where NO_PROXY says so, also to this machine, which is nothing special', async () => {
    const port = await service();
    const by = await proxy();
    const at = `https://127.0.0.1:${port}/`;
    await ask({ environment: { HTTPS_PROXY: by.url, NO_PROXY: '127.0.0.0/8' }, ca: authority.cert }, at);
    expect(by.passed).toEqual([]);
    await ask({ environment: { HTTPS_PROXY: by.url }, ca: authority.cert }, at);
    expect(by.passed).toEqual([{ how: 'tunnel', target: `127.0.0.1:${port}`, status: 200 }]);
  });

  it('names the proxy and NODE_EXTRA_CA_CERTS where nobody known signed the certificate', async () => {
    const port = await service();
    const by = await proxy({ resolve: () => `127.0.0.1:${port}` });
    const error = await refusal(ask({ environment: { HTTPS_PROXY: by.url } }, 'https://shop.test/'));
    expect(error.code).toBe('certificate-unknown');
    expect(error.message).toMatch(
      new RegExp(
        `^shop.test:443: expected a certificate of shop.test:443 that an authority known to this machine signed, got another \\(\\w+\\), by way of the proxy http://127.0.0.1:${by.port} \\(HTTPS_PROXY\\)\n  fix: NODE_EXTRA_CA_CERTS=<file`,
      ),
    );
  });

  it.each([
    [407, 'proxy-denied', 'got HTTP 407 (it wants credentials)', 'HTTPS_PROXY=http://<user>:<password>@127.0.0.1:'],
    [403, 'proxy-denied', 'got HTTP 403', 'let the proxy allow shop.test:443; or'],
    [503, 'proxy-failed', 'got HTTP 503', 'NO_PROXY=shop.test'],
  ] as const)('says that the proxy answers %i', async (refuse, code, got, fix) => {
    const by = await proxy({ refuse });
    const error = await refusal(ask({ environment: { HTTPS_PROXY: by.url } }, 'https://shop.test/'));
    expect(error.code).toBe(code);
    expect(error.problems[0]?.where).toBe('variable HTTPS_PROXY');
    expect(error.problems[0]?.message).toContain(got);
    expect(error.problems[0]?.fix).toContain(fix);
  });

  it('says that the proxy does not take the credentials, and never what they are (I9)', async () => {
    const by = await proxy({ credentials: 'ada:right' });
    const environment = { HTTPS_PROXY: `http://ada:s3cret%21@127.0.0.1:${by.port}` };
    const error = await refusal(ask({ environment }, 'https://shop.test/'));
    expect(error.message).toContain('it does not take these credentials');
    const everything = inspect(error, { depth: 10, showHidden: true });
    for (const secret of ['s3cret', Buffer.from('ada:s3cret!').toString('base64')])
      expect(everything).not.toContain(secret);
  });

  it('says that nothing listens there, that it hangs up, and that it speaks something else', async () => {
    const gone = createTcpServer();
    gone.listen(0, '127.0.0.1');
    await once(gone, 'listening');
    const { port } = gone.address() as AddressInfo;
    gone.close();
    await once(gone, 'close');
    const mute = await listening(createTcpServer((socket) => socket.destroy()));
    const other = await listening(createTcpServer((socket) => void socket.resume().end('220 mail.test ESMTP\r\n')));
    const got = async (at: number) =>
      refusal(ask({ environment: { HTTPS_PROXY: `http://ada:s3cret@127.0.0.1:${at}` } }, 'https://shop.test/'));
    for (const [at, code] of [
      [port, 'ECONNREFUSED'],
      [mute, 'ECONNRESET'],
      [other, 'HPE_INVALID_CONSTANT'],
    ] as const) {
      const error = await got(at);
      expect(error.code).toBe('proxy-failed');
      expect(error.message).toContain(`to take us to shop.test:443, got ${code}`);
      expect(error.message).not.toContain('s3cret');
    }
    const plainly = await refusal(
      ask({ environment: { HTTP_PROXY: `http://127.0.0.1:${port}` } }, 'http://shop.test/'),
    );
    expect(plainly).toMatchObject({ code: 'proxy-failed' });
    expect(plainly.message).toContain('to take us to shop.test:80, got ECONNREFUSED');
  });

  it('fails, and does not throw, where the variable names no proxy', async () => {
    for (const address of ['https://shop.test/', 'http://shop.test/']) {
      const environment = { HTTPS_PROXY: 'socks5://127.0.0.1:1', HTTP_PROXY: 'socks5://127.0.0.1:1' };
      expect(await refusal(ask({ environment }, address))).toMatchObject({ code: 'input-invalid' });
    }
  });
});
