import type { EnvironmentPolicy, Policy } from '../domain/policy.ts';
import type { RegistryPlace } from './world.ts';

/** What says a region where the policy leaves it open: the input before all, the file's own after all. */
export interface Regions {
  readonly input: string | null;
  readonly file: string | null;
}

/** Where all images are that no environment has for itself: builds go there. Null: `registry` says nothing of it. */
function sharedImages({ registry }: Policy, regions: Regions): RegistryPlace | null {
  if (registry.host !== null) return { host: registry.host };
  return registry.region === null ? null : { region: regions.input ?? registry.region, account: null };
}

/** Where the images of an environment are: in its own registry, else in the one of all, else in its own region. */
export function imagesPlace(policy: Policy, environment: EnvironmentPolicy, regions: Regions): RegistryPlace {
  const own = environment.registry;
  if (own !== null && own.host !== null) return { host: own.host };
  if (own !== null) return { region: own.region ?? cloudRegion(environment, regions), account: null };
  return sharedImages(policy, regions) ?? { region: cloudRegion(environment, regions), account: null };
}

/** Where a build's image goes: to the registry of all, else to where the environment that it is built for looks first. */
export function buildPlace(policy: Policy, environment: EnvironmentPolicy | null, regions: Regions): RegistryPlace {
  const [first] = environment === null ? [] : sourcePlaces(policy, environment, regions);
  return sharedImages(policy, regions) ?? first ?? { region: regions.input ?? regions.file, account: null };
}

/** Where an image may lie that is to come to an environment, the likeliest first. */
export function sourcePlaces(
  policy: Policy,
  environment: EnvironmentPolicy,
  regions: Regions,
): readonly RegistryPlace[] {
  const required = policy.environments.filter(({ name }) => environment.requires.verifiedIn.includes(name));
  const shared = sharedImages(policy, regions);
  return [
    ...required.map((one) => imagesPlace(policy, one, regions)),
    ...(shared === null ? [] : [shared]),
    imagesPlace(policy, environment, regions),
  ];
}

/** Where an environment's ledgers are: beside its images where these are at a host, else in its own region. */
export function ledgerPlace(policy: Policy, environment: EnvironmentPolicy, regions: Regions): RegistryPlace {
  const images = imagesPlace(policy, environment, regions);
  return 'host' in images ? images : { region: cloudRegion(environment, regions), account: null };
}

/** What every summary says of a place: in which of them "once written, a tag stays" is less than the registry's own word. */
export function caveatsOf(places: readonly RegistryPlace[]): readonly string[] {
  const hosts = places.flatMap((place) => ('host' in place ? [place.host.address] : []));
  return [...new Set(hosts)].map(
    (host) =>
      `${host} keeps no tag from being overwritten: "built once" and the ledger's lock rest on looking before and after each write there, which is less than immutable tags`,
  );
}

function cloudRegion(environment: EnvironmentPolicy, regions: Regions): string | null {
  return regions.input ?? environment.region ?? regions.file;
}
