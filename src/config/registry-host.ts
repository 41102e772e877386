import type { EnvironmentPolicy, RegistryHost } from '../domain/policy.ts';
import type { Report } from './origin.ts';
import type { Path } from './path.ts';
import type { RawEnvironment } from './schema.ts';

export type RawRegistryPlace = NonNullable<RawEnvironment['registry']>;

/** A registry of an environment's own. */
export function ownRegistryOf(raw: RawRegistryPlace, path: Path, report: Report): EnvironmentPolicy['registry'] {
  return { region: raw.region ?? null, host: registryHostOf(raw, path, report) };
}

/** The registry at a host; null where ECR is meant. What belongs to one of the two cannot stand beside the other. */
export function registryHostOf(raw: RawRegistryPlace, path: Path, report: Report): RegistryHost | null {
  const { host, username, password } = raw;
  if (host === undefined) {
    for (const key of ['username', 'password'] as const) {
      if (raw[key] === undefined) continue;
      report(
        [...path, key],
        `expected \`${key}\` beside a \`host\`, since ECR's credentials are a role's, got it alone`,
        'host: ghcr.io/acme',
      );
    }
    return null;
  }
  for (const key of ['role', 'account', 'region'] as const) {
    if (raw[key] === undefined) continue;
    report(
      [...path, key],
      `expected no \`${key}\` beside \`host\`, since it belongs to ECR, got it`,
      `remove \`${key}\`, or \`host\``,
    );
  }
  if ((username === undefined) !== (password === undefined)) {
    const [there, absent] = username === undefined ? ['password', 'username'] : ['username', 'password'];
    report(
      [...path, there],
      `expected \`${absent}\` beside \`${there}\`, got it alone`,
      `${absent}: ${absent === 'username' ? 'REGISTRY_USER' : 'REGISTRY_TOKEN'}`,
    );
  }
  return { address: host, username: username ?? null, password: password ?? null };
}
