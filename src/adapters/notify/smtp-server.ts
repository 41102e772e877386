import { isLoopback } from '../../domain/loopback.ts';

/** A mail server, as its URL says it. */
export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  /** `implicit`: TLS from the first byte (smtps); `required`: STARTTLS, or nothing is sent; `none`: on this machine only. */
  readonly tls: 'implicit' | 'required' | 'none';
  readonly user: { readonly name: string; readonly password: string } | null;
}

export type SmtpAddress =
  { readonly ok: true; readonly server: SmtpServer } | { readonly ok: false; readonly reason: string };

const expected =
  'expected the mail server as smtps://user:password@host:465, or as smtp://user:password@host:587 with STARTTLS';

/** Reads `smtps://…` and `smtp://…`; name and password are percent-encoded. The reason never repeats it (I9). */
export function parseSmtpAddress(text: string): SmtpAddress {
  const written = text.trim();
  const scheme = /^(smtps?):\/\//i.exec(written)?.[1]?.toLowerCase();
  // A URL of http is read by the rules of the web: hosts in lower case, IPv6, escapes.
  const url = scheme === undefined ? null : URL.parse(`http://${written.slice(scheme.length + 3)}`);
  if (url === null || url.hostname === '' || url.search !== '' || url.pathname.length > 1)
    return { ok: false, reason: `${expected}, got something else` };
  const name = decoded(url.username);
  const password = decoded(url.password);
  if (name === undefined || password === undefined || (name === '') !== (password === ''))
    return {
      ok: false,
      reason: `${expected}, got a name without a password, or characters that are not percent-encoded`,
    };
  const loopback = isLoopback(url.href);
  const port = /:(\d+)$/.exec(written.replace(/\/$/, ''))?.[1];
  return {
    ok: true,
    server: {
      host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
      port: port === undefined ? (scheme === 'smtps' ? 465 : 587) : Number(port),
      tls: scheme === 'smtps' ? 'implicit' : loopback ? 'none' : 'required',
      user: name === '' ? null : { name, password },
    },
  };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
