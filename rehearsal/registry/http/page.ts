import type { RegistryStore } from '../store.ts';

/** One page of names in order, after `last`, and the query of the next page where there is one. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next?: string;
}

/** Cuts a page out of `all`, which is sorted by `nameOf`. `undefined` where `n` is no number. */
export function cutPage<Item>(
  all: readonly Item[],
  nameOf: (item: Item) => string,
  query: URLSearchParams,
  store: RegistryStore,
): Page<Item> | undefined {
  const asked = query.get('n');
  if (asked !== null && !/^\d+$/.test(asked)) return undefined;
  const last = query.get('last');
  const rest = last === null ? all : all.filter((item) => nameOf(item) > last);
  const limit = Math.min(asked === null ? Infinity : Number(asked), store.settings.pageSize ?? Infinity);
  const items = rest.slice(0, limit);
  const end = items.at(-1);
  if (end === undefined || items.length === rest.length) return { items };
  return { items, next: new URLSearchParams({ n: String(limit), last: nameOf(end) }).toString() };
}
