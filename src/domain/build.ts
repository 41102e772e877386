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
}

/** Every path of the repository that the build may read, sorted, without repeats. */
export function declaredPaths(build: BuildDeclaration): readonly string[] {
  const paths = new Set([build.context, ...build.paths, ...Object.values(build.contexts)]);
  if (build.recipe.kind === 'dockerfile') paths.add(build.recipe.path);
  return [...paths].sort();
}

/**
 * Seconds since the epoch that every exported file, and SOURCE_DATE_EPOCH, says: 1 January 1980, the earliest that ZIP
 * knows. One for all commits, so that the same tree is the same build whichever commit it is built from.
 */
export const exportTime = 315_532_800;
