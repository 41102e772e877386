import { parseBypass, type Bypass } from './bypass.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** A forward proxy, as a variable names it. */
export interface Proxy {
  /** As it is spelt in the environment: `https_proxy`. */
  readonly variable: string;
  readonly host: string;
  readonly port: number;
  /** Whether the proxy itself is spoken to by TLS. */
  readonly secure: boolean;
  /** The value of `Proxy-Authorization`. Never printed (I9). */
  readonly authorization: string | undefined;
  /** For people: without credentials. */
  readonly address: string;
}

/** What a variable says that names no proxy which can be used. `got` holds nothing of its value but a scheme. */
export interface Unusable {
  readonly variable: string;
  readonly got: string;
}

export type Setting = { readonly kind: 'proxy'; readonly proxy: Proxy } | ({ readonly kind: 'unusable' } & Unusable);

/** By the scheme of the address that is asked for, as curl, git and GitHub's runner have it: none stands in for another. */
export interface Settings {
  readonly http: Setting | undefined;
  readonly https: Setting | undefined;
  readonly bypass: Bypass;
}

/** Whether any variable names a proxy: where none does, nothing else of this room is loaded. */
export function namesProxy(environment: Environment): boolean {
  return valueOf(environment, 'http_proxy') !== undefined || valueOf(environment, 'https_proxy') !== undefined;
}

/** The lowercase spelling wins, as for curl and GitHub's runner; an empty variable is none. */
export function readSettings(environment: Environment): Settings {
  return {
    http: settingOf(valueOf(environment, 'http_proxy')),
    https: settingOf(valueOf(environment, 'https_proxy')),
    bypass: parseBypass(valueOf(environment, 'no_proxy')?.value ?? ''),
  };
}

/** What may not be printed of the proxies' addresses: passwords, as they are written and as they are sent (I9). */
export function proxySecrets(environment: Environment): readonly string[] {
  const secrets = ['http_proxy', 'https_proxy'].flatMap((name) => {
    const value = valueOf(environment, name)?.value;
    const url = value === undefined ? null : parseUrl(value);
    if (url === null || url.password === '') return [];
    return [url.password, decoded(url.password), authorizationOf(url)?.split(' ')[1] ?? ''];
  });
  return [...new Set(secrets)];
}

function valueOf(
  environment: Environment,
  lower: string,
): { readonly name: string; readonly value: string } | undefined {
  for (const name of [lower, lower.toUpperCase()]) {
    const value = environment[name]?.trim();
    if (value !== undefined && value !== '') return { name, value };
  }
  return undefined;
}

function settingOf(named: { readonly name: string; readonly value: string } | undefined): Setting | undefined {
  if (named === undefined) return undefined;
  const url = parseUrl(named.value);
  if (url === null) return { kind: 'unusable', variable: named.name, got: 'a text that is no address' };
  const secure = url.protocol === 'https:';
  if (!secure && url.protocol !== 'http:') {
    return { kind: 'unusable', variable: named.name, got: `an address of the kind ${url.protocol}//` };
  }
  const port = url.port === '' ? (secure ? 443 : 80) : Number(url.port);
  return {
    kind: 'proxy',
    proxy: {
      variable: named.name,
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port,
      secure,
      authorization: authorizationOf(url),
      address: `${url.protocol}//${url.hostname}:${port}`,
    },
  };
}

/** `proxy.local:3128` is an HTTP proxy, as for curl. */
function parseUrl(text: string): URL | null {
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`);
  return url === null || url.hostname === '' ? null : url;
}

function authorizationOf({ username, password }: URL): string | undefined {
  if (username === '' && password === '') return undefined;
  return `Basic ${Buffer.from(`${decoded(username)}:${decoded(password)}`).toString('base64')}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
