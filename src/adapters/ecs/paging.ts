/** Items in groups of at most `size`: what one describe call takes. */
export function* batches<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextToken: string | undefined;
}

/** Follows a list to its end, or until there are `limit` items; AWS may answer with short and with empty pages. */
export async function pages<Item>(
  fetch: (nextToken: string | undefined) => Promise<Page<Item>>,
  limit = Number.POSITIVE_INFINITY,
): Promise<Item[]> {
  const found: Item[] = [];
  let token: string | undefined;
  do {
    const page = await fetch(token);
    found.push(...page.items);
    token = page.nextToken;
  } while (token !== undefined && token !== '' && found.length < limit);
  return found.length > limit ? found.slice(0, limit) : found;
}
