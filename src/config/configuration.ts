import type { ChannelSetting } from '../domain/channel.ts';
import { WaybillError } from '../domain/error.ts';
import { hashJson } from '../domain/hash.ts';
import type { JsonObject } from '../domain/json.ts';
import type { EnvironmentPolicy, Policy, RegistryHost } from '../domain/policy.ts';
import type { ServiceTopology } from '../domain/topology.ts';
import { baseFileOf, noFiles, type Files } from './base-file.ts';
import { configurationSchema } from './json-schema.ts';
import { findingsAt, type Finding, type Findings, type Origin, type Report } from './origin.ts';
import type { Path } from './path.ts';
import { channelsOf, productionOf } from './notify.ts';
import { policyOf } from './policy.ts';
import { schema, type RawConfiguration } from './schema.ts';
import { repaired } from './repair.ts';
import { placedIssues, reportSchemaIssues } from './schema-problem.ts';
import { reportServices } from './services.ts';
import { didYouMean, suggestion } from './suggestion.ts';
import { topologyOf, type DeclaredTopology } from './topology.ts';
import { unsupportedIn, type Unsupported } from './unsupported.ts';

/** `waybill.yml`, checked and with every default filled in. */
export interface Configuration {
  readonly version: 1;
  readonly region: string | null;
  readonly policy: Policy;
  /** Names of the services, in the order of the file. */
  readonly services: readonly string[];
  /** Who is told, with the names of the environment variables that hold the secrets. */
  readonly notify: readonly ChannelSetting[];
  /** The environments that nothing else requires: where somebody is called. */
  readonly production: readonly string[];
  /** What is written but cannot be honoured yet; see `refuseUnsupported`. */
  readonly unsupported: readonly Unsupported[];
  /**
   * A service as this file describes it. `environment`: null for a build; a name for this file's own environment; a
   * policy where the environment comes from the policy ref's file. `files` has the base files that `filesFor` lists.
   * Throws `input-invalid` for an unknown name, `config-invalid` for a base file that is missing or wrong.
   */
  topology(environment: EnvironmentPolicy | string | null, service: string, files?: Files): ServiceTopology;
  /** The base files (paths from the repository's root) that the topology of these services needs; absent: of all. */
  filesFor(environment: EnvironmentPolicy | string | null, services?: readonly string[]): readonly string[];
}

/** 64 hex digits: the same for two files exactly if they guard the environments in the same way. */
export function policyHash(configuration: { readonly policy: Policy }): string {
  const { policyRef, registry, environments } = configuration.policy;
  const sorted = environments.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return hashJson({
    policyRef,
    registry: { ...registry, host: hostForm(registry.host) },
    environments: sorted.map(({ requires, registry: own, ...environment }) => ({
      ...environment,
      registry: own === null ? null : { ...own, host: hostForm(own.host) },
      requires: {
        verifiedIn: requires.verifiedIn.toSorted(),
        except: { ...requires.except },
        // Absent where there are none, so that the hash of a file that never heard of them stays.
        ...(requires.tests.length === 0 ? {} : { tests: requires.tests.toSorted() }),
      },
    })),
  });
}

function hostForm(host: RegistryHost | null): JsonObject | null {
  return host === null ? null : { ...host };
}

/**
 * Checks plain values whole and makes a configuration of them; throws one `WaybillError` with every finding, those that
 * were made before (`early`) among them.
 */
export function configurationOf(
  value: unknown,
  origin: Origin,
  early: readonly (Finding & { readonly path: Path })[] = [],
): Configuration {
  const findings = findingsAt(origin);
  for (const { path, message, fix } of early) findings.report(path, message, fix);
  const { raw, report } = validated(value, findings);
  const policy = policyOf(raw, report);
  const notify = channelsOf(raw, report);
  const services = Object.keys(raw.services);
  reportServices(
    raw,
    services.map((service) => topologyOf(raw, null, service, report)),
    report,
  );
  for (const environment of policy.environments) {
    for (const service of services) topologyOf(raw, environment, service, report);
  }
  findings.throwIfAny();

  const environmentOf = (environment: EnvironmentPolicy | string | null): EnvironmentPolicy | null => {
    if (typeof environment !== 'string') return environment;
    return findEnvironment(policy, environment);
  };
  const declared = (environment: EnvironmentPolicy | string | null, service: string): DeclaredTopology => {
    refuseUnknown('service', service, services);
    const late = findingsAt(origin);
    const topology = topologyOf(raw, environmentOf(environment), service, late.report);
    late.throwIfAny();
    return topology;
  };
  return {
    version: 1,
    region: raw.region ?? null,
    policy,
    services,
    notify,
    production: productionOf(raw),
    unsupported: unsupportedIn(raw, origin),
    topology: (environment, service, files = noFiles) => {
      const { topology, workloads } = declared(environment, service);
      const place = environmentOf(environment);
      const values = {
        service,
        ...(place === null ? {} : { environment: place.name }),
        ...(typeof place?.account === 'string' ? { account: place.account } : {}),
        ...(typeof place?.region === 'string' ? { region: place.region } : {}),
      };
      const late = findingsAt(origin);
      const rendered = workloads.map(({ workload, baseFile }) => ({
        ...workload,
        base:
          baseFile === null || place === null
            ? null
            : baseFileOf(baseFile.name, files, values, baseFile.path, late.report),
      }));
      late.throwIfAny();
      return { ...topology, workloads: rendered };
    },
    filesFor: (environment, wanted = services) => {
      if (environment === null) return [];
      const names = wanted.flatMap((service) =>
        declared(environment, service).workloads.flatMap(({ baseFile }) => baseFile?.name ?? []),
      );
      return [...new Set(names)].sort();
    },
  };
}

/**
 * The values as the schema types them. Where it refuses some, the checks that follow run on a repaired copy and tell
 * nothing of what was repaired; where that cannot be, it throws what it found.
 */
function validated(value: unknown, findings: Findings): { readonly raw: RawConfiguration; readonly report: Report } {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { raw: parsed.data, report: findings.report };
  const root = configurationSchema();
  const issues = placedIssues(parsed.error.issues);
  reportSchemaIssues(issues, value, root, findings.report);
  const copy = repaired(value, issues, root);
  const second = copy === undefined ? undefined : schema.safeParse(copy.value);
  if (copy === undefined || second?.success !== true) return findings.throwAll();
  const changed = copy.changed.map((path) => JSON.stringify(path).slice(0, -1));
  return {
    raw: second.data,
    report: (path, message, fix) => {
      const text = JSON.stringify(path).slice(0, -1);
      if (!changed.some((one) => text.startsWith(one))) findings.report(path, message, fix);
    },
  };
}

/** The environment of a name; throws `input-invalid` with the list where there is none. */
export function findEnvironment(policy: Policy, name: string): EnvironmentPolicy {
  const found = policy.environments.find((environment) => environment.name === name);
  if (found !== undefined) return found;
  refuseUnknown(
    'environment',
    name,
    policy.environments.map((environment) => environment.name),
  );
  throw new WaybillError('internal', { message: `environment ${name} is listed and not found` });
}

function refuseUnknown(kind: 'service' | 'environment', name: string, known: readonly string[]): void {
  if (known.includes(name)) return;
  throw new WaybillError('input-invalid', {
    message: `expected one of the ${kind}s ${known.join(', ')}, got ${JSON.stringify(name)}${didYouMean(name, known)}`,
    where: `input "${kind}"`,
    fix: `${kind}: ${suggestion(name, known) ?? known[0] ?? ''}`,
  });
}
