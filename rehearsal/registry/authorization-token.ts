import { createHmac, timingSafeEqual } from 'node:crypto';
import type { AccessKey, AccessKeys } from '../server/access-keys.ts';

const lifetime = 12 * 3600 * 1000;

export interface IssuedToken {
  /** The password; the user name is `AWS`. */
  readonly password: string;
  /** Rehearsal milliseconds. */
  readonly expiresAt: number;
}

export type TokenProblem = 'invalid' | 'expired';

const sign = (secret: string, text: string): string =>
  createHmac('sha256', secret).update(`registry\n${text}`).digest('base64url');

/** A password for twelve hours that names its access key and is signed with that key's secret; nothing is remembered. */
export function issueToken(keys: AccessKeys, accessKeyId: string, now: number): IssuedToken {
  const key = keys.get(accessKeyId);
  if (key === undefined) throw new Error(`no access key ${accessKeyId}`);
  const expiresAt = now + lifetime;
  const text = Buffer.from(JSON.stringify({ accessKeyId, expiresAt })).toString('base64url');
  return { password: `${text}.${sign(key.secretAccessKey, text)}`, expiresAt };
}

/** The access key that the `Authorization` header of a registry request claims to come from; nothing is verified. */
export function tokenHolder(header: string | undefined): string | undefined {
  const [text = ''] = passwordIn(header)?.split('.') ?? [];
  return claimsIn(text)?.accessKeyId;
}

function passwordIn(header: string | undefined): string | undefined {
  const basic = /^basic\s+(\S+)$/i.exec(header ?? '')?.[1];
  return /^AWS:(.+)$/.exec(Buffer.from(basic ?? '', 'base64').toString('utf8'))?.[1];
}

function claimsIn(text: string): { readonly accessKeyId: string; readonly expiresAt: number } | undefined {
  let claims: { accessKeyId?: unknown; expiresAt?: unknown };
  try {
    claims = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as typeof claims;
  } catch {
    return undefined;
  }
  const { accessKeyId, expiresAt } = claims;
  return typeof accessKeyId === 'string' && typeof expiresAt === 'number' ? { accessKeyId, expiresAt } : undefined;
}

/** Whose token the `Authorization` header of a registry request has, or what is wrong with it. */
export function readToken(
  keys: AccessKeys,
  header: string | undefined,
  now: number,
): { readonly key: AccessKey } | { readonly problem: TokenProblem } {
  const [text = '', signature = ''] = passwordIn(header)?.split('.') ?? [];
  const claims = claimsIn(text);
  const key = claims === undefined ? undefined : keys.get(claims.accessKeyId);
  if (key === undefined || claims === undefined) return { problem: 'invalid' };
  const expected = Buffer.from(sign(key.secretAccessKey, text));
  const given = Buffer.from(signature);
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return { problem: 'invalid' };
  return now < claims.expiresAt ? { key } : { problem: 'expired' };
}
