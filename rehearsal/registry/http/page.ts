import type { RegistryStore } from '../store.ts';

/** One page of names in order, after `last`, and the query of the next page where there is one. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next?: string;
}

/** The order of names in lists: case-insensitive (distribution specification 1.1, "Listing Tags"), then by code unit. */
export function inOrder(a: string, b: string): number {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  if (left !== right) return left < right ? -1 : 1;
  return a < b ? -1 : a === b ? 0 : 1;
}

/** Cuts a page out of `all`, which is sorted by `nameOf` {@link inOrder}. `undefined` where `n` is no number. */
export function cutPage<Item>(
  all: readonly Item[],
  nameOf: (item: Item) => string,
  query: URLSearchParams,
  store: RegistryStore,
): Page<Item> | undefined {
  const asked = query.get('n');
  if (asked !== null && !/^\d+$/.test(asked)) return undefined;
  const last = query.get('last');
  const rest = last === null ? all : all.filter((item) => inOrder(nameOf(item), last) > 0);
  const limit = Math.min(asked === null ? Infinity : Number(asked), store.settings.pageSize ?? Infinity);
  const items = rest.slice(0, limit);
  const end = items.at(-1);
  if (end === undefined || items.length === rest.length) return { items };
  return { items, next: new URLSearchParams({ n: String(limit), last: nameOf(end) }).toString() };
}
