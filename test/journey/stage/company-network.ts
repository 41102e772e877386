import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { createAuthority } from '../../adapters/proxy/authority.ts';
import { openForwardProxy, type ForwardProxy } from '../../adapters/proxy/forward-proxy.ts';
import type { Stage } from './stage.ts';

/** What a region is called by: `cn-north-1` and `amazonaws.com.cn`. */
export interface Region {
  readonly region: string;
  readonly suffix: string;
}

/**
 * A network that is left through a proxy alone, which wants credentials and looks into TLS: it shows certificates of the
 * company's own authority. AWS's own host names lead to the stage's rehearsal, those below `shop.test` to the company's.
 */
export interface CompanyNetwork {
  readonly proxy: ForwardProxy;
  /** The password, as it may stand in no output. */
  readonly password: string;
  /** The authority's certificate, as a file. */
  readonly authorityFile: string;
  /** Hosts and how often each was asked by HTTPS. */
  asked(): Readonly<Record<string, number>>;
  /** What the steps of a job find in their environment: credentials and a region, and no endpoint. */
  readonly environment: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

const password = 'corp/secret-1';

export async function openCompanyNetwork(stage: Stage, { region, suffix }: Region): Promise<CompanyNetwork> {
  const authority = await createAuthority('Company CA');
  const authorityFile = join(stage.folder, `company-${region}.pem`);
  await writeFile(authorityFile, authority.cert);
  const domains = [`${region}.${suffix}`, `ecr.${region}.${suffix}`, `dkr.ecr.${region}.${suffix}`, 'shop.test'];
  const keys = await authority.issue(...domains.map((domain) => `*.${domain}`));
  const asked = new Map<string, number>();
  const front = createServer({ cert: keys.cert, key: keys.key }, (request, response) => {
    const host = request.headers.host ?? '';
    asked.set(host, (asked.get(host) ?? 0) + 1);
    if (host === 'git.shop.test') void serveGit(request, response);
    else if (host === 'tokens.shop.test') response.end(JSON.stringify({ value: `a.${claims}.c` }));
    else if (host === 'hooks.shop.test')
      passOn(stage, request, response, `/_rehearsal/inbox/slack${request.url ?? ''}`);
    else passOn(stage, request, response);
  });
  front.listen(0, '127.0.0.1');
  await once(front, 'listening');
  const inside = `127.0.0.1:${(front.address() as AddressInfo).port}`;
  const proxy = await openForwardProxy({
    credentials: `ada:${password}`,
    resolve: (target) => (target.endsWith(':443') ? inside : target),
  });
  const { AWS_ACCESS_KEY_ID = '', AWS_SECRET_ACCESS_KEY = '' } = stage.environment;
  return {
    proxy,
    password,
    authorityFile,
    asked: () => Object.fromEntries(asked),
    environment: {
      AWS_ACCESS_KEY_ID,
      AWS_SECRET_ACCESS_KEY,
      AWS_REGION: region,
      https_proxy: proxy.url,
      http_proxy: proxy.url,
      NODE_EXTRA_CA_CERTS: authorityFile,
      GIT_SSL_CAINFO: authorityFile,
      ACTIONS_ID_TOKEN_REQUEST_URL: 'https://tokens.shop.test/token?v=2',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'identity',
    },
    async close() {
      await proxy.close();
      front.closeAllConnections();
      front.close();
      await once(front, 'close');
    },
  };
}

/** A job that runs in the GitHub environment `live`. */
const claims = Buffer.from(JSON.stringify({ environment: 'live' })).toString('base64url');

function passOn(stage: Stage, request: IncomingMessage, response: ServerResponse, path = request.url ?? '/'): void {
  const { hostname, port, host } = new URL(stage.endpoint);
  // A signature covers the host that was asked for.
  const headers = path.startsWith('/_rehearsal/') ? { ...request.headers, host } : request.headers;
  const on = ask({ host: hostname, port, method: request.method, path, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  on.on('error', () => response.destroy());
  request.pipe(on);
}

/** `https://git.shop.test/<folder of a repository>`, by the simple protocol: files, as `git update-server-info` left them. */
async function serveGit(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'https://git.shop.test').pathname));
  const file = await readFile(path).catch(() => undefined);
  response.writeHead(file === undefined ? 404 : 200).end(file);
}
