import { formatProblem, WaybillError } from '../../domain/error.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Web, WebAnswer } from '../../ports/web.ts';

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
export async function deliver(
  delivery: Delivery,
  clock: Clock,
  web: Web,
  limits: Patience = patience,
): Promise<Delivered> {
  let spent = 0;
  for (let pause = 1; ; pause = Math.min(pause * 2, 8)) {
    const began = performance.now();
    const left = Math.max(1, Math.min(limits.requestSeconds, limits.deadlineSeconds - spent));
    const one = await post(delivery, left, web);
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

async function post({ address: url, headers, body }: Delivery, seconds: number, web: Web): Promise<Try> {
  let answer: WebAnswer;
  try {
    answer = await web({ method: 'POST', url, headers, body, seconds });
  } catch (error) {
    // What a certificate or a proxy's no keeps away stays away; a proxy that is down may come back.
    const kind = error instanceof WaybillError && error.code !== 'proxy-failed' ? 'final' : 'again';
    return { kind, reason: networkReason(error), after: null };
  }
  const { status } = answer;
  if (status >= 200 && status < 300) return { kind: 'sent' };
  const said = url.search === '' ? wordOf(answer.text, url) : '';
  const reason = `the channel answered ${status}${said}`;
  if (status === 429 || status >= 500)
    return { kind: 'again', reason, after: retryAfter(answer.headers['retry-after']) };
  return { kind: 'final', reason };
}

/** Slack says in a word what is wrong (`invalid_payload`, `channel_is_archived`): only such a word is repeated. */
function wordOf(text: string, address: URL): string {
  return /^[a-z_]{3,60}$/.test(text) && !address.href.includes(text) ? `: ${text}` : '';
}

/** Seconds of `Retry-After` where it is a number; a date is left to the next pause. */
function retryAfter(value: string | undefined): number | null {
  return value !== undefined && /^[0-9]{1,5}$/.test(value) ? Number(value) : null;
}

/** The code alone, since an error's message may hold the address; our own errors name hosts and no paths. */
function networkReason(error: unknown): string {
  if (error instanceof WaybillError) return error.problems.map(formatProblem).join('; ');
  if (error instanceof DOMException && error.name === 'TimeoutError') return 'no answer in time';
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
  return `the channel could not be reached (${code})`;
}
