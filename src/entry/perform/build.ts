import { refuseUnsupported } from '../../config/unsupported.ts';
import { WaybillError } from '../../domain/error.ts';
import type { ServiceResult } from '../../domain/result.ts';
import { build, type BuildRequest } from '../../operations/build.ts';
import { blankResult } from '../../operations/blank-result.ts';
import type { Source } from '../../ports/source.ts';
import type { LoadedCatalog } from '../catalog.ts';
import { chooseServices } from '../choose-services.ts';
import { resultOfError } from '../failure.ts';
import type { build as table } from '../verbs/build.ts';
import type { ValuesOf } from '../verbs/input.ts';
import type { World } from '../world.ts';
import { buildTargetOf, environmentOf, openBuildSession, type BuildTarget } from './build-session.ts';
import { catalogOf, chosenOf } from './sessions.ts';

/** Builds, or reuses, every service that is meant. */
export async function performBuild(
  world: World,
  inputs: ValuesOf<(typeof table)['inputs']>,
): Promise<readonly ServiceResult[]> {
  const source = await requireSource(world);
  if (!world.isPullRequest) world.prepareCloud();
  const catalog = await catalogOf(world, inputs, inputs.service, null);
  const services = chooseServices(catalog, inputs.service);
  refuseUnsupported(catalog.checkedOut, null, services);
  const { policy } = await catalog.policy();
  const environment = environmentOf(policy, inputs.environment, world.run.ref);
  const to = buildTargetOf(world, chosenOf(catalog, policy, inputs, services), environment);
  const results = await buildServices(world, source, catalog, services, to, {
    commit: inputs.commit,
    archive: inputs.archive,
    changedInputs: inputs['changed-inputs'],
    verifiedIn: environment?.requires.verifiedIn ?? [],
    dryRun: inputs['dry-run'],
    environment: environment?.name ?? null,
    verify: inputs.verify,
  });
  return results.map((result) => ({ ...result, details: { ...result.details, environment: environment?.name ?? '' } }));
}

/** Builds services side by side; what breaks one is that one's answer. `verb`: what it is done for. */
export async function buildServices(
  world: World,
  source: Source,
  catalog: LoadedCatalog,
  services: readonly string[],
  to: BuildTarget | null,
  request: BuildRequest,
  verb: 'build' | 'ship' = 'build',
): Promise<readonly ServiceResult[]> {
  const session = await openBuildSession(world, source, catalog, to);
  return Promise.all(
    services.map(async (service) => {
      try {
        const result = await build({ ...session, service }, request);
        return { ...result, warnings: [...result.warnings, ...(to?.caveats ?? [])] };
      } catch (error) {
        return resultOfError(error, blankResult(verb, service, null));
      }
    }),
  );
}

export async function requireSource(world: World): Promise<Source> {
  const source = await world.source();
  if (source !== null) return source;
  throw new WaybillError('git-failed', {
    where: 'build',
    message: 'expected a git repository to build from, found none here',
    fix: '- uses: actions/checkout@<sha>',
  });
}
