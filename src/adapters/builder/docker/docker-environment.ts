import { exportTime } from '../../../domain/build.ts';
import { buildEnvironment } from '../environment.ts';

/** What GitHub's cache is reached by. It opens this repository's cache and artifacts to whoever has it. */
const cacheOfRun = /^ACTIONS_(?:RUNTIME_TOKEN|CACHE_URL|RESULTS_URL|CACHE_SERVICE_V2)$/i;

/**
 * The environment of the `docker` program. A Dockerfile sees none of it, so that the cloud's keys stay in it, for
 * credential helpers; the runner's command files and, without the `gha` cache, its tokens do not.
 */
export function dockerEnvironment(
  environment: NodeJS.ProcessEnv,
  options: { readonly gha: boolean },
): NodeJS.ProcessEnv {
  const cloud = Object.entries(environment).filter(
    ([name]) => /^AWS_/i.test(name) || (options.gha && cacheOfRun.test(name)),
  );
  return {
    ...buildEnvironment(environment),
    ...Object.fromEntries(cloud),
    SOURCE_DATE_EPOCH: String(exportTime),
    // The export is no checkout: what lies above it is another repository.
    BUILDX_GIT_INFO: 'false',
    BUILDX_NO_DEFAULT_ATTESTATIONS: '1',
    DOCKER_CLI_HINTS: 'false',
  };
}
