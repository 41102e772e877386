import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { RehearsalClock } from '../clock.ts';

/** As the reference libraries have it; in a rehearsal, of the wall's time. */
const toleranceSeconds = 300;

/**
 * Why a receiver of Standard Webhooks refuses a message; undefined: it is signed with this secret, and fresh
 * (https://github.com/standard-webhooks/standard-webhooks, specification 1.0.0, "Verifying webhook authenticity").
 */
export function signatureProblem(
  headers: IncomingHttpHeaders,
  body: string,
  secret: string,
  clock: Pick<RehearsalClock, 'now' | 'speed'>,
): string | undefined {
  const [id, timestamp, signatures] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map(
    (name) => headers[name],
  );
  if (typeof id !== 'string' || typeof timestamp !== 'string' || typeof signatures !== 'string')
    return 'missing required headers';
  if (id.includes('.')) return 'the id holds a full stop';
  if (!/^\d{1,12}$/.test(timestamp)) return 'invalid timestamp';
  if (Math.abs(clock.now() / 1000 - Number(timestamp)) > toleranceSeconds * Math.max(1, clock.speed))
    return 'message timestamp too old or too new';
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  if (key.length < 24) return 'no secret is set: PUT /_rehearsal/settings {"inboxes":{"webhookSecret":"whsec_…"}}';
  const expected = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest();
  const fits = signatures.split(' ').some((one) => {
    const [version, value = ''] = one.split(',');
    const given = Buffer.from(value, 'base64');
    return version === 'v1' && given.length === expected.length && timingSafeEqual(given, expected);
  });
  return fits ? undefined : 'no matching signature found';
}
