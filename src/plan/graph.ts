import type { RefName } from '../domain/git.ts';
import { matchesAny } from '../domain/pattern.ts';
import type { EnvironmentPolicy, Policy } from '../domain/policy.ts';

/** The environment that `at.latest` follows: the configured one, else the last of the graph; null where there are several. */
export function latestEnvironment(policy: Policy): string | null {
  if (policy.registry.latestFrom !== null) return policy.registry.latestFrom;
  const required = new Set(policy.environments.flatMap((environment) => environment.requires.verifiedIn));
  const last = policy.environments.filter((environment) => !required.has(environment.name));
  return last.length === 1 ? (last[0]?.name ?? null) : null;
}

/** Whether an environment's own rules let a ref in. Where it names none, whatever GitHub's environment rule lets in. */
export function letsIn(environment: Pick<EnvironmentPolicy, 'branches' | 'tags'>, ref: RefName): boolean {
  if (environment.branches === null && environment.tags === null) return true;
  return matchesRef({ branches: environment.branches ?? [], tags: environment.tags ?? [] }, ref);
}

/** Whether lists of branch and tag patterns match a ref. */
export function matchesRef(
  patterns: { readonly branches: readonly string[]; readonly tags: readonly string[] },
  ref: RefName,
): boolean {
  if (ref.startsWith('refs/heads/')) return matchesAny(patterns.branches, ref.slice('refs/heads/'.length));
  return matchesAny(patterns.tags, ref.slice('refs/tags/'.length));
}

/** The environments whose rules match a run's ref; several are the caller's to refuse. */
export function environmentsFor(policy: Policy, ref: RefName): readonly EnvironmentPolicy[] {
  return policy.environments.filter(
    (environment) => (environment.branches !== null || environment.tags !== null) && letsIn(environment, ref),
  );
}
