import { certificateFailure } from '../../domain/certificate.ts';
import { WaybillError } from '../../domain/error.ts';
import { exchange, type HttpAgents, type HttpAnswer, readBody } from '../distribution/http.ts';
import { mayCarrySecrets } from '../distribution/secrets.ts';
import { Readable } from 'node:stream';
import type { Challenge } from './challenge.ts';
import type { Credentials } from './who.ts';

export interface Token {
  readonly value: string;
  /** Seconds from its issue; registries that say nothing mean a minute (distribution's "Token Authentication"). */
  readonly seconds: number;
}

/** What a token is asked for: `repository:acme/returns:pull,push`. */
export type Scope = string;

/**
 * Asks the token server that a registry names for a token of these scopes: with the credentials, or without any. Undefined
 * where it refuses these scopes to whoever asks.
 */
export async function fetchToken(
  host: string,
  { parameters }: Challenge,
  scopes: readonly Scope[],
  credentials: Credentials,
  agents: HttpAgents | undefined,
): Promise<Token | undefined> {
  const where = `registry ${host}`;
  const { realm = '', service } = parameters;
  if (!URL.canParse(realm) || !mayCarrySecrets(realm)) {
    throw new WaybillError('registry-unreachable', {
      where,
      message: 'expected an https address that gives out tokens, got none',
    });
  }
  const url = new URL(realm);
  const fields: (readonly [string, string])[] = [
    ...(service === undefined ? [] : [['service', service] as const]),
    ...scopes.map((scope) => ['scope', scope] as const),
  ];
  let answer: HttpAnswer;
  try {
    answer =
      credentials.kind === 'identity'
        ? await refresh(url, fields, credentials.token, agents)
        : await ask(url, fields, credentials, agents);
  } catch (error) {
    const known = error instanceof WaybillError ? error : certificateFailure(error, url.host);
    if (known !== undefined) throw known;
    const got = error instanceof Error ? error.message : 'none';
    throw new WaybillError(
      'registry-unreachable',
      { where, message: `expected an answer of ${url.host}, which gives out its tokens, got ${got}` },
      error,
    );
  }
  const text = new TextDecoder().decode((await readBody(answer.body, 64 * 1024)) ?? new Uint8Array());
  if (answer.status === 400 || answer.status === 401 || answer.status === 403) return undefined;
  const token = answer.status === 200 ? tokenIn(text) : undefined;
  if (token !== undefined) return token;
  throw new WaybillError('registry-unreachable', {
    where,
    message: `expected a token of ${url.host}, got HTTP ${answer.status}`,
  });
}

function ask(
  url: URL,
  fields: readonly (readonly [string, string])[],
  credentials: Extract<Credentials, { kind: 'password' | 'anonymous' }>,
  agents: HttpAgents | undefined,
): Promise<HttpAnswer> {
  for (const [name, value] of fields) url.searchParams.append(name, value);
  if (credentials.kind === 'anonymous') return exchange({ method: 'GET', url, headers: {} }, agents);
  url.searchParams.append('account', credentials.username);
  return exchange({ method: 'GET', url, headers: { authorization: basic(credentials) } }, agents);
}

/** An identity token goes in a form, never in an address (distribution's "OAuth2 Token Authentication"). */
function refresh(
  url: URL,
  fields: readonly (readonly [string, string])[],
  token: string,
  agents: HttpAgents | undefined,
): Promise<HttpAnswer> {
  const scopes = fields.filter(([name]) => name === 'scope').map(([, value]) => value);
  const form = new URLSearchParams([
    ['grant_type', 'refresh_token'],
    ['client_id', 'waybill'],
    ...fields.filter(([name]) => name !== 'scope').map(([name, value]): [string, string] => [name, value]),
    ['scope', scopes.join(' ')],
    ['refresh_token', token],
  ]);
  const bytes = Buffer.from(form.toString());
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  return exchange(
    { method: 'POST', url, headers, body: { size: bytes.length, open: () => Readable.from([bytes]) } },
    agents,
  );
}

export function basic({ username, password }: { readonly username: string; readonly password: string }): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}

function tokenIn(text: string): Token | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { token, access_token, expires_in } = value as Readonly<Record<string, unknown>>;
  const found = typeof token === 'string' ? token : access_token;
  if (typeof found !== 'string' || found === '') return undefined;
  return { value: found, seconds: typeof expires_in === 'number' && expires_in > 0 ? expires_in : 60 };
}
