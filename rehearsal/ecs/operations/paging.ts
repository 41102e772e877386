import { invalid } from './refusals.ts';

export interface PageRequest {
  readonly nextToken?: string | undefined;
  readonly maxResults?: number | undefined;
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly nextToken: string | undefined;
}

/** One page of a list. `cap` is the rehearsal's own limit, to try clients with many small pages. */
export function paginate<T>(all: readonly T[], request: PageRequest, usual: number, cap: number | undefined): Page<T> {
  const asked = request.maxResults ?? usual;
  if (!Number.isInteger(asked) || asked < 1 || asked > 100) throw invalid('maxResults must be between 1 and 100.');
  const size = Math.max(1, Math.min(asked, cap ?? asked));
  const from = request.nextToken === undefined ? 0 : offsetOf(request.nextToken);
  const end = from + size;
  return { items: all.slice(from, end), nextToken: end < all.length ? tokenOf(end) : undefined };
}

function tokenOf(offset: number): string {
  return Buffer.from(`page:${offset}`).toString('base64url');
}

function offsetOf(token: string): number {
  const [, offset] = /^page:(\d+)$/.exec(Buffer.from(token, 'base64url').toString()) ?? [];
  if (offset === undefined) throw invalid('Invalid token.');
  return Number(offset);
}
