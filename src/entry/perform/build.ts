import { WaybillError } from '../../domain/error.ts';
import type { ServiceResult } from '../../domain/result.ts';
import { refuseUnsupported } from '../../config/unsupported.ts';
import { build } from '../../operations/build.ts';
import { blankResult } from '../../operations/result.ts';
import { environmentsFor } from '../../plan/graph.ts';
import type { ValuesOf } from '../verbs/input.ts';
import type { build as table } from '../verbs/build.ts';
import { resultOfError } from '../failure.ts';
import type { World } from '../world.ts';
import { catalogOf } from './sessions.ts';

type Inputs = Pick<
  ValuesOf<(typeof table)['inputs']>,
  'service' | 'archive' | 'config' | 'region' | 'repository' | 'dry-run'
>;

/** Builds, or reuses, every service that is meant. */
export async function performBuild(world: World, inputs: Inputs): Promise<readonly ServiceResult[]> {
  const source = await world.source();
  if (source === null) {
    throw new WaybillError('git-failed', {
      where: 'build',
      message: 'expected a git repository to build from, found none here',
      fix: '- uses: actions/checkout@<sha>',
    });
  }
  const catalog = await catalogOf(world, inputs, inputs.service, null);
  const services = inputs.service.length > 0 ? inputs.service : catalog.checkedOut.services;
  refuseUnsupported(catalog.checkedOut, null, services);
  const { policy } = await catalog.policy();
  const matches = world.run.ref === null ? [] : environmentsFor(policy, world.run.ref);
  const environment = matches.length === 1 ? (matches[0]?.name ?? null) : null;
  const registry = world.isPullRequest
    ? null
    : (await world.cloud(inputs.region ?? policy.registry.region ?? catalog.guarding.region)).registry;
  const builder = await world.builder();
  const scratch = await world.scratch();
  return Promise.all(
    services.map(async (service) => {
      try {
        const result = await build(
          {
            service,
            catalog,
            source,
            builder,
            scratch,
            registry,
            clock: world.clock,
            reporter: world.reporter,
            run: world.run,
          },
          { archive: inputs.archive, dryRun: inputs['dry-run'] },
        );
        return { ...result, details: { ...result.details, environment: environment ?? '' } };
      } catch (error) {
        return resultOfError(error, blankResult('build', service, null));
      }
    }),
  );
}
