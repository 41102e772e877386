/** How an image comes to be, as `waybill.yml` declares it: read at the commit that is built. */
export interface BuildDeclaration {
  /** The context's folder in the repository, `.` for the root; never outside of it. */
  readonly context: string;
  /** Path from the repository's root, as in `dockerfile:`; part of the key where `recipe` is `dockerfile`. */
  readonly recipe:
    | { readonly kind: 'dockerfile'; readonly path: string }
    /** Run without a shell inside the exported tree; writes an OCI layout or archive at `output` (from the export's root). */
    | { readonly kind: 'command'; readonly words: readonly string[]; readonly output: string }
    /** Made elsewhere, accepted as it is and stamped `source: unproven`. A path in the workspace. */
    | { readonly kind: 'archive'; readonly path: string };
  readonly target: string | null;
  readonly arguments: Readonly<Record<string, string>>;
  readonly platforms: readonly string[];
  /** Further paths from the repository's root that enter the key and the export. */
  readonly paths: readonly string[];
  /** Named contexts: name → path in the repository. */
  readonly contexts: Readonly<Record<string, string>>;
  readonly epoch: number;
  /** Absent: the best builder that is there, and nothing more. */
  readonly means?: BuildMeans;
}

/**
 * With what an image is built. Nothing of it is in the source key: another machine may build the same source in its own
 * way, and the first image of a source is the one that counts.
 */
export interface BuildMeans {
  /** null: the best that is there. */
  readonly builder: 'buildx' | 'docker' | null;
  /** By the id that `RUN --mount=type=secret` names. */
  readonly secrets: Readonly<Record<string, BuildSecret>>;
  /** As `docker build --ssh` takes them: `default`, or an id and a key's path. */
  readonly ssh: readonly string[];
  readonly cache: BuildCache | null;
  /** What BuildKit is asked to attest. */
  readonly sbom: boolean | { readonly generator: string };
  readonly provenance: 'min' | 'max' | null;
  /** Where attestations are kept; null: `referrers` for what is built here, as they are in an archive. */
  readonly attestations: Attestations | null;
}

/** `children`: in the index, as BuildKit writes them. */
export type Attestations = 'referrers' | 'children' | 'none';

/** The name of an environment variable, or a file's path: absolute, from `~/`, or from the workspace. Never the value. */
export type BuildSecret =
  { readonly kind: 'variable'; readonly name: string } | { readonly kind: 'file'; readonly path: string };

/** Where BuildKit keeps what it may use again; several places may be given. */
export interface BuildCache {
  /** A folder, as a secret's file is found. */
  readonly local: string | null;
  /** A reference with a tag that moves: never in an image repository. */
  readonly registry: string | null;
  /** GitHub's cache: its options, such as `scope`. */
  readonly gha: Readonly<Record<string, string>> | null;
  readonly mode: 'min' | 'max';
}

/** What is meant where nothing is said. */
export const plainMeans: BuildMeans = {
  builder: null,
  secrets: {},
  ssh: [],
  cache: null,
  sbom: false,
  provenance: null,
  attestations: null,
};

/** Every path of the repository that the build may read, sorted, without repeats. */
export function declaredPaths(build: BuildDeclaration): readonly string[] {
  const paths = new Set([build.context, ...build.paths, ...Object.values(build.contexts)]);
  if (build.recipe.kind === 'dockerfile') paths.add(build.recipe.path);
  return [...paths].sort();
}

/**
 * The ignore file of a Dockerfile's own (`<Dockerfile>.dockerignore`), where it would lie outside of the declared paths: the
 * builder reads it wherever the Dockerfile is, if there is one. Undefined where the paths cover it, or there is no Dockerfile.
 */
export function ownIgnoreFile(build: BuildDeclaration): string | undefined {
  if (build.recipe.kind !== 'dockerfile') return undefined;
  const path = `${build.recipe.path}.dockerignore`;
  const covered = declaredPaths(build).some((one) => one === '.' || path === one || path.startsWith(`${one}/`));
  return covered ? undefined : path;
}

/**
 * Seconds since the epoch that every exported file, and SOURCE_DATE_EPOCH, says: 1 January 1980, the earliest that ZIP
 * knows. One for all commits, so that the same tree is the same build whichever commit it is built from.
 */
export const exportTime = 315_532_800;
