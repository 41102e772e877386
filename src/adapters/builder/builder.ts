import type { BuildDeclaration } from '../../domain/build.ts';
import { WaybillError } from '../../domain/error.ts';
import type { BuiltImage } from '../../domain/image.ts';
import type { Builder, BuildOptions } from '../../ports/builder.ts';
import { withoutAttestations } from './attestations.ts';
import { runBuild } from './command.ts';
import type { Layout } from './layout.ts';
import { openLayout } from './open-layout.ts';
import { checkPlatforms } from './platforms.ts';
import { readImage } from './read-image.ts';

/**
 * Builds a Dockerfile with what the machine has for it or by a command that runs inside the exported tree, or takes an
 * archive from the workspace. `environment` is the process's own: a command gets what is left of it after the runner's
 * and the cloud's keys are taken out. When `cancel` is aborted the whole process group is ended and `cancelled` is
 * thrown. `secrets` are blotted out of what is printed.
 */
export function createBuilder(options: {
  readonly workspace: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly cancel?: AbortSignal;
  readonly secrets?: readonly string[];
}): Builder {
  const { workspace, environment, cancel = new AbortController().signal, secrets = [] } = options;
  // Asked anew each time: it changes while something is awaited.
  const isCancelled = (): boolean => cancel.aborted;
  const make = async (
    build: BuildDeclaration,
    folder: string,
    output: (line: string) => void,
    { logins, fresh }: BuildOptions,
  ): Promise<BuiltImage> => {
    const { recipe } = build;
    switch (recipe.kind) {
      case 'command':
        await runBuild({ words: recipe.words, folder, environment, cancel, output, secrets });
        return readLayout({
          root: folder,
          path: recipe.output,
          key: 'build.output',
          temporary: environment['RUNNER_TEMP'],
          cancel,
        });
      case 'archive':
        return readLayout({
          root: workspace,
          path: recipe.path,
          key: 'build.archive',
          temporary: environment['RUNNER_TEMP'],
          cancel,
        });
      case 'dockerfile': {
        const { buildDockerfile } = await import('./docker/build-dockerfile.ts');
        const given = { build, folder, workspace, environment, cancel, output, secrets };
        return buildDockerfile({ ...given, dockerfile: recipe.path, logins: logins ?? null, fresh: fresh ?? false });
      }
    }
  };
  return {
    async build(build, folder, output, given = {}) {
      if (isCancelled()) throw cancelled();
      let image: BuiltImage | undefined;
      try {
        image = await make(build, folder, output, given);
        await checkPlatforms(image, build.platforms, build.recipe.kind);
        return asKept(image, build);
      } catch (error) {
        await image?.dispose();
        throw isCancelled() ? cancelled(error) : error;
      }
    },
    async compare(one, other) {
      const { compareImages } = await import('./compare-images.ts');
      return compareImages(one, other, cancel);
    },
  };
}

async function readLayout(request: Parameters<typeof openLayout>[0]): Promise<BuiltImage> {
  let layout: Layout | undefined;
  try {
    layout = await openLayout(request);
    return await readImage(layout);
  } catch (error) {
    await layout?.close();
    throw error;
  }
}

/** An archive is accepted as it is, unless it is said otherwise. */
function asKept(image: BuiltImage, { recipe, means }: BuildDeclaration): BuiltImage {
  const where = means?.attestations ?? (recipe.kind === 'archive' ? 'children' : 'referrers');
  return where === 'children' ? image : withoutAttestations(image, where);
}

function cancelled(cause?: unknown): WaybillError {
  return new WaybillError('cancelled', { where: 'build', message: 'the build was cancelled' }, cause);
}
