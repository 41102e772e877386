import { namedJson, type Names } from './names.ts';
import { fromBase64, isLoose, type Loose, type SavedParts, type SavedRepository } from './saved.ts';

interface Manifest {
  readonly subject?: { readonly digest: string };
  readonly config?: { readonly digest: string };
  readonly layers?: readonly { readonly digest: string }[];
  readonly manifests?: readonly { readonly digest: string }[];
  readonly artifactType?: string;
}

/**
 * An image repository by what its tags reach: where each tag points, and for every image the set of statements beside
 * it. A statement that was made twice, by another run at another time, is one. What no tag reaches is not there.
 */
export function repositoryForm(parts: SavedParts, repository: SavedRepository, names: Names): Loose {
  const manifests = new Map(
    repository.images.map(({ digest, manifest }) => [digest, JSON.parse(fromBase64(manifest)) as Manifest]),
  );
  const reached = reachable(repository, manifests);
  const stamps: Record<string, readonly string[]> = {};
  const problems: string[] = [];
  for (const digest of reached) {
    const beside = [...manifests].filter(([, { subject }]) => subject?.digest === digest);
    if (beside.length > 0)
      stamps[digest] = [...new Set(beside.map(([, stamp]) => statementOf(parts, stamp, names)))].sort();
    problems.push(...missing(repository, manifests, digest));
    for (const [stamp] of beside) problems.push(...missing(repository, manifests, stamp));
  }
  return {
    mutability: repository.mutability,
    tags: namedJson(Object.fromEntries(repository.tags.toSorted(([a], [b]) => (a < b ? -1 : 1))), names),
    stamps,
    problems,
  };
}

function reachable(repository: SavedRepository, manifests: ReadonlyMap<string, Manifest>): ReadonlySet<string> {
  const reached = new Set<string>();
  const reach = (digest: string): void => {
    if (reached.has(digest)) return;
    reached.add(digest);
    for (const child of manifests.get(digest)?.manifests ?? []) reach(child.digest);
  };
  for (const [, digest] of repository.tags) reach(digest);
  return reached;
}

/** An image that cannot be pulled whole. */
function missing(
  repository: SavedRepository,
  manifests: ReadonlyMap<string, Manifest>,
  digest: string,
): readonly string[] {
  const manifest = manifests.get(digest);
  if (manifest === undefined) return [`${digest} is named and is not there`];
  const blobs = [...(manifest.config === undefined ? [] : [manifest.config]), ...(manifest.layers ?? [])];
  return blobs
    .filter((blob) => !repository.blobs.includes(blob.digest))
    .map((blob) => `${digest} lacks ${blob.digest}`);
}

/** What a stamp says, apart from when and by which run. */
function statementOf(parts: SavedParts, stamp: Manifest, names: Names): string {
  const layer = stamp.layers?.[0]?.digest ?? '';
  const statement: unknown = JSON.parse(fromBase64(parts.blobs.get(layer) ?? '') || 'null');
  const {
    run: _run,
    time: _time,
    ...predicate
  } = isLoose(statement) && isLoose(statement['predicate']) ? statement['predicate'] : {};
  return JSON.stringify(namedJson({ ...(isLoose(statement) ? statement : {}), predicate }, names));
}
