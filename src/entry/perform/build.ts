import { refuseUnsupported } from '../../config/unsupported.ts';
import { WaybillError } from '../../domain/error.ts';
import type { ServiceResult } from '../../domain/result.ts';
import { build, type BuildRequest } from '../../operations/build.ts';
import { blankResult } from '../../operations/blank-result.ts';
import { environmentsFor } from '../../plan/graph.ts';
import type { RegistryLogin } from '../../ports/builder.ts';
import type { Registry } from '../../ports/registry.ts';
import type { Source } from '../../ports/source.ts';
import type { LoadedCatalog } from '../catalog.ts';
import { chooseServices } from '../choose-services.ts';
import { findEnvironment } from '../../config/configuration.ts';
import { resultOfError } from '../failure.ts';
import type { build as table } from '../verbs/build.ts';
import type { ValuesOf } from '../verbs/input.ts';
import { buildPlace, caveatsOf } from '../places.ts';
import type { World } from '../world.ts';
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
  const matches = world.run.ref === null ? [] : environmentsFor(policy, world.run.ref);
  const environment =
    inputs.environment !== null
      ? findEnvironment(policy, inputs.environment)
      : matches.length === 1
        ? matches[0]
        : undefined;
  const chosen = buildPlace(chosenOf(catalog, policy, inputs, services), environment ?? null);
  // Here the input is for the role that builds; while shipping it is for that of the environment.
  const { role } = inputs;
  const place = role === null || 'host' in chosen ? chosen : { ...chosen, role: { arn: role, services } };
  // A pull request may come from anybody: it gets no registry at all.
  const to = world.isPullRequest
    ? null
    : { registry: world.registry(place), logins: world.logins(place), caveats: caveatsOf([place]) };
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

/** Where images are built to, and what every summary says of that. */
export interface BuildTarget {
  readonly registry: Registry;
  readonly logins: () => Promise<readonly RegistryLogin[]>;
  readonly caveats: readonly string[];
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
  const { registry, logins, caveats } = to ?? { registry: null, logins: null, caveats: [] };
  const scratch = await world.scratch();
  const { builder, clock, reporter, run } = world;
  return Promise.all(
    services.map(async (service) => {
      try {
        const session = { service, catalog, source, builder, scratch, registry, logins, clock, reporter, run };
        const result = await build(session, request);
        return { ...result, warnings: [...result.warnings, ...caveats] };
      } catch (error) {
        return resultOfError(error, blankResult(verb, service, null));
      }
    }),
  );
}

async function requireSource(world: World): Promise<Source> {
  const source = await world.source();
  if (source !== null) return source;
  throw new WaybillError('git-failed', {
    where: 'build',
    message: 'expected a git repository to build from, found none here',
    fix: '- uses: actions/checkout@<sha>',
  });
}
