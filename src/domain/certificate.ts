import { WaybillError } from './error.ts';

/** Node's codes (OpenSSL's X509_V_ERR_*) of a certificate that no authority known to this machine has signed. */
const unknownAuthority: ReadonlySet<string> = new Set([
  'CERT_UNTRUSTED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

/**
 * `certificate-unknown` where `error`, or what it was caused by, is of that kind; undefined for every other one. `host`
 * is who was asked; `by` names the proxy on the way there, which may be the one that showed another certificate.
 */
export function certificateFailure(error: unknown, host: string, by?: string): WaybillError | undefined {
  const code = codeOf(error);
  if (code === undefined) return undefined;
  const way = by === undefined ? '' : `, by way of ${by}`;
  return new WaybillError(
    'certificate-unknown',
    {
      where: host,
      message: `expected a certificate of ${host} that an authority known to this machine signed, got another (${code})${way}`,
      fix: 'NODE_EXTRA_CA_CERTS=<file with the certificate of that authority, PEM>, in `env:` of the step or in the environment of the runner: Node reads it as it starts',
    },
    error,
  );
}

function codeOf(error: unknown): string | undefined {
  for (let one = error; one instanceof Error; one = one.cause) {
    if ('code' in one && typeof one.code === 'string' && unknownAuthority.has(one.code)) return one.code;
  }
  return undefined;
}
