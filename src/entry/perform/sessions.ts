import { findEnvironment } from '../../config/configuration.ts';
import { refuseUnsupported } from '../../config/unsupported.ts';
import { denialIn, WaybillError } from '../../domain/error.ts';
import { parseEntryName } from '../../domain/ledger/entry.ts';
import type { EnvironmentPolicy, Policy } from '../../domain/policy.ts';
import type { ServiceResult } from '../../domain/result.ts';
import type { Verb } from '../../domain/outcome.ts';
import { blankResult } from '../../operations/blank-result.ts';
import { head } from '../../operations/record.ts';
import type { Session } from '../../operations/session.ts';
import type { Reporter } from '../../ports/reporter.ts';
import { loadCatalog, type Guard, type LoadedCatalog, type StandIn } from '../catalog.ts';
import { chooseEnvironment } from '../choose-environment.ts';
import { chooseServices } from '../choose-services.ts';
import { resultOfError } from '../failure.ts';
import { caveatsOf, imagesPlace, ledgersPlace, platformPlace, sourcePlaces, type Chosen } from '../places.ts';
import { channelSecrets } from '../notify/secrets.ts';
import type { World } from '../world.ts';
import type { Place } from './place.ts';

/** The catalog of this checkout, or of the inputs that stand in for a file where there is none. */
export async function catalogOf(
  world: World,
  place: Place,
  services: readonly string[],
  environment: string | null,
  guard: Guard = 'required',
): Promise<LoadedCatalog> {
  const catalog = await loadCatalog({
    folder: world.folder,
    file: place.config,
    source: await world.source(),
    inputs: standIn(place, services, environment),
    guard,
  });
  world.guarded(await catalog.policy());
  channelSecrets(catalog.guarding.notify, world.environment).forEach(world.secret);
  return catalog;
}

function standIn(place: Place, services: readonly string[], environment: string | null): StandIn | null {
  const texts = (['repository', 'cluster', 'container', 'url', 'probe'] as const).flatMap((name) => {
    const value = place[name] ?? null;
    return value === null ? [] : [[name, value] as const];
  });
  const ecsServices = place['ecs-services'] ?? [];
  const written = [...texts.map(([name]) => name), ...(ecsServices.length > 0 ? ['ecs-services'] : [])];
  if (written.length === 0) return null;
  return {
    written,
    read() {
      const [service, ...others] = services;
      if (service === undefined || others.length > 0) {
        throw new WaybillError('input-invalid', {
          where: 'input "service"',
          message: `expected one service, since no ${place.config} says which there are, got ${services.length}`,
          fix: 'service: returns',
        });
      }
      return {
        service,
        environment,
        ...Object.fromEntries(texts),
        ...(place.region === null ? {} : { region: place.region }),
        ...(ecsServices.length > 0 ? { ecsServices } : {}),
      };
    },
  };
}

export interface Wanted {
  readonly place: Place;
  /** Empty: every service of the file. */
  readonly services: readonly string[];
  readonly environment: string | null;
  /** `required`, unless said. */
  readonly guard?: Guard;
}

/** What the places of these services are chosen from. */
export function chosenOf(
  catalog: LoadedCatalog,
  policy: Policy,
  { region, role }: Pick<Place, 'region' | 'role'>,
  services: readonly string[],
): Chosen {
  return { policy, region, role, otherwise: catalog.guarding.region, services };
}

/** One session for each service that is meant, in one environment. */
export async function openSessions(
  world: World,
  wanted: Wanted,
): Promise<{ readonly sessions: readonly Session[]; readonly catalog: LoadedCatalog }> {
  await world.source();
  world.prepareCloud();
  const catalog = await catalogOf(world, wanted.place, wanted.services, wanted.environment, wanted.guard);
  const services = chooseServices(catalog, wanted.services);
  const policy = await catalog.policy();
  const environment = chooseEnvironment(policy.policy, {
    input: wanted.environment,
    ref: world.run.ref,
    job: await world.jobEnvironment(),
  });
  refuseUnsupported(catalog.guarding, environment.name, services);
  if (environment.place === null) {
    throw new WaybillError('not-yet-supported', {
      where: `environments.${environment.name}`,
      message: 'expected a cluster: environments that another tool deploys are not recorded yet',
      fix: 'cluster: <the ECS cluster of this environment>',
    });
  }
  const source = await world.source();
  const chosen = chosenOf(catalog, policy.policy, wanted.place, services);
  const reach = reachOf(world, chosen, environment);
  const orchestrator = world.orchestrator(platformPlace(chosen, environment));
  const sessions = services.map((service) => ({
    service,
    environment,
    policy,
    catalog,
    ...reach,
    orchestrator,
    source,
    prober: world.prober,
    clock: world.clock,
    reporter: world.reporter,
    run: world.run,
    verb: null,
    cancel: world.cancel,
    admitted: world.admitted,
  }));
  return { sessions, catalog };
}

/** Where images and ledgers are, for sessions of one environment, all under that environment's role. */
function reachOf(
  world: World,
  chosen: Chosen,
  environment: EnvironmentPolicy,
): Pick<Session, 'registry' | 'sources' | 'imagesOf' | 'ledgers' | 'caveats'> {
  const find = (name: string): EnvironmentPolicy => findEnvironment(chosen.policy, name);
  const images = imagesPlace(chosen, environment);
  return {
    registry: world.registry(images),
    sources: [...new Set(sourcePlaces(chosen, environment).map((place) => world.registry(place)))],
    imagesOf: (name) => world.registry(imagesPlace(chosen, environment, find(name))),
    ledgers: (name) => world.registry(ledgersPlace(chosen, environment, find(name))),
    caveats: caveatsOf([images, ledgersPlace(chosen, environment, environment)]),
  };
}

/** The session of each entry that was handed over. */
export async function openEntries(world: World, place: Place, entries: readonly string[], guard?: Guard) {
  return Promise.all(
    entries.map(async (text) => {
      const name = parseEntryName(text);
      if (name === undefined) {
        throw new WaybillError('input-invalid', {
          where: 'input "entry"',
          message: `expected an entry such as returns@prod#7:sha256:…, got ${JSON.stringify(text.slice(0, 120))}`,
          fix: 'entry: ${{ steps.promote.outputs.entry }}',
        });
      }
      const { sessions } = await openSessions(world, {
        place,
        services: [name.service],
        environment: name.environment,
        ...(guard !== undefined && { guard }),
      });
      const [session] = sessions;
      if (session === undefined) throw new WaybillError('internal', { message: `no session for ${text}` });
      return { name, session };
    }),
  );
}

/** Every service for itself: what breaks one is that one's answer, and the others go on. */
export async function eachService(
  verb: Verb,
  sessions: readonly Session[],
  act: (session: Session, index: number) => Promise<ServiceResult>,
): Promise<readonly ServiceResult[]> {
  return Promise.all(
    sessions.map(async (session, index) => {
      const { reporter, warnings } = withWarnings(session.reporter);
      try {
        const result = await act({ ...session, reporter, verb }, index);
        return { ...result, warnings: [...new Set([...result.warnings, ...warnings, ...session.caveats])] };
      } catch (error) {
        const result = resultOfError(error, blankResult(verb, session.service, session.environment.name));
        const left = await leftOpen(session, error);
        return { ...result, warnings: [...new Set([...warnings, ...left, ...session.caveats])] };
      }
    }),
  );
}

/** An entry that is still open is told of beside the error: who comes next finishes it, and with what. */
async function leftOpen(session: Session, error: unknown): Promise<readonly string[]> {
  const { service, environment } = session;
  // Without credentials, or without an answer, there is nothing to ask.
  if (error instanceof WaybillError && /-(unreachable|denied)$/.test(error.code) && denialIn(error) === undefined)
    return [];
  // Where not even the ledger can be read, the error is all that is known.
  const open = (await head(session).catch(() => undefined))?.state.open ?? null;
  if (open === null) return [];
  const what = { admitted: 'admitted', began: 'under way', returning: 'on its way back' }[open.phase];
  const next = `waybill settle ${service} ${environment.name}`;
  return [
    `#${open.number} of ${service} in ${environment.name} is still open (${what}): the same command, or ${next}, finishes it`,
  ];
}

/** What was warned of belongs to the answer too: whoever reads only that must not miss it. */
function withWarnings(next: Reporter): { readonly reporter: Reporter; readonly warnings: readonly string[] } {
  const warnings: string[] = [];
  const reporter: Reporter = {
    report(report) {
      if (report.kind === 'warning') warnings.push(report.text);
      next.report(report);
    },
  };
  return { reporter, warnings };
}
