import { fromBase64, isLoose, type Loose, type SavedParts, type SavedRepository } from './saved.ts';

/** One entry of a ledger as it stands in the registry: read here, not by the code that is tested. */
export interface ChainEntry {
  readonly number: number;
  readonly digest: string;
  readonly kind: string;
  readonly event: Loose;
  readonly header: Loose;
  readonly state: Loose;
}

export interface Chain {
  readonly repository: string;
  readonly entries: readonly ChainEntry[];
  /** What makes it no chain: gaps, links that do not hold. */
  readonly problems: readonly string[];
}

const entryTag = /^[0-9]{6,}$/;

/** The ledgers among the repositories, by the tags of their entries. */
export function chainsOf(parts: SavedParts): readonly Chain[] {
  return parts.repositories.filter(({ tags }) => tags.some(([tag]) => entryTag.test(tag))).map(chainOf);
}

function chainOf(repository: SavedRepository): Chain {
  const tagged = repository.tags.filter(([tag]) => entryTag.test(tag)).toSorted(([a], [b]) => Number(a) - Number(b));
  const entries = tagged.map(([tag, digest]) => {
    const manifest = repository.images.find((image) => image.digest === digest)?.manifest ?? '';
    return entryOf(Number(tag), digest, fromBase64(manifest));
  });
  const problems = entries.flatMap((entry, index) => {
    const expected = index + 1;
    const found: string[] = [];
    if (entry.number !== expected) found.push(`entry ${entry.number} stands where ${expected} should`);
    if (entry.header['number'] !== entry.number) found.push(`entry ${entry.number} says it is another`);
    if (entry.header['previous'] !== (entries[index - 1]?.digest ?? null))
      found.push(`entry ${entry.number} does not follow the one before it`);
    return found;
  });
  return { repository: repository.name, entries, problems };
}

function entryOf(number: number, digest: string, manifest: string): ChainEntry {
  const { annotations } = JSON.parse(manifest) as { readonly annotations: Readonly<Record<string, string>> };
  const statement = JSON.parse(annotations['dev.waybill.statement'] ?? '{}') as { readonly predicate?: Loose };
  const { event, state, ...header } = statement.predicate ?? {};
  if (!isLoose(event) || !isLoose(state)) throw new Error(`entry ${number} has no event or no state`);
  return { number, digest, kind: String(event['kind']), event, header, state };
}

/** `open` of a state: what is under way, or nothing. */
export function openOf(entry: ChainEntry | undefined): Loose | undefined {
  const open = entry?.state['open'];
  return isLoose(open) ? open : undefined;
}

/** The hash of the revision that an event, or a part of a state, speaks of. */
export function revisionOf(value: unknown): string | undefined {
  const revision = isLoose(value) ? value['revision'] : undefined;
  const hash = isLoose(revision) ? revision['hash'] : undefined;
  return typeof hash === 'string' ? hash : undefined;
}
