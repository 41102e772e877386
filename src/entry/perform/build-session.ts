import { findEnvironment } from '../../config/configuration.ts';
import type { RefName } from '../../domain/git.ts';
import type { EnvironmentPolicy, Policy } from '../../domain/policy.ts';
import { environmentsFor } from '../../plan/graph.ts';
import { buildPlace, caveatsOf, type Chosen } from '../places.ts';
import type { BuildSession } from '../../operations/build.ts';
import type { RegistryLogin } from '../../ports/builder.ts';
import type { Registry } from '../../ports/registry.ts';
import type { Source } from '../../ports/source.ts';
import type { LoadedCatalog } from '../catalog.ts';
import type { World } from '../world.ts';

/** Where images are built to, and what every summary says of that. */
export interface BuildTarget {
  readonly registry: Registry;
  readonly logins: () => Promise<readonly RegistryLogin[]>;
  readonly caveats: readonly string[];
}

/** The environment that is built for: the one that is named, else the only one whose refs match the run. */
export function environmentOf(policy: Policy, named: string | null, ref: RefName | null): EnvironmentPolicy | null {
  if (named !== null) return findEnvironment(policy, named);
  const [only = null, ...others] = ref === null ? [] : environmentsFor(policy, ref);
  return others.length === 0 ? only : null;
}

/** Where images are built to. A pull request may come from anybody: it gets no registry at all. */
export function buildTargetOf(world: World, chosen: Chosen, environment: EnvironmentPolicy | null): BuildTarget | null {
  if (world.isPullRequest) return null;
  const usual = buildPlace(chosen, environment);
  // Here the input is for the role that builds; while shipping it is for that of the environment.
  const { role, services } = chosen;
  const place = role === null || 'host' in usual ? usual : { ...usual, role: { arn: role, services } };
  return { registry: world.registry(place), logins: world.logins(place), caveats: caveatsOf([place]) };
}

/** What builds and test stages of any service here need. `to`: null on a pull request, which pushes nothing. */
export async function openBuildSession(
  world: World,
  source: Source,
  catalog: LoadedCatalog,
  to: Pick<BuildTarget, 'registry' | 'logins'> | null,
): Promise<Omit<BuildSession, 'service'>> {
  const { registry, logins } = to ?? { registry: null, logins: null };
  const scratch = await world.scratch();
  const { builder, clock, reporter, run, cancel, stages } = world;
  return { catalog, source, builder, scratch, registry, logins, clock, reporter, run, cancel, tools: stages };
}
