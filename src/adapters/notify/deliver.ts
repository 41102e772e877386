import type { Clock } from '../../ports/clock.ts';

/** One message for one address. */
export interface Delivery {
  /** Known to few: it never appears in a reason (I9). */
  readonly address: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export type Delivered = { readonly kind: 'sent' } | { readonly kind: 'failed'; readonly reason: string };

export interface Patience {
  /** From the first try until the last one has its answer; pauses count by the clock, requests by wall time. */
  readonly deadlineSeconds: number;
  readonly requestSeconds: number;
}

const patience: Patience = { deadlineSeconds: 30, requestSeconds: 10 };

type Try =
  | { readonly kind: 'sent' }
  | { readonly kind: 'final'; readonly reason: string }
  | { readonly kind: 'again'; readonly reason: string; readonly after: number | null };

/**
 * Posts until it is taken, refused for good or the deadline is over: again after 429 (when its `Retry-After` says),
 * after 5xx and where no answer came. A message whose answer was lost is sent twice, under the same id. Redirects are
 * not followed: they would carry the message to an address that nobody configured.
 */
export async function deliver(delivery: Delivery, clock: Clock, limits: Patience = patience): Promise<Delivered> {
  let spent = 0;
  for (let pause = 1; ; pause = Math.min(pause * 2, 8)) {
    const began = performance.now();
    const left = Math.max(1, Math.min(limits.requestSeconds, limits.deadlineSeconds - spent));
    const one = await post(delivery, left);
    spent += (performance.now() - began) / 1000;
    if (one.kind === 'sent') return one;
    if (one.kind === 'final') return { kind: 'failed', reason: one.reason };
    const wait = Math.max(pause, one.after ?? 0);
    if (spent + wait >= limits.deadlineSeconds) {
      return { kind: 'failed', reason: `${one.reason}; given up after ${Math.round(spent)} s` };
    }
    await clock.sleep(wait);
    spent += wait;
  }
}

async function post(delivery: Delivery, seconds: number): Promise<Try> {
  let response: Response;
  try {
    response = await fetch(delivery.address, {
      method: 'POST',
      headers: delivery.headers,
      body: delivery.body,
      redirect: 'manual',
      signal: AbortSignal.timeout(seconds * 1000),
    });
  } catch (error) {
    return { kind: 'again', reason: networkReason(error), after: null };
  }
  if (response.ok) {
    await response.body?.cancel().catch(() => undefined);
    return { kind: 'sent' };
  }
  const said = delivery.address.search === '' ? await answerOf(response, delivery.address) : '';
  const reason = `the channel answered ${response.status}${said}`;
  if (response.status === 429 || response.status >= 500) {
    return { kind: 'again', reason, after: retryAfter(response.headers.get('retry-after')) };
  }
  return { kind: 'final', reason };
}

/** Slack says in a word what is wrong (`invalid_payload`, `channel_is_archived`): only such a word is repeated. */
async function answerOf(response: Response, address: URL): Promise<string> {
  const text = await response.text().catch(() => '');
  return /^[a-z_]{3,60}$/.test(text) && !address.href.includes(text) ? `: ${text}` : '';
}

/** Seconds of `Retry-After` where it is a number; a date is left to the next pause. */
function retryAfter(value: string | null): number | null {
  return value !== null && /^[0-9]{1,5}$/.test(value) ? Number(value) : null;
}

/** The code alone: an error's message may hold the address. */
function networkReason(error: unknown): string {
  if (error instanceof DOMException && error.name === 'TimeoutError') return 'no answer in time';
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : 'unknown';
  return `the channel could not be reached (${code})`;
}
