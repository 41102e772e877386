import type { JsonObject } from '../domain/json.ts';
import { patternProblem } from '../domain/pattern.ts';
import type { EnvironmentPolicy, Policy, RegistryPolicy } from '../domain/policy.ts';
import { reportGraph } from './graph.ts';
import { parseSeconds } from './duration.ts';
import { listOf } from './list.ts';
import type { Report } from './origin.ts';
import type { Path } from './path.ts';
import { keep, replacePlaceholders } from './placeholder.ts';
import { accountOf, siteOf } from './registry-site.ts';
import { isRepositoryName } from './repository-name.ts';
import type { RawConfiguration, RawEnvironment, RawRegistry } from './schema.ts';
import { didYouMean } from './suggestion.ts';

/** The ledger repositories where the file says nothing. */
const defaultLedger = 'waybill/{environment}/{service}';

/** What guards the environments, with every default filled in. */
export function policyOf(raw: RawConfiguration, report: Report): Policy {
  const written = Object.entries(raw.environments);
  const names = written.map(([name]) => name);
  if (names.length === 0)
    report(['environments'], 'expected at least one environment, got an empty map', 'prod: { cluster: shop }');
  if (names.includes('latest')) {
    report(
      ['environments', 'latest'],
      'expected another name, got "latest", which is a tag of its own (`at.latest`)',
      'stable:',
    );
  }
  const requirements = new Map(
    written.map(([name, environment]) => [name, listOf(environment?.requires?.['verified-in'])]),
  );
  for (const [name, required] of requirements) {
    const path = ['environments', name, 'requires', 'verified-in'];
    for (const other of required) {
      if (requirements.has(other)) continue;
      report(
        path,
        `expected one of the environments ${names.join(', ')}, got "${other}"${didYouMean(other, names)}`,
        `verified-in: [${names.find((known) => known !== name) ?? ''}]`,
      );
    }
  }
  reportGraph(requirements, (name) => ['environments', name, 'requires', 'verified-in'], report);
  const required = new Set([...requirements.values()].flat());
  return {
    policyRef: raw['policy-ref'] ?? null,
    registry: registryOf(raw, names, report),
    environments: written.map(([name, environment]) =>
      environmentOf(name, environment ?? {}, raw, required.has(name), report),
    ),
  };
}

function environmentOf(
  name: string,
  raw: RawEnvironment,
  file: RawConfiguration,
  isRequired: boolean,
  report: Report,
): EnvironmentPolicy {
  const path = ['environments', name];
  const verifiedIn = [...new Set(listOf(raw.requires?.['verified-in']))];
  const region = raw.region ?? file.region ?? null;
  const except = raw.requires?.except;
  const exceptPath = [...path, 'requires', 'except'];
  if (raw.hold === false && verifiedIn.length > 0) {
    report(
      [...path, 'hold'],
      `expected no \`hold: false\` in ${name}, since an environment that requires something always holds, got it`,
      'remove `hold`',
    );
  }
  const seconds = (key: 'admit-ttl' | 'verdict-timeout' | 'return-timeout', otherwise: number): number => {
    const written = raw[key];
    return written === undefined ? otherwise : parseSeconds(written);
  };
  return {
    name,
    github: raw.github ?? name,
    branches: raw.branches === undefined ? null : patterns(raw.branches, [...path, 'branches'], report),
    tags: raw.tags === undefined ? null : patterns(raw.tags, [...path, 'tags'], report),
    requires: {
      verifiedIn,
      tests: [...new Set(listOf(raw.requires?.tests))],
      except: {
        branches: patterns(except?.branches, [...exceptPath, 'branches'], report),
        tags: patterns(except?.tags, [...exceptPath, 'tags'], report),
      },
    },
    place: placeOf(name, raw, region, report),
    region,
    role: raw.role ?? null,
    account: accountOf(raw, path, report),
    registry: raw.registry === undefined ? null : siteOf(raw.registry, region, [...path, 'registry'], report),
    url: urlOf(name, raw.url, report),
    hold: raw.hold ?? verifiedIn.length > 0,
    allowZero: raw['allow-zero'] ?? false,
    allowDowngrade: raw.downgrade === undefined ? verifiedIn.length === 0 || isRequired : raw.downgrade === 'allow',
    lockTimeoutSeconds: raw['lock-timeout'] === undefined ? null : parseSeconds(raw['lock-timeout']),
    admitTtlSeconds: seconds('admit-ttl', 3600),
    verdictSeconds: seconds('verdict-timeout', 1800),
    returnSeconds: seconds('return-timeout', 900),
  };
}

/** What the adapter needs to find the environment. */
function placeOf(name: string, raw: RawEnvironment, region: string | null, report: Report): JsonObject | null {
  if (raw.cluster === undefined) return null;
  const path = ['environments', name, 'cluster'];
  return { cluster: replacePlaceholders(raw.cluster, { environment: name }, path, report), region };
}

function urlOf(name: string, url: string | undefined, report: Report): string | null {
  if (url === undefined) return null;
  const path = ['environments', name, 'url'];
  const example = replacePlaceholders(url, { service: 'service', environment: name }, path, report);
  const parsed = URL.canParse(example) ? new URL(example) : undefined;
  if (parsed === undefined)
    report(path, `expected a URL, got ${JSON.stringify(url)}`, 'url: https://{service}.shop.example');
  else if (parsed.username !== '' || parsed.password !== '') {
    report(
      path,
      'expected a URL without a name or password in it, got one with',
      `url: ${parsed.protocol}//${parsed.host}${parsed.pathname}`,
    );
  } else if (parsed.search !== '' || parsed.hash !== '') {
    report(
      path,
      'expected a URL without `?` and `#`, since paths of probes follow it',
      `url: ${parsed.origin}${parsed.pathname}`,
    );
  }
  return replacePlaceholders(url, { service: keep, environment: keep }, path, () => undefined);
}

function registryOf(file: RawConfiguration, names: readonly string[], report: Report): RegistryPolicy {
  const raw: RawRegistry = file.registry ?? {};
  const latestFrom = raw['latest-from'] ?? null;
  if (latestFrom !== null && !names.includes(latestFrom)) {
    report(
      ['registry', 'latest-from'],
      `expected one of the environments ${names.join(', ')}, got "${latestFrom}"${didYouMean(latestFrom, names)}`,
      `latest-from: ${names.at(-1) ?? ''}`,
    );
  }
  const ledger = raw.ledger ?? defaultLedger;
  const path = ['registry', 'ledger'];
  const name = replacePlaceholders(ledger, { environment: 'environment', service: 'service' }, path, report);
  if (!ledger.includes('{environment}') || !ledger.includes('{service}') || !isRepositoryName(name)) {
    report(
      path,
      `expected a repository name that holds {environment} and {service}, got ${JSON.stringify(ledger)}`,
      `ledger: ${defaultLedger}`,
    );
  }
  // One registry for all needs a region of its own; without one, each environment's region is the registry's.
  const single = raw.role !== undefined || raw.account !== undefined;
  return { ...siteOf(raw, single ? (file.region ?? null) : null, ['registry'], report), ledger, latestFrom };
}

function patterns(written: string | readonly string[] | undefined, path: Path, report: Report): readonly string[] {
  const list = listOf(written);
  list.forEach((pattern, index) => {
    const at = Array.isArray(written) ? [...path, index] : path;
    const problem = patternProblem(pattern);
    if (problem !== null)
      report(
        at,
        `expected a pattern of GitHub's filters, got ${JSON.stringify(pattern)}: ${problem}`,
        'use letters, `*`, `**`, `?`, `+`, `[0-9]` and a leading `!`',
      );
    if (/^refs\/(?:heads|tags)\//.test(pattern)) {
      report(
        at,
        `expected a name without refs/heads/ or refs/tags/, got ${JSON.stringify(pattern)}`,
        JSON.stringify(pattern.replace(/^refs\/(?:heads|tags)\//, '')),
      );
    }
  });
  if (list.length > 0 && list.every((pattern) => pattern.startsWith('!'))) {
    report(
      path,
      'expected a pattern that lets something in before those with `!`, got only those',
      `${String(path.at(-1))}: ["**", ${list.map((pattern) => JSON.stringify(pattern)).join(', ')}]`,
    );
  }
  return list;
}
