import { refuseUnsupported } from '../../config/unsupported.ts';
import type { ServiceResult } from '../../domain/result.ts';
import { blankResult } from '../../operations/blank-result.ts';
import { test } from '../../operations/test.ts';
import { chooseServices } from '../choose-services.ts';
import { resultOfError } from '../failure.ts';
import type { ValuesOf } from '../verbs/input.ts';
import type { test as table } from '../verbs/test.ts';
import type { World } from '../world.ts';
import { buildTargetOf, environmentOf, openBuildSession } from './build-session.ts';
import { requireSource } from './build.ts';
import { catalogOf, chosenOf } from './sessions.ts';

/** Runs the stages of every service that is meant, side by side; what breaks one is that one's answer. */
export async function performTest(
  world: World,
  inputs: ValuesOf<(typeof table)['inputs']>,
): Promise<readonly ServiceResult[]> {
  const source = await requireSource(world);
  if (!world.isPullRequest) world.prepareCloud();
  const catalog = await catalogOf(world, inputs, inputs.service, null);
  const services = chooseServices(catalog, inputs.service);
  refuseUnsupported(catalog.checkedOut, null, services);
  const { policy } = await catalog.policy();
  const environment = environmentOf(policy, null, world.run.ref);
  const to = buildTargetOf(world, chosenOf(catalog, policy, inputs, services), environment);
  const session = await openBuildSession(world, source, catalog, to);
  const request = {
    commit: inputs.commit,
    only: inputs.stage,
    again: inputs.again,
    dryRun: inputs['dry-run'],
  };
  return Promise.all(
    services.map(async (service) => {
      try {
        return await test({ ...session, service }, request);
      } catch (error) {
        return resultOfError(error, blankResult('test', service, null));
      }
    }),
  );
}
