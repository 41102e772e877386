import type { RegistryHost, RegistrySite } from '../domain/policy.ts';
import type { Report } from './origin.ts';
import type { Path } from './path.ts';
import type { RawEnvironment } from './schema.ts';

type RawRegistryPlace = NonNullable<RawEnvironment['registry']>;

/** Where a registry is, as it is written; `otherwise`: its region where none is. */
export function siteOf(raw: RawRegistryPlace, otherwise: string | null, path: Path, report: Report): RegistrySite {
  const host = registryHostOf(raw, path, report);
  if (host !== null) return { host, role: null, account: null, region: null };
  return { host, role: raw.role ?? null, account: accountOf(raw, path, report), region: raw.region ?? otherwise };
}

/** The account that is written, or that of the role: they must not contradict each other. */
export function accountOf(
  raw: { readonly role?: string | undefined; readonly account?: string | undefined },
  path: Path,
  report: Report,
): string | null {
  const ofRole = raw.role?.split(':')[4];
  if (raw.account !== undefined && ofRole !== undefined && ofRole !== raw.account) {
    report(
      [...path, 'account'],
      `expected the account of the role, ${ofRole}, got ${raw.account}`,
      `account: "${ofRole}"`,
    );
  }
  return raw.account ?? ofRole ?? null;
}

/** The registry at a host; null where ECR is meant. What belongs to one of the two cannot stand beside the other. */
function registryHostOf(raw: RawRegistryPlace, path: Path, report: Report): RegistryHost | null {
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
