import { WaybillError } from '../../domain/error.ts';
import type { ServiceResult } from '../../domain/result.ts';
import type { Session } from '../../operations/session.ts';
import { ship } from '../../operations/ship.ts';
import type { LoadedCatalog } from '../catalog.ts';
import type { ValuesOf } from '../verbs/input.ts';
import type { ship as table } from '../verbs/ship.ts';
import { buildPlace, caveatsOf, readBy } from '../places.ts';
import { readAs } from '../read-as.ts';
import type { World } from '../world.ts';
import { buildServices } from './build.ts';
import type { BuildTarget } from './build-session.ts';
import { withEarlier } from './earlier.ts';
import { chosenOf, eachService, openSessions } from './sessions.ts';

type Inputs = ValuesOf<(typeof table)['inputs']>;

/** The whole journey of every service that is meant, side by side, each with its own outcome. */
export async function performShip(world: World, inputs: Inputs): Promise<readonly ServiceResult[]> {
  const { sessions, catalog } = await openSessions(world, {
    place: inputs,
    services: inputs.service,
    environment: inputs.environment,
  });
  if (inputs.version === null && (await catalog.policy()).from === 'inputs') throw versionNeeded();
  const built = new Map<string, ServiceResult>();
  const [first] = sessions;
  // Only where nothing is required may an image be born; elsewhere the one that was verified is carried on.
  const source = first?.environment.requires.verifiedIn.length === 0 ? first.source : null;
  if (inputs.version === null && first !== undefined && source !== null) {
    const services = sessions.map((session) => session.service);
    const request = {
      commit: null,
      archive: null,
      changedInputs: 'warn',
      verifiedIn: [],
      dryRun: inputs['dry-run'],
      environment: first.environment.name,
    } as const;
    const to = await buildTarget(world, catalog, first, services, inputs);
    const results = await buildServices(world, source, catalog, services, to, request, 'ship');
    for (const result of results) built.set(result.service, result);
  }
  const untold: ServiceResult[] = [];
  const results = await eachService('ship', sessions, async (session) => {
    const build = built.get(session.service);
    if (build !== undefined && (!build.good || build.outcome === 'planned'))
      return { ...build, verb: 'ship', environment: session.environment.name };
    const request = {
      version: inputs.version,
      acceptNoWayBack: inputs['accept-no-way-back'] ? inputs.reason : null,
      lockTimeoutSeconds: inputs['lock-timeout'],
      force: inputs.force,
      dryRun: inputs['dry-run'],
    };
    let earlier: ServiceResult | undefined;
    const shipped = await ship(session, request, (ending) => (earlier = ending));
    if (earlier !== undefined) untold.push(earlier);
    const result = withEarlier(shipped, earlier);
    if (build === undefined) return result;
    const { image, sourceKey, reused, builder, size, stages } = build.details;
    return {
      ...result,
      warnings: [...new Set([...build.warnings, ...result.warnings])],
      details: {
        ...{ image, sourceKey, reused, builder, size },
        ...(stages === undefined ? {} : { stages }),
        ...result.details,
      },
    };
  });
  return inputs['dry-run'] ? results : tellOf(world, catalog, inputs, results, untold);
}

/** Where the services' images are built to, looked at under the environment's own role. None on a pull request. */
async function buildTarget(
  world: World,
  catalog: LoadedCatalog,
  { environment }: Session,
  services: readonly string[],
  inputs: Inputs,
): Promise<BuildTarget | null> {
  if (world.isPullRequest) return null;
  const { policy } = await catalog.policy();
  const chosen = chosenOf(catalog, policy, inputs, services);
  const place = buildPlace(chosen, environment);
  const writer = world.registry(place);
  const reader = world.registry(readBy(chosen, environment, place));
  const registry = reader === writer ? writer : readAs(reader, writer);
  return { registry, logins: world.logins(place), caveats: caveatsOf([place]) };
}

/**
 * Tells the channels, of what an earlier attempt left `untold` first; one that is down is a warning beside the outcome,
 * never another outcome.
 */
async function tellOf(
  world: World,
  catalog: LoadedCatalog,
  inputs: Inputs,
  results: readonly ServiceResult[],
  untold: readonly ServiceResult[],
): Promise<readonly ServiceResult[]> {
  const { channelFile, channelsOf } = await import('../notify/channels.ts');
  const file = channelFile(catalog.guarding, inputs.role);
  const { channels, warnings } = channelsOf(inputs, file, world.environment, world.notifier);
  if (channels.length === 0)
    return results.map((result) => ({ ...result, warnings: [...result.warnings, ...warnings] }));
  const { notifyResults } = await import('../notify/notify-results.ts');
  const { notificationContext } = await import('../notify/context.ts');
  const context = notificationContext(world);
  if (untold.length > 0) await notifyResults(untold, channels, context);
  const told = await notifyResults(results, channels, context);
  return results.map((result) => {
    const failed = told.flatMap(({ result: of, channel, answer }) =>
      of === result && answer.kind === 'failed' ? [`${channel} was not told: ${answer.reason}`] : [],
    );
    return { ...result, warnings: [...new Set([...result.warnings, ...warnings, ...failed])] };
  });
}

function versionNeeded(): WaybillError {
  return new WaybillError('input-invalid', {
    where: 'input "version"',
    message: 'expected a digest or a version tag, since no file says how to build, got nothing',
    fix: 'version: 1.4.0',
  });
}
