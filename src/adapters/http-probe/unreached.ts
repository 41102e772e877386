import { certificateFailure } from '../../domain/certificate.ts';
import { WaybillError } from '../../domain/error.ts';

/** A request without an answer. `errored`: it could not be made, which says nothing of the service. */
export interface Unreached {
  readonly kind: 'unreached';
  readonly errored: boolean;
  readonly reason: string;
}

/** Node's error codes that speak against the service: it is there, and does not answer. */
const against: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection closed before an answer',
  EPIPE: 'connection closed before an answer',
  UND_ERR_SOCKET: 'connection closed before an answer',
};

/** Those that speak of the network, of names, of certificates or of what the probe itself says. */
const unmade: Readonly<Record<string, string>> = {
  ENOTFOUND: 'the host name is not known',
  EAI_AGAIN: 'the host name could not be resolved',
  ENETUNREACH: 'no way to that network',
  EHOSTUNREACH: 'no way to that host',
  ETIMEDOUT: 'no connection: can this machine reach the address?',
  EADDRNOTAVAIL: 'the address cannot be used',
  EACCES: 'this machine forbids the connection',
  EMFILE: 'this machine has no free file descriptors',
  ERR_INVALID_URL: 'the URL is not valid',
  ERR_INVALID_PROTOCOL: 'the URL is neither http nor https',
  ERR_INVALID_CHAR: 'a header has a character that HTTP does not allow',
  ERR_INVALID_HTTP_TOKEN: 'a header or the method has a character that HTTP does not allow',
  ERR_UNESCAPED_CHARACTERS: 'the path has a character that is not escaped',
};

/** Why a request has no answer. Codes only: an error's message may carry a header's value. */
export function reasonOf(error: unknown, host: string): Unreached {
  const known = error instanceof WaybillError ? error : certificateFailure(error, host);
  if (known !== undefined) return { kind: 'unreached', errored: true, reason: known.message };
  const code = codeOf(error);
  const spoken = against[code];
  if (spoken !== undefined) return { kind: 'unreached', errored: false, reason: spoken };
  if (code.startsWith('HPE_')) {
    return { kind: 'unreached', errored: false, reason: `the answer is not HTTP (${code})` };
  }
  if (/^(?:CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_)/.test(code)) {
    return { kind: 'unreached', errored: true, reason: `the certificate or TLS connection was not accepted (${code})` };
  }
  return { kind: 'unreached', errored: true, reason: unmade[code] ?? `the request could not be made (${code})` };
}

/** Several addresses tried at once fail as one AggregateError: what one of them said of the service counts. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError) {
    const codes = error.errors.map(codeOf);
    return codes.find((code) => code in against) ?? codes[0] ?? 'unknown';
  }
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return 'unknown';
}
