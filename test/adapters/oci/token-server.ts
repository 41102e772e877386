import { randomUUID, sign } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAuthority } from '../proxy/authority.ts';
import type { DockerRegistrySettings } from './docker-registry.ts';

/** What a token server was asked for. */
export interface TokenRequest {
  readonly method: string;
  readonly user: string | null;
  readonly scopes: readonly string[];
  /** Of an identity token. */
  readonly refresh: string | null;
}

export interface TokenServer {
  /** What a docker-registry needs to send people there. */
  readonly settings: Required<DockerRegistrySettings>['token'];
  readonly asked: readonly TokenRequest[];
  /** How long the tokens of from now on last, in seconds. */
  lasting(seconds: number): void;
  close(): Promise<void>;
}

export interface TokenServerSettings {
  /** User → password; whoever knows it may do everything. */
  readonly users: Readonly<Record<string, string>>;
  /** Identity tokens that are good. */
  readonly identities?: readonly string[];
  /** What whoever gives no name may do. */
  readonly anonymous: readonly ('pull' | 'push')[];
  /** Whether it refuses to give anything where a part is refused. */
  readonly strict?: boolean;
  /** What users may do, where that is not everything. */
  readonly allowed?: readonly ('pull' | 'push')[];
}

const service = 'registry.shop.test';
const issuer = 'tokens.shop.test';

/** Gives out tokens as distribution's "Token Authentication Specification" says, signed with a key of its own. */
export async function startTokenServer(given: TokenServerSettings): Promise<TokenServer> {
  const folder = await mkdtemp(join(tmpdir(), 'waybill-tokens-'));
  const { cert, key } = await (await createAuthority('Tokens')).issue('tokens.shop.test');
  const rootcertbundle = join(folder, 'tokens.pem');
  await writeFile(rootcertbundle, cert);
  const der = cert.replaceAll(/-----[A-Z ]+-----|\s/g, '');
  const asked: TokenRequest[] = [];
  let lifetime = 300;

  const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const tokenOf = (subject: string, access: unknown): string => {
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      iss: issuer,
      sub: subject,
      aud: service,
      exp: now + lifetime,
      nbf: now - 10,
      iat: now,
      jti: randomUUID(),
      access,
    };
    const text = `${encode({ typ: 'JWT', alg: 'ES256', x5c: [der] })}.${encode(claims)}`;
    const signature = sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' });
    return `${text}.${signature.toString('base64url')}`;
  };

  const server = createServer((request, response) => {
    const read = async (): Promise<void> => {
      const pieces: Buffer[] = [];
      for await (const piece of request as AsyncIterable<Buffer>) pieces.push(piece);
      const url = new URL(request.url ?? '', 'http://tokens');
      const form = new URLSearchParams(Buffer.concat(pieces).toString('utf8'));
      const refresh = request.method === 'POST' ? form.get('refresh_token') : null;
      const [user = '', password] = Buffer.from((request.headers.authorization ?? '').replace(/^Basic /, ''), 'base64')
        .toString('utf8')
        .split(/:(.*)/s);
      const scopes =
        request.method === 'POST' ? (form.get('scope') ?? '').split(' ') : url.searchParams.getAll('scope');
      asked.push({ method: request.method ?? '', user: user === '' ? null : user, scopes, refresh });
      const known =
        refresh === null ? user !== '' && given.users[user] === password : given.identities?.includes(refresh) === true;
      if (!known && (user !== '' || refresh !== null)) {
        response.writeHead(401).end('{"errors":[{"code":"UNAUTHORIZED"}]}');
        return;
      }
      const may = known ? (given.allowed ?? ['pull', 'push']) : given.anonymous;
      const access = scopes.map((scope) => {
        const [type = '', name = '', actions = ''] = scope.split(':');
        return { type, name, actions: actions.split(',').filter((one) => may.some((allowed) => allowed === one)) };
      });
      if (given.strict === true && scopes.some((scope) => scope.endsWith('push')) && !may.includes('push')) {
        response.writeHead(403).end('{"errors":[{"code":"DENIED"}]}');
        return;
      }
      const token = tokenOf(user, access);
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ token, access_token: token, expires_in: lifetime }));
    };
    read().catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    settings: {
      realm: `http://127.0.0.1:${(server.address() as AddressInfo).port}/token`,
      service,
      issuer,
      rootcertbundle,
    },
    asked,
    lasting: (seconds) => void (lifetime = seconds),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      await rm(folder, { recursive: true, force: true });
    },
  };
}
