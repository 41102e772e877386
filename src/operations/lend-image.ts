import type { Commit } from '../domain/git.ts';
import type { BuiltImage } from '../domain/image.ts';
import type { ServiceTopology } from '../domain/topology.ts';
import type { Builder, RegistryLogin } from '../ports/builder.ts';
import type { Reporter } from '../ports/reporter.ts';
import type { Scratch } from '../ports/scratch.ts';
import type { Source } from '../ports/source.ts';

/** What an image is made with. */
export interface Workshop {
  readonly service: string;
  readonly source: Source;
  readonly builder: Builder;
  readonly scratch: Scratch;
  readonly reporter: Reporter;
  /** To the registry, for base images; null on a pull request. */
  readonly logins?: (() => Promise<readonly RegistryLogin[]>) | null;
}

/**
 * Exports the source, builds it, and lends the image: folder and image are gone afterwards. `fresh`: nothing is taken
 * from a cache.
 */
export async function lendImage<T>(
  workshop: Workshop,
  { commit, topology }: { readonly commit: Commit; readonly topology: ServiceTopology },
  use: (image: BuiltImage) => Promise<T>,
  fresh = false,
): Promise<T> {
  const { service, reporter, logins } = workshop;
  const folder = await workshop.scratch.folder('context');
  try {
    // An archive was made elsewhere: nothing of the source is needed to read it.
    if (topology.build.recipe.kind !== 'archive') {
      reporter.report({ kind: 'step', service, environment: 'build', text: `exporting ${commit.slice(0, 10)}` });
      await workshop.source.exportTree(commit, topology.build, folder.path);
    }
    const image = await workshop.builder.build(
      topology.build,
      folder.path,
      (text) => reporter.report({ kind: 'output', service, text }),
      { fresh, ...(logins === undefined || logins === null ? {} : { logins }) },
    );
    try {
      return await use(image);
    } finally {
      await image.dispose();
    }
  } finally {
    await folder.remove();
  }
}
