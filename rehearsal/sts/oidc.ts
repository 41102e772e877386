import { createPublicKey, generateKeyPairSync, randomUUID, sign, verify, type KeyObject } from 'node:crypto';
import type { RehearsalClock } from '../clock.ts';
import { jsonAnswer } from '../server/answer.ts';
import type { RawApi } from '../server/api.ts';

export type Claims = Readonly<Record<string, unknown>>;

/** What a rehearsal may change while it runs: what GitHub says of a job. */
export interface OidcSettings {
  /** Laid over the usual ones; `null` takes one away. `sub` is made of the others unless it is among them. */
  claims: Record<string, unknown>;
  /** Whether `sub` has ids in it, as that of repositories since 15 July 2026. */
  immutableSubject: boolean;
  /** How long a token is good for. */
  lifetimeSeconds: number;
  /** What the token service answers; 200 is a token. */
  status: number;
}

export const issuer = 'https://token.actions.githubusercontent.com';

export function defaultOidcSettings(): OidcSettings {
  return {
    claims: {
      repository: 'acme/shop',
      repository_owner: 'acme',
      repository_id: '456',
      repository_owner_id: '123',
      ref: 'refs/heads/main',
      ref_type: 'branch',
      event_name: 'push',
      run_id: '5001',
      actor: 'ada',
    },
    immutableSubject: false,
    lifetimeSeconds: 300,
    status: 200,
  };
}

/** What is wrong with a token, in the words that STS takes for it. */
export type TokenProblem = 'malformed' | 'signature' | 'expired';

export interface Oidc {
  /** Where a job asks for its token; see the page on STS. */
  readonly raw: RawApi;
  read(token: string): { readonly claims: Claims } | { readonly problem: TokenProblem; readonly claims?: Claims };
}

/** The token service of GitHub's runner: JWTs signed with RS256 by a key of this rehearsal. */
export function createOidc(clock: RehearsalClock, settings: OidcSettings): Oidc {
  let pair: { readonly publicKey: KeyObject; readonly privateKey: KeyObject } | undefined;
  // Made with the first token: it takes a while.
  const keys = () => (pair ??= generateKeyPairSync('rsa', { modulusLength: 2048 }));
  const seconds = (): number => Math.floor(clock.now() / 1000);

  const issue = (audience: string, more: Claims): string => {
    const now = seconds();
    const said = Object.fromEntries(
      Object.entries({ ...settings.claims, ...more }).filter(([, value]) => value !== null),
    );
    const claims = {
      jti: randomUUID(),
      sub: subjectOf(said, settings.immutableSubject),
      aud: audience,
      ...said,
      iss: said['iss'] ?? issuer,
      nbf: now,
      iat: now,
      exp: now + settings.lifetimeSeconds,
    };
    const content = `${encoded({ typ: 'JWT', alg: 'RS256', kid: 'rehearsal' })}.${encoded(claims)}`;
    return `${content}.${sign('sha256', Buffer.from(content), keys().privateKey).toString('base64url')}`;
  };

  return {
    raw: {
      prefix: '/_rehearsal/oidc/',
      async handle({ method, path, query, headers }) {
        if (path === '/_rehearsal/oidc/jwks') {
          const jwk = createPublicKey(keys().publicKey.export({ type: 'spki', format: 'pem' })).export({
            format: 'jwk',
          });
          return jsonAnswer(200, { keys: [{ ...jwk, kid: 'rehearsal', alg: 'RS256', use: 'sig' }] });
        }
        if (path !== '/_rehearsal/oidc/token') return jsonAnswer(404, { message: 'expected token or jwks' });
        if (method !== 'GET') return jsonAnswer(405, { message: 'expected GET' });
        if (!/^bearer \S+$/i.test(headers.authorization ?? ''))
          return jsonAnswer(401, { message: 'expected a bearer token' });
        if (settings.status !== 200) return jsonAnswer(settings.status, { message: 'as the settings say' });
        const { audience = 'https://github.com/acme', ...more } = Object.fromEntries(query);
        delete more['api-version'];
        return jsonAnswer(200, { value: issue(audience, more) });
      },
    },
    read(token) {
      const [head = '', body = '', signature = '', ...more] = token.split('.');
      const claims = decoded(body);
      if (claims === undefined || decoded(head) === undefined || more.length > 0) return { problem: 'malformed' };
      const genuine = verify(
        'sha256',
        Buffer.from(`${head}.${body}`),
        keys().publicKey,
        Buffer.from(signature, 'base64url'),
      );
      if (!genuine) return { problem: 'signature', claims };
      return Number(claims['exp']) > seconds() ? { claims } : { problem: 'expired', claims };
    },
  };
}

/** docs.github.com, "OpenID Connect reference": the environment, else the pull request, else the ref. */
function subjectOf(claims: Claims, immutable: boolean): string {
  const text = (name: string): string => (typeof claims[name] === 'string' ? claims[name] : '');
  const [owner = '', name = ''] = text('repository').split('/');
  const repository = immutable
    ? `${owner}@${text('repository_owner_id')}/${name}@${text('repository_id')}`
    : `${owner}/${name}`;
  if (text('environment') !== '') return `repo:${repository}:environment:${text('environment')}`;
  if (text('event_name') === 'pull_request') return `repo:${repository}:pull_request`;
  return `repo:${repository}:ref:${text('ref')}`;
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function decoded(part: string): Claims | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Claims) : undefined;
  } catch {
    return undefined;
  }
}
