import { WaybillError } from '../../domain/error.ts';
import type { BuiltImage } from '../../domain/image.ts';
import type { Builder } from '../../ports/builder.ts';
import { runBuild } from './command.ts';
import type { Layout } from './layout.ts';
import { openLayout } from './open-layout.ts';
import { checkPlatforms } from './platforms.ts';
import { readImage } from './read-image.ts';

/**
 * Builds by a command that runs inside the exported tree, or takes an archive from the workspace. `environment` is the
 * process's own: a command gets what is left of it after the runner's and the cloud's keys are taken out. When `cancel`
 * is aborted the command's whole process group is ended and `cancelled` is thrown. `secrets` are blotted out of what it prints.
 */
export function createBuilder(options: {
  readonly workspace: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly cancel?: AbortSignal;
  readonly secrets?: readonly string[];
}): Builder {
  const { workspace, environment, cancel = new AbortController().signal, secrets = [] } = options;
  const read = async (
    root: string,
    path: string,
    key: 'build.output' | 'build.archive',
    platforms: readonly string[],
  ): Promise<BuiltImage> => {
    let layout: Layout | undefined;
    try {
      layout = await openLayout({ root, path, key, temporary: environment['RUNNER_TEMP'], cancel });
      const image = await readImage(layout);
      await checkPlatforms(image, platforms);
      return image;
    } catch (error) {
      await layout?.close();
      throw cancel.aborted ? cancelled(error) : error;
    }
  };
  return {
    async build(build, folder, output) {
      if (cancel.aborted) throw cancelled();
      const { recipe, platforms } = build;
      switch (recipe.kind) {
        case 'command':
          await runBuild({ words: recipe.words, folder, environment, cancel, output, secrets });
          return read(folder, recipe.output, 'build.output', platforms);
        case 'archive':
          return read(workspace, recipe.path, 'build.archive', platforms);
        case 'dockerfile':
          throw new WaybillError('not-yet-supported', {
            where: 'build.dockerfile',
            message: `expected a build that this version can run (a command, or an archive), got the Dockerfile ${JSON.stringify(recipe.path)}`,
            fix: 'command: docker buildx build --output type=oci,dest=image.tar .\noutput: image.tar',
          });
      }
    },
  };
}

function cancelled(cause?: unknown): WaybillError {
  return new WaybillError('cancelled', { where: 'build', message: 'the build was cancelled' }, cause);
}
