import type { EnvironmentPolicy, Policy, RegistrySite } from '../domain/policy.ts';
import type { CloudPlace, PlacedRole, RegistryPlace } from './world.ts';

/** What places are chosen from. */
export interface Chosen {
  readonly policy: Policy;
  /** The input `region`: it wins over all that a file says. */
  readonly region: string | null;
  /** The input `role`: it stands for the role of the environment. */
  readonly role: string | null;
  /** The region of the file. */
  readonly otherwise: string | null;
  /** For whose sake roles are assumed. */
  readonly services: readonly string[];
}

/** Where the platform of an environment is, under that environment's role. */
export function platformPlace(chosen: Chosen, environment: EnvironmentPolicy): CloudPlace {
  return { region: regionOf(chosen, environment.region), role: roleOf(chosen, roleFor(chosen, environment)) };
}

/**
 * Where the images of an environment are; `reader` is who looks at them, under its own role. What comes to a registry of
 * the environment's own is written under that registry's role, where it has one.
 */
export function imagesPlace(chosen: Chosen, reader: EnvironmentPolicy, of: EnvironmentPolicy = reader): RegistryPlace {
  const own = of.name === reader.name ? (of.registry?.role ?? null) : null;
  return placeOf(chosen, siteOf(chosen.policy, of), chosen.role ?? own ?? reader.role);
}

/** Where an image may lie that is to come to an environment, the likeliest first. */
export function sourcePlaces(chosen: Chosen, environment: EnvironmentPolicy): readonly RegistryPlace[] {
  const { policy } = chosen;
  const required = policy.environments.filter(({ name }) => environment.requires.verifiedIn.includes(name));
  return [
    ...required.map((one) => imagesPlace(chosen, environment, one)),
    ...(isShared(policy)
      ? [placeOf(chosen, siteOf(policy, withoutOwn(environment)), roleFor(chosen, environment))]
      : []),
    imagesPlace(chosen, environment),
  ];
}

/**
 * Where the ledgers of an environment are: in its own account and region, or beside its images where these are at a host.
 * `reader` is who looks at them.
 */
export function ledgersPlace(chosen: Chosen, reader: EnvironmentPolicy, of: EnvironmentPolicy): RegistryPlace {
  const images = imagesPlace(chosen, reader, of);
  if ('host' in images) return images;
  return { account: of.account, region: regionOf(chosen, of.region), role: roleOf(chosen, roleFor(chosen, reader)) };
}

/**
 * Where images are built to: to the registry of all where there is one, else to where the environment that is built for
 * looks first; under the registry's role, else under the environment's. Null: no environment is known.
 */
export function buildPlace(chosen: Chosen, environment: EnvironmentPolicy | null): RegistryPlace {
  const { policy } = chosen;
  if (environment === null) return placeOf(chosen, policy.registry, policy.registry.role);
  const [required = environment] = policy.environments.filter(({ name }) =>
    environment.requires.verifiedIn.includes(name),
  );
  const site = siteOf(policy, isShared(policy) ? withoutOwn(environment) : required);
  return placeOf(chosen, site, site.role ?? roleFor(chosen, environment));
}

/** The same place, under an environment's own role. */
export function readBy(chosen: Chosen, reader: EnvironmentPolicy, place: RegistryPlace): RegistryPlace {
  return 'host' in place ? place : { ...place, role: roleOf(chosen, roleFor(chosen, reader)) };
}

/** What every summary says of a place: in which of them "once written, a tag stays" is less than the registry's own word. */
export function caveatsOf(places: readonly RegistryPlace[]): readonly string[] {
  const hosts = places.flatMap((place) => ('host' in place ? [place.host.address] : []));
  return [...new Set(hosts)].map(
    (host) =>
      `${host} keeps no tag from being overwritten: "built once" and the ledger's lock rest on looking before and after each write there, which is less than immutable tags`,
  );
}

function placeOf(chosen: Chosen, { host, account, region }: RegistrySite, role: string | null): RegistryPlace {
  return host === null ? { account, region: regionOf(chosen, region), role: roleOf(chosen, role) } : { host };
}

/** Whether the policy says of one registry for all where it is. */
function isShared({ registry: { host, role, account, region } }: Policy): boolean {
  return host !== null || role !== null || account !== null || region !== null;
}

function withoutOwn(environment: EnvironmentPolicy): EnvironmentPolicy {
  return { ...environment, registry: null };
}

/** The environment's own registry, else the one of all; what neither says is as in the environment itself. */
function siteOf(policy: Policy, environment: EnvironmentPolicy): RegistrySite {
  const { host, role, account, region } = environment.registry ?? policy.registry;
  // A registry in a named account is one place for all: an environment's own region does not move it.
  return {
    host,
    role,
    account: account ?? environment.account,
    region: region ?? (account === null ? environment.region : null),
  };
}

/** Input, then what the file says there, then the file's own, then the surroundings. */
function regionOf({ region, otherwise }: Chosen, written: string | null): string | null {
  return region ?? written ?? otherwise;
}

/** Under which role an environment's things are done. */
function roleFor({ role }: Chosen, environment: EnvironmentPolicy): string | null {
  return role ?? environment.role;
}

function roleOf({ services }: Chosen, arn: string | null): PlacedRole | null {
  return arn === null ? null : { arn, services };
}
