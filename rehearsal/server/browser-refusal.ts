import type { IncomingHttpHeaders } from 'node:http';
import type { Answer } from './answer.ts';

const loopback = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

/**
 * The control routes need no credentials, so a page in the user's browser must not reach them: requests that a page
 * made carry `Origin`, and those of a rebound name carry that name as `Host`.
 */
export function browserRefusal(headers: IncomingHttpHeaders): Answer | undefined {
  if (headers.origin === undefined && loopback.test(headers.host ?? '')) return undefined;
  return { status: 403, headers: { 'content-type': 'text/plain' }, body: Buffer.from('not for browsers\n') };
}
