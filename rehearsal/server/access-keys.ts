import { randomBytes, randomInt } from 'node:crypto';

/** What is known of an access key; a map entry, so that policies can be attached to it. */
export interface AccessKey {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}
export type AccessKeys = ReadonlyMap<string, AccessKey>;

const idAlphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** A random key of AWS's form, so that no real-looking one is ever written down. */
export function newAccessKey(): AccessKey {
  const id = Array.from({ length: 16 }, () => idAlphabet.charAt(randomInt(idAlphabet.length))).join('');
  return { accessKeyId: `AKIA${id}`, secretAccessKey: randomBytes(30).toString('base64') };
}
