import { createHmac } from 'node:crypto';

/** The key of a signing secret, or why the text is none. The reason never repeats it (I9). */
export type SigningKey = { readonly ok: true; readonly key: Buffer } | { readonly ok: false; readonly reason: string };

/** `whsec_` and base64 of 24 to 64 bytes, as Standard Webhooks 1.0 writes a symmetric secret. */
export function parseSigningKey(secret: string): SigningKey {
  const [, written] = /^(?:whsec_)?([A-Za-z0-9+/]+={0,2})$/.exec(secret.trim()) ?? [];
  const key = Buffer.from(written ?? '', 'base64');
  if (key.length >= 24 && key.length <= 64) return { ok: true, key };
  const reason =
    'expected the signing secret to be whsec_ and 24 to 64 bytes in base64, and it is not: echo "whsec_$(openssl rand -base64 32)"';
  return { ok: false, reason };
}

/**
 * The headers that sign one attempt (https://github.com/standard-webhooks/standard-webhooks, specification 1.0.0): HMAC
 * SHA-256 of `id.timestamp.body`. `id` is the event's, and holds no full stop.
 */
export function signed(id: string, now: string, body: string, key: Buffer): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(Date.parse(now) / 1000));
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
}
