import type { RegistryStore } from '../registry/store.ts';
import { invalidParameter } from './refusals.ts';

export interface PageRequest {
  readonly nextToken?: string;
  readonly maxResults?: number;
}

/** One page of `all`; a token names how many have been answered before, and for which kind of list. */
export function page<Item>(
  store: RegistryStore,
  all: readonly Item[],
  request: PageRequest,
  limits: { readonly list: string; readonly usual: number; readonly most: number },
): { readonly items: readonly Item[]; readonly nextToken?: string } {
  const { maxResults = limits.usual, nextToken } = request;
  if (!Number.isInteger(maxResults) || maxResults < 1 || maxResults > limits.most)
    throw invalidParameter('maxResults', `Member must have value between 1 and ${limits.most}`);
  const start = nextToken === undefined ? 0 : readToken(nextToken, limits.list);
  const size = Math.min(maxResults, store.settings.pageSize ?? Infinity);
  const items = all.slice(start, start + size);
  if (start + size >= all.length) return { items };
  return { items, nextToken: Buffer.from(JSON.stringify([limits.list, start + size])).toString('base64') };
}

function readToken(token: string, list: string): number {
  try {
    const [kind, start] = JSON.parse(Buffer.from(token, 'base64').toString('utf8')) as [unknown, unknown];
    if (kind === list && typeof start === 'number') return start;
  } catch {
    throw invalidParameter('nextToken', 'Invalid nextToken');
  }
  throw invalidParameter('nextToken', 'Invalid nextToken');
}
