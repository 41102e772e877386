import { formatProblem, WaybillError } from '../../domain/error.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Web, WebAnswer, WebRequest } from '../../ports/web.ts';

/** One request to a channel. */
export interface Exchange extends Omit<WebRequest, 'seconds' | 'headers'> {
  /** Made anew for each try, since a signature holds the moment of its own. */
  readonly headers: () => Readonly<Record<string, string>>;
  /** Whether it may be sent again where it is not known what became of it: 5xx, or no answer. */
  readonly repeatable: boolean;
}

/** `lost`: it may have been taken all the same. */
export type Exchanged =
  | { readonly kind: 'answered'; readonly answer: WebAnswer }
  | { readonly kind: 'failed'; readonly reason: string; readonly lost: boolean };

export interface Patience {
  /** From the first try until the last one has its answer; pauses count by the clock, requests by wall time. */
  readonly deadlineSeconds: number;
  readonly requestSeconds: number;
}

const patience: Patience = { deadlineSeconds: 30, requestSeconds: 10 };

type Try =
  | { readonly kind: 'answered'; readonly answer: WebAnswer }
  | { readonly kind: 'final'; readonly reason: string }
  | { readonly kind: 'again'; readonly reason: string; readonly after: number | null; readonly lost: boolean };

/**
 * Asks until there is a 2xx, a refusal for good or the deadline is over: again after 429 (when its `Retry-After` says),
 * and, where that is allowed, after 5xx and where no answer came. Redirects are not followed: they would carry the
 * message to an address that nobody configured. No reason repeats the address, which is known to few (I9).
 */
export async function exchange(
  request: Exchange,
  clock: Clock,
  web: Web,
  limits: Patience = patience,
): Promise<Exchanged> {
  let spent = 0;
  let lost = false;
  for (let pause = 1; ; pause = Math.min(pause * 2, 8)) {
    const began = performance.now();
    const left = Math.max(1, Math.min(limits.requestSeconds, limits.deadlineSeconds - spent));
    const one = await ask(request, left, web);
    spent += (performance.now() - began) / 1000;
    if (one.kind === 'answered') return one;
    if (one.kind === 'final') return { kind: 'failed', reason: one.reason, lost };
    lost ||= one.lost;
    if (one.lost && !request.repeatable) return { kind: 'failed', reason: one.reason, lost };
    const wait = Math.max(pause, one.after ?? 0);
    if (spent + wait >= limits.deadlineSeconds) {
      return { kind: 'failed', reason: `${one.reason}; given up after ${Math.round(spent)} s`, lost };
    }
    await clock.sleep(wait);
    spent += wait;
  }
}

async function ask({ url, headers, repeatable: _, ...request }: Exchange, seconds: number, web: Web): Promise<Try> {
  let answer: WebAnswer;
  try {
    answer = await web({ ...request, url, headers: headers(), seconds });
  } catch (error) {
    const reason = networkReason(error);
    // What a certificate or a proxy's no keeps away stays away; a proxy that is down may come back.
    return error instanceof WaybillError && error.code !== 'proxy-failed'
      ? { kind: 'final', reason }
      : { kind: 'again', reason, after: null, lost: true };
  }
  const { status } = answer;
  if (status >= 200 && status < 300) return { kind: 'answered', answer };
  const said = url.search === '' ? wordOf(answer.text, url) : '';
  const reason = `the channel answered ${status}${said}`;
  if (status === 429 || status >= 500) {
    return { kind: 'again', reason, after: retryAfter(answer.headers['retry-after']), lost: status !== 429 };
  }
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
export function networkReason(error: unknown): string {
  if (error instanceof WaybillError) return error.problems.map(formatProblem).join('; ');
  if (error instanceof DOMException && error.name === 'TimeoutError') return 'no answer in time';
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
  return `the channel could not be reached (${code})`;
}
