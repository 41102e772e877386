import type { Clock } from '../../ports/clock.ts';
import type { Web } from '../../ports/web.ts';
import { exchange, type Patience } from './exchange.ts';

/** One message for one address. */
export interface Delivery {
  /** Known to few: it never appears in a reason (I9). */
  readonly address: URL;
  readonly headers: Readonly<Record<string, string>> | (() => Readonly<Record<string, string>>);
  readonly body: string;
}

export type Delivered = { readonly kind: 'sent' } | { readonly kind: 'failed'; readonly reason: string };

/**
 * Posts until it is taken, refused for good or the deadline is over. A message whose answer was lost is sent twice, under
 * the same id.
 */
export async function deliver(
  { address: url, headers, body }: Delivery,
  clock: Clock,
  web: Web,
  limits?: Patience,
): Promise<Delivered> {
  const request = {
    method: 'POST',
    url,
    headers: typeof headers === 'function' ? headers : () => headers,
    body,
    repeatable: true,
  } as const;
  const answer = await exchange(request, clock, web, limits);
  return answer.kind === 'answered' ? { kind: 'sent' } : { kind: 'failed', reason: answer.reason };
}
