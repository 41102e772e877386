import type { EnvironmentPolicy } from '../domain/policy.ts';
import type { Probe } from '../domain/probe.ts';
import type { ServiceTopology } from '../domain/topology.ts';
import { buildOf } from './build.ts';
import { configGuardOf } from './config-guard.ts';
import { topmost, type Layer, type Placed } from './layer.ts';
import { listOf } from './list.ts';
import type { Report } from './origin.ts';
import { replacePlaceholders } from './placeholder.ts';
import { probesOf } from './probe.ts';
import { isRepositoryName } from './repository-name.ts';
import type { RawBuild } from './schema-build.ts';
import type { RawConfiguration, RawService, RawShared } from './schema.ts';
import { testsOf } from './tests.ts';
import { workloadsOf, type DeclaredWorkload } from './workload.ts';

/** A service's topology whose base files have not been read yet. */
export interface DeclaredTopology {
  readonly topology: Omit<ServiceTopology, 'workloads'>;
  readonly workloads: readonly DeclaredWorkload[];
}

const ignore: Report = () => undefined;

const buildReasons = { environment: 'one image for every environment, so its name cannot hold one' };

/**
 * A service in an environment (null: as it is built, without what an environment adds; it has no URL and no probe then):
 * defaults, service and environment laid over each other.
 */
export function topologyOf(
  raw: RawConfiguration,
  environment: EnvironmentPolicy | null,
  service: string,
  report: Report,
): DeclaredTopology {
  const own: RawService = raw.services[service] ?? {};
  const path = ['services', service];
  const base: readonly Layer<RawShared>[] = [
    { value: raw.defaults ?? {}, path: ['defaults'] },
    { value: own, path },
  ];
  const name = environment?.name ?? '';
  const overlay = own.environments?.[name] ?? undefined;
  const layers = overlay === undefined ? base : [...base, { value: overlay, path: [...path, 'environments', name] }];

  const repository = repositoryOf(service, base, report);
  const built = base.flatMap(({ value, path: at }) =>
    value.build === undefined ? [] : [{ value: value.build, path: [...at, 'build'] }],
  );
  const build = buildOf(service, built, report);
  const cache = build.means?.cache?.registry ?? null;
  if (cache !== null) keepApart(cache, repository, built, report);

  const url =
    typeof environment?.url === 'string'
      ? replacePlaceholders(environment.url, { service, environment: environment.name }, path, report)
      : null;
  return {
    topology: {
      name: service,
      repository,
      build,
      versionTag: versionTagOf(service, base, report),
      probes: environment === null ? [] : probesIn(environment, service, url, layers, report),
      tests: testsOf(
        service,
        base.flatMap(({ value, path: at }) =>
          value.tests === undefined ? [] : [{ value: value.tests, path: [...at, 'tests'] }],
        ),
        report,
      ),
      configGuard: configGuardOf(topmost(base, 'config-guard')),
      url,
      needs: [...new Set(listOf(own.needs))],
    },
    // Without an environment nothing runs: what is wrong with a workload is told for the environments.
    workloads: workloadsOf(service, environment?.name ?? null, layers, environment === null ? ignore : report),
  };
}

/** Tags of a cache move, those of an image repository do not. */
function keepApart(reference: string, repository: string, built: readonly Placed<RawBuild>[], report: Report): void {
  const [, host = '', path = '', tag = ''] = /^([^/]+)\/(.+):([^:/]+)$/.exec(reference) ?? [];
  if (path !== repository) return;
  const at = built.findLast(({ value }) => typeof value === 'object' && value.cache !== undefined)?.path ?? [];
  report(
    [...at, 'cache', 'registry'],
    `expected a repository of its own for the cache, got ${JSON.stringify(repository)}, where the images are`,
    `registry: ${host}/${path}-cache:${tag}`,
  );
}

function probesIn(
  environment: EnvironmentPolicy,
  service: string,
  url: string | null,
  layers: readonly Layer<Pick<RawShared, 'probe'>>[],
  report: Report,
): readonly Probe[] {
  const context = { service, environment: environment.name, url, environmentPath: ['environments', environment.name] };
  return probesOf(topmost(layers, 'probe'), context, report);
}

function repositoryOf(service: string, layers: readonly Layer<RawShared>[], report: Report): string {
  const written = topmost(layers, 'image');
  if (written === undefined) {
    if (!isRepositoryName(service)) {
      report(
        ['services', service],
        `expected an image repository's name (2 to 256 characters), got ${JSON.stringify(service)}, the service's name`,
        `image: shop/${service}`,
      );
    }
    return service;
  }
  const name = replacePlaceholders(written.value, { service }, written.path, report, buildReasons);
  if (!isRepositoryName(name)) {
    const bare = name.replace(/^[^/]*[.:][^/]*\//, '').replace(/[:@].*$/, '');
    report(
      written.path,
      `expected an image repository's name without host, tag or digest, got ${JSON.stringify(name)}`,
      `image: ${isRepositoryName(bare) ? bare : 'shop/{service}'}`,
    );
  }
  return name;
}

function versionTagOf(service: string, layers: readonly Layer<RawShared>[], report: Report): string {
  const written = topmost(layers, 'version-tag');
  if (written === undefined) return 'v*';
  const pattern = replacePlaceholders(written.value, { service }, written.path, report, buildReasons);
  if (pattern.split('*').length !== 2 || /[\s~^:?[\\]|\.\.|^refs\//.test(pattern)) {
    report(
      written.path,
      `expected a tag's name with one * for the version, got ${JSON.stringify(written.value)}`,
      'version-tag: "{service}/v*"',
    );
  }
  return pattern;
}
