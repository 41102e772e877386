import { createHmac, timingSafeEqual } from 'node:crypto';
import type { AccessKeys } from './access-keys.ts';
import type { Caller } from './api.ts';
import { canonicalRequest, sha256Hex, type SignedRequest } from './canonical-request.ts';

export type SignatureProblem =
  | { readonly kind: 'missing' }
  | { readonly kind: 'malformed' | 'mismatch'; readonly detail: string }
  | { readonly kind: 'unknown-key' | 'expired' };

export type Verified = { readonly caller: Caller } | { readonly problem: SignatureProblem };

const mismatch =
  'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.';

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

interface Authorization {
  readonly accessKeyId: string;
  readonly scope: readonly [date: string, region: string, service: string];
  readonly signedHeaders: readonly string[];
  readonly signature: string;
}

function parseAuthorization(header: string): Authorization | undefined {
  const parts = new Map<string, string>();
  const match = /^AWS4-HMAC-SHA256\s+(.+)$/.exec(header);
  for (const part of match?.[1]?.split(/\s*,\s*/) ?? []) {
    const sign = part.indexOf('=');
    parts.set(part.slice(0, sign), part.slice(sign + 1));
  }
  const credential = /^([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request$/.exec(parts.get('Credential') ?? '');
  const signedHeaders = parts.get('SignedHeaders');
  const signature = parts.get('Signature');
  const [, accessKeyId, date, region, service] = credential ?? [];
  if (accessKeyId === undefined || date === undefined || region === undefined || service === undefined)
    return undefined;
  if (signedHeaders === undefined || signature === undefined || !/^[0-9a-f]{64}$/.test(signature)) return undefined;
  return { accessKeyId, scope: [date, region, service], signedHeaders: signedHeaders.split(';'), signature };
}

function payloadHash(request: SignedRequest, body: Buffer): string | undefined {
  const declared = request.headers['x-amz-content-sha256'];
  const actual = sha256Hex(body);
  if (declared === undefined) return actual;
  if (typeof declared !== 'string') return undefined;
  if (declared === 'UNSIGNED-PAYLOAD' || declared.startsWith('STREAMING-')) return declared;
  return declared === actual ? actual : undefined;
}

/**
 * Verifies the Authorization header of Signature Version 4 against the known access keys. The time in `x-amz-date` must
 * agree with the scope's date and is not compared with the clock: rehearsal time runs faster than a client's. `now`: whether
 * a session has ended, by rehearsal time.
 */
export function verifySignature(request: SignedRequest, body: Buffer, keys: AccessKeys, now: number): Verified {
  const header = request.headers.authorization;
  if (header === undefined) return { problem: { kind: 'missing' } };
  const authorization = parseAuthorization(header);
  if (authorization === undefined)
    return {
      problem: {
        kind: 'malformed',
        detail: "Authorization header requires 'Credential', 'SignedHeaders' and 'Signature' parameters.",
      },
    };
  const [date, region, service] = authorization.scope;
  const time = request.headers['x-amz-date'];
  if (typeof time !== 'string' || !/^\d{8}T\d{6}Z$/.test(time) || !authorization.signedHeaders.includes('host'))
    return {
      problem: {
        kind: 'malformed',
        detail: "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.",
      },
    };
  const key = keys.get(authorization.accessKeyId);
  if (key === undefined) return { problem: { kind: 'unknown-key' } };
  if (request.headers['x-amz-security-token'] !== key.session?.token) return { problem: { kind: 'unknown-key' } };
  if (!time.startsWith(date))
    return {
      problem: {
        kind: 'mismatch',
        detail: `Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '${date}' != '${time.slice(0, 8)}', from '${time}'.`,
      },
    };
  const hash = payloadHash(request, body);
  if (hash === undefined)
    return {
      problem: {
        kind: 'mismatch',
        detail: "The provided 'x-amz-content-sha256' header does not match what was computed.",
      },
    };
  const scope = `${date}/${region}/${service}/aws4_request`;
  const canonical = canonicalRequest(request, authorization.signedHeaders, hash);
  const toSign = ['AWS4-HMAC-SHA256', time, scope, sha256Hex(canonical)].join('\n');
  const signingKey = hmac(hmac(hmac(hmac(`AWS4${key.secretAccessKey}`, date), region), service), 'aws4_request');
  if (!timingSafeEqual(hmac(signingKey, toSign), Buffer.from(authorization.signature, 'hex')))
    return { problem: { kind: 'mismatch', detail: mismatch } };
  if (key.session !== undefined && key.session.endsAt <= now) return { problem: { kind: 'expired' } };
  return { caller: { accessKeyId: key.accessKeyId, region, service } };
}
