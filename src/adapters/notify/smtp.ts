import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { certificateFailure } from '../../domain/certificate.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Notifier } from '../../ports/notifier.ts';
import { networkReason } from './exchange.ts';
import { domainOf, mailMessage } from './mail-message.ts';
import { mimeMessage } from './mime.ts';
import { parseSmtpAddress, type SmtpServer } from './smtp-server.ts';

interface Mail {
  readonly from: string;
  readonly to: readonly string[];
  readonly mime: string;
}

type Tried =
  | { readonly kind: 'sent' }
  | { readonly kind: 'final'; readonly reason: string }
  | { readonly kind: 'again'; readonly reason: string };

const deadlineSeconds = 30;

/** E-mail by SMTP. `server` is a secret: it holds the password. */
export function createSmtp(
  settings: { readonly server: string; readonly from: string; readonly to: readonly string[] },
  clock: Clock,
): Notifier {
  const { from, to } = settings;
  return {
    channel: 'email',
    async send(notification) {
      const address = parseSmtpAddress(settings.server);
      if (!address.ok) return { kind: 'failed', reason: address.reason };
      const message = mailMessage(notification, domainOf(from));
      const mime = mimeMessage(message, { from, to, date: clock.now() });
      return sendMail(address.server, { from, to, mime }, clock);
    },
  };
}

/** Hands a mail over until the server takes it, refuses it for good (5xx) or the deadline is over. */
export async function sendMail(server: SmtpServer, mail: Mail, clock: Clock) {
  let spent = 0;
  for (let pause = 1; ; pause *= 2) {
    const began = performance.now();
    const tried = await attempt(server, mail);
    spent += (performance.now() - began) / 1000;
    if (tried.kind === 'sent') return tried;
    if (tried.kind === 'final') return { kind: 'failed', reason: tried.reason } as const;
    if (spent + pause >= deadlineSeconds)
      return { kind: 'failed', reason: `${tried.reason}; given up after ${Math.round(spent)} s` } as const;
    await clock.sleep(pause);
    spent += pause;
  }
}

async function attempt(server: SmtpServer, mail: Mail): Promise<Tried> {
  const connection = new SMTPConnection({
    host: server.host,
    port: server.port,
    secure: server.tls === 'implicit',
    requireTLS: server.tls === 'required',
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    dnsTimeout: 10_000,
    socketTimeout: 15_000,
    tls: { minVersion: 'TLSv1.2' },
  });
  try {
    await connected(connection);
    if (server.user !== null) await loggedIn(connection, server.user);
    const rejected = await handedOver(connection, mail);
    if (rejected.length === 0) return { kind: 'sent' };
    return { kind: 'final', reason: `the mail server refused ${rejected.length} of ${mail.to.length} recipients` };
  } catch (error) {
    return failure(error, server);
  } finally {
    connection.close();
  }
}

async function connected(connection: SMTPConnection): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    // It may fail at any time after this too: nobody else listens then.
    connection.on('error', reject);
    connection.connect((error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}

async function loggedIn(connection: SMTPConnection, user: { readonly name: string; readonly password: string }) {
  await new Promise<void>((resolve, reject) => {
    connection.on('error', reject);
    connection.login({ user: user.name, pass: user.password }, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}

/** Answers whom the server would not take it for. */
async function handedOver(connection: SMTPConnection, { from, to, mime }: Mail): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    connection.on('error', reject);
    connection.send({ from, to: [...to] }, mime, (error, info) => {
      if (error) reject(error);
      else resolve(info.rejected);
    });
  });
}

/** Codes alone: what a server says may repeat a password or an address. */
function failure(error: unknown, server: SmtpServer): Tried {
  const certificate = certificateFailure(unknownAuthority(error), `${server.host}:${server.port}`);
  if (certificate !== undefined) return { kind: 'final', reason: networkReason(certificate) };
  const { code, responseCode } = error as { readonly code?: unknown; readonly responseCode?: unknown };
  const known = typeof code === 'string' && /^[A-Z_]{3,30}$/.test(code) ? code : 'unknown';
  if (known === 'EAUTH') {
    return { kind: 'final', reason: 'the mail server does not take this name and password (EAUTH)' };
  }
  if (known === 'ETLS' && server.tls === 'required') {
    return { kind: 'final', reason: 'the mail server offers no STARTTLS, without which nothing is sent (ETLS)' };
  }
  if (typeof responseCode === 'number') {
    const reason = `the mail server answered ${responseCode} (${known})`;
    return { kind: responseCode >= 500 ? 'final' : 'again', reason };
  }
  return { kind: 'again', reason: `the mail server could not be reached (${known})` };
}

/** nodemailer puts a code of its own in the place of Node's; what OpenSSL said is still there. */
function unknownAuthority(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const [, code] = openSsl.find(([said]) => error.message.toLowerCase().includes(said)) ?? [];
  return code === undefined ? error : Object.assign(new Error(error.message), { code });
}

/** https://docs.openssl.org/master/man3/X509_STORE_CTX_get_error/, as Node names them; the longer texts first. */
const openSsl = [
  ['self-signed certificate in certificate chain', 'SELF_SIGNED_CERT_IN_CHAIN'],
  ['self-signed certificate', 'DEPTH_ZERO_SELF_SIGNED_CERT'],
  ['unable to get local issuer certificate', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'],
  ['unable to get issuer certificate', 'UNABLE_TO_GET_ISSUER_CERT'],
  ['unable to verify the first certificate', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
  ['certificate not trusted', 'CERT_UNTRUSTED'],
] as const;
