import { randomBytes, randomInt } from 'node:crypto';

/** What is known of an access key; a map entry, so that policies can be attached to it. */
export interface AccessKey {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Of a session: what must come with each request, and when that ends, in rehearsal milliseconds. */
  readonly session?: { readonly token: string; readonly endsAt: number };
}
export type AccessKeys = ReadonlyMap<string, AccessKey>;

const idAlphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** A random key of AWS's form, so that no real-looking one is ever written down. */
export function newAccessKey(): AccessKey {
  return keyOf('AKIA');
}

/** The key of a session, with its token. */
export function newSessionKey(endsAt: number): Required<AccessKey> {
  return { ...keyOf('ASIA'), session: { token: randomBytes(180).toString('base64'), endsAt } };
}

function keyOf(prefix: 'AKIA' | 'ASIA'): AccessKey {
  const id = Array.from({ length: 16 }, () => idAlphabet.charAt(randomInt(idAlphabet.length))).join('');
  return { accessKeyId: `${prefix}${id}`, secretAccessKey: randomBytes(30).toString('base64') };
}
